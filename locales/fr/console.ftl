### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Les résultats sont pour les personnes qui travaillent pour l'union. Ils sont publiés quand ils sont prêts.
results-none = Il n'y a pas encore d'enquête.
results-which = De quelle enquête ?
results-which-retry = Merci de choisir une de celles-ci.
# Nothing was released yet. $survey: its title.
results-unreleased = Les résultats de "{ $survey }" ne sont pas encore diffusés. Une personne organisatrice le fait sur la console : envoyez { -word-console }.
results-too-few = Trop peu de personnes ont répondu à "{ $survey }" pour en montrer quoi que ce soit.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Résultats de "{ $survey }" : { $respondents } personnes, édition { $number } du { $date }.
results-more = Tout le reste, et les résultats par langue et par pays, est sur la console : envoyez { -word-console }.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } personnes ont répondu. Édition { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] non montré : pourrait trahir moins de 10 personnes
   *[inside] non montré : pourrait trahir moins de 5 personnes
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] passée
    [unasked] non posée
    [answered] répondue
    [chosen] choisie
    [not-chosen] non choisie
   *[other] autre
}
results-no-country = pays non indiqué
results-elsewhere = { $by ->
    [locale] toutes les autres langues
   *[other] tous les autres pays
}
results-not-shown = On ne peut rien montrer de cette question : cela trahirait trop peu de personnes.
results-finished = ont répondu jusqu'au bout
# Everyone who left, at whatever question.
results-left = ont abandonné avant la fin
results-left-before = ont abandonné avant la première question
results-left-at = ont abandonné ici : { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = ont abandonné à un autre moment

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = La console n'est pas encore accessible en toute sécurité. Qui exploite ce bot doit donner à PUBLIC_URL une adresse en https.
console-refused = La console est pour les personnes qui travaillent pour l'union.
console-channel = Le lien vers la console est envoyé seulement sur Slack, Discord ou Telegram. Merci de m'écrire là-bas.
# $link: works once. $minutes: how long.
console-link = Voici votre accès à la console. Il marche une seule fois, dans les { $minutes } minutes. Ne le transmettez pas : toute personne qui l'ouvre entre à votre place.
    { $link }

console-title = Console
console-sign-in = Merci de vous connecter
console-sign-in-how = Envoyez { -word-console } au bot sur Slack, Discord ou Telegram. Il répond par un lien qui marche une seule fois.
console-enter-title = Se connecter
console-enter-text = Ce lien marche une seule fois. Continuez dans le navigateur où vous voulez travailler.
console-enter-button = Continuer
console-enter-gone = Ce lien ne marche plus
console-enter-gone-text = Il a déjà servi, ou il est trop vieux. Envoyez { -word-console } au bot pour en avoir un nouveau.
console-too-many = Trop d'essais
console-too-many-text = Merci d'attendre une minute, puis de réessayer.
console-forbidden = Ce n'est pas possible
console-forbidden-text = Le formulaire vient d'ailleurs ou il est trop vieux, ou votre rôle ne le permet pas. Revenez en arrière, rechargez la page et réessayez une fois.
console-not-found = Cette page n'existe pas
console-being-released = Une autre personne est en train de diffuser ces résultats
console-being-released-text = Merci d'attendre un moment, puis de recharger la page.
console-failed = Quelque chose n'a pas marché chez nous
console-failed-text = C'est noté dans le journal. Merci de réessayer.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Session de { $name }, { $role ->
    [volunteer] bénévole
    [admin] admin
   *[organizer] personne organisatrice
}
console-leave = Se déconnecter
console-back = Toutes les enquêtes
console-skip = Aller au contenu

console-surveys = Enquêtes
console-no-surveys = Il n'y a pas encore d'enquête. Qui exploite Steward en publie une avec la commande `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] fermée
   *[published] ouverte
}
console-version = version { $version }
console-responses = Réponses
# Counts go down to a multiple of five.
console-started = ont commencé
console-finished = ont répondu jusqu'au bout
console-fewer = moins de 5
console-at-least = { $count } ou plus
console-live-note = Ces deux nombres suivent les réponses à mesure qu'elles arrivent, de cinq en cinq, pour qu'on n'en voie arriver aucune en particulier. Tout ce qui est plus bas vient d'une édition : des chiffres figés.
console-no-release = Pas encore d'édition
console-no-release-text = Les résultats se voient quand une personne organisatrice les a diffusés. La première édition fixe pour toujours le degré de détail des chiffres pour les personnes qui y comptent : attendez que la plupart des réponses soient là.
# $number: the release's number. $date: when. $name: who.
console-release = Édition { $number }, { $date }, par { $name }
console-release-button = Diffuser les résultats maintenant
console-release-warning = Une édition est figée et ne peut pas être défaite. Elle est inscrite au journal d'audit.
console-release-done = Les résultats sont diffusés.
console-audience = Montré à
console-inside = l'équipe : aucun nombre sous 5
console-public = tout le monde : aucun nombre sous 10
console-download = Télécharger les chiffres publics (CSV)
console-not-public = Pas pour publication. Passez à "tout le monde" pour les chiffres qui peuvent être publiés.
console-leaving = Qui va jusqu'au bout, et où les autres abandonnent
console-by-locale = Par langue
console-by-country = Par pays
console-breakdown = Par langue et par pays
console-people = personnes
console-answer = Réponse
console-option = Qui a choisi "{ $option }"
console-questions = Questions
# $number: the number of an earlier release.
console-since = Inchangé depuis l'édition { $number } : trop peu de personnes s'y sont ajoutées depuis.
console-themes = Thèmes
console-themes-text = Ce que les personnes chargées de la lecture ont trouvé dans les réponses libres. Une réponse peut avoir plusieurs thèmes.
console-nothing-read = Rien à montrer pour l'instant : trop peu de réponses ont été lues.
console-quotes = Citations
console-quotes-text = Proposées par une personne qui lit, autorisées par une autre.
console-no-quotes = Aucune n'est encore autorisée.
