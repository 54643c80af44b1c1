### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Qui peut lire vos réponses : les personnes qui organisent l'union, et les bénévoles qui les aident. Les autres voient seulement des chiffres.
   *[organizers] Qui peut lire vos réponses : seulement les personnes qui organisent l'union. Les autres voient seulement des chiffres.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Vos réponses sont gardées sans vous : à la fin, ou après 60 jours de silence, nous coupons le lien avec vous. Ensuite, nous ne pourrons plus les montrer ni les effacer. D'ici là, { -word-forget } les efface.
# Said before the first question of a survey that keeps the link.
survey-linked = Vos réponses restent avec vos données, chiffrées. Envoyez { -word-forget } pour les effacer.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Aucune personne francophone n'a encore relu ces questions.
survey-begin = Vous pouvez passer des questions. { -word-back } change la réponse précédente. Partez quand vous voulez : { -word-listen } permet de reprendre. On commence ?
survey-begin-now = Oui, on commence
survey-begin-not = Une autre fois
survey-declined = Pas de souci. Revenez quand vous voulez.
survey-number-retry = Merci d'envoyer un nombre entier, ou de passer.
survey-text-retry = Merci de répondre avec des mots, ou de passer.
# Said after each message of a long answer.
survey-story-more = Je vous écoute. Écrivez autant que vous voulez, puis envoyez { -word-done } quand vous avez tout dit.
survey-expired = J'ai fermé l'enquête, restée un moment sans réponse. Ce que vous m'avez dit est gardé. Merci.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = Je garde vos mots. L'image ou l'enregistrement, je ne peux pas les garder.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] Vous pouvez aussi envoyer des photos ici.
    [voice] Vous pouvez aussi envoyer des messages vocaux ici.
   *[both] Vous pouvez aussi envoyer des photos et des messages vocaux ici.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = Une photo ou un message vocal peut vous trahir, même dans une enquête anonyme : par un visage, un lieu, une voix. Si vous acceptez, je garde ce que vous envoyez, chiffré, et sans le lieu ni l'appareil cachés dans une photo. Qui peut le voir ou l'entendre : { $readers ->
    [volunteers] les personnes qui organisent l'union, et les bénévoles qui les aident.
   *[organizers] seulement les personnes qui organisent l'union.
} { -word-forget } l'efface tant que les réponses sont à vous, et après { $days } jours il est effacé dans tous les cas. Puis-je le garder ? Sinon, je ne télécharge rien, et vos mots comptent quand même.
survey-media-yes = Oui, vous pouvez
survey-media-no = Non, seulement mes mots
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = Tout n'est pas gardé. Ici, je garde { $kinds ->
    [photo] les photos
    [voice] les messages vocaux
   *[both] les photos et les messages vocaux
}, au plus { $max } par question.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Photos ou messages vocaux qui n'ont pas pu être téléchargés à temps, et ne sont pas gardés : { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] Je n'ai pas pu garder votre photo ou message vocal : plus de { $max } Mo. Vos mots sont gardés. Vous pouvez en envoyer un plus petit.
    [type] Je n'ai pas pu garder votre photo ou message vocal : je ne sais pas lire ce format. Vos mots sont gardés. Une image ou un enregistrement courant convient.
   *[gone] Je n'ai pas pu télécharger votre photo ou message vocal, qui n'est donc pas gardé. Vos mots le sont. Vous pouvez l'envoyer encore une fois.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Retour à la question précédente. Votre nouvelle réponse remplace la première.
# Said to BACK at the first question.
survey-back-none = C'est la première question : il n'y en a pas avant.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = Ce que nous gardons : vos réponses, leur langue, votre pays si vous l'avez dit, le canal et le jour. Le lien avec vous est coupé : nous ne pouvons plus retrouver, montrer ni effacer ces réponses pour vous. On sait seulement que vous avez répondu, pour que personne ne compte deux fois.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Vos réponses restent avec vos données, chiffrées. { -word-my-data } montre ce que nous gardons, { -word-forget } efface tout.

# In MY DATA.
data-survey-finished = Enquête "{ $title }" : terminée, commencée le { $date } ; vos réponses sont gardées avec vos données
data-survey-open = Enquête "{ $title }" : commencée le { $date }, pas terminée
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Enquête "{ $title }" : terminée ; les réponses n'ont plus de lien avec vous
# In MY DATA. $count: how many.
data-media = Photos et messages vocaux gardés avec vos réponses : { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Répondre
# Under an invitation, on channels without buttons.
survey-invitation-how = Envoyez { -word-listen } pour répondre.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Ces questions sont en anglais : personne ne les a encore traduites.

## SURVEY: organizers write one.

survey-write-refused = Ce mot sert aux personnes qui organisent, pour écrire des enquêtes. Pour répondre à une enquête, envoyez { -word-listen }.
survey-write-which = Quelle enquête ? Passez pour en écrire une nouvelle.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey } : la vôtre, en cours : { $title }
    [waiting] { $survey } de { $by } : attend une autre personne organisatrice : { $title }
   *[open] { $survey } : ouverte : { $title }
}
survey-write-title = Comment s'appelle-t-elle ? Les membres la choisissent par ce nom. Langue : { $language }.
survey-write-intro = À quoi sert-elle, et combien de temps prend-elle ? On le dit au début. Langue : { $language }.
survey-write-thanks = Comment remerciez-vous les personnes qui ont répondu ? On le dit à la fin. Langue : { $language }.
survey-write-retry = Merci de répondre avec des mots.
survey-write-readers = Qui peut lire les réponses une par une ? Les autres voient seulement des chiffres.
survey-write-readers-volunteers = Bénévoles et personnes qui organisent
survey-write-readers-organizers = Seulement les personnes qui organisent
survey-write-anonymous = Est-elle anonyme ? Alors le lien avec le membre est coupé à la fin, pour toujours.
survey-write-anonymous-yes = Oui, anonyme
survey-write-anonymous-no = Non, gardée avec les données du membre
survey-write-kind = Comment répond-on à la question suivante ?
survey-write-kind-single = Une option parmi plusieurs
survey-write-kind-several = Une ou plusieurs options
survey-write-kind-scale = Une échelle de points
survey-write-kind-text = En quelques mots
survey-write-kind-story = En autant de messages qu'on veut
survey-write-question = Quelle est la question ? Langue : { $language }.
survey-write-options = Quelles options ? Une par ligne, ou séparées par des points-virgules. Langue : { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Merci de donner de { $min } à { $max } options de 75 caractères au plus, une par ligne.
survey-write-ends = Que veulent dire le point le plus bas et le plus haut ? Sur deux lignes, ou avec un point-virgule : "not at all; very much". Il y a 5 points, sauf si vous ajoutez un autre nombre. Langue : { $language }.
survey-write-ends-bad = Merci de donner deux mots ou expressions de 75 caractères au plus, un par ligne. Une troisième ligne peut dire combien de points il y a, de 2 à { $max }.
survey-write-too-long = C'est trop long pour un téléphone : merci de rester sous { $max } caractères.
survey-write-kind-number = Un nombre
survey-write-range = Quel est le plus petit nombre possible, et le plus grand ? Par exemple : 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Les résultats montreraient ces groupes : { $groups }
survey-write-bands = Passez si ces groupes conviennent, ou envoyez les nombres où les groupes commencent : 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Merci d'envoyer seulement des nombres entiers, chacun plus grand que le précédent : { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Merci de donner { $count } lignes, autant que dans l'autre langue et dans le même ordre.
# $max: how many questions there may be.
survey-write-full = Une enquête a au plus { $max } questions.
survey-write-translations-back = L'anglais a changé : ses traductions sont retirées, il en faut de nouvelles.
# $numbers: the numbers of questions.
survey-write-needed = La question { $numbers } n'est posée qu'après une certaine réponse, et la perdrait. Changez d'abord à qui elle est posée.
survey-write-whom = À qui la pose-t-on ? Passez si c'est à tout le monde. Ou choisissez une question d'avant : elle n'est alors posée qu'après certaines réponses.
survey-write-whom-none = Aucune question d'avant n'a de réponses au choix : elle est posée à tout le monde.
survey-write-answers = Quelles réponses ? Seules les personnes qui en ont donné une sont interrogées.
survey-write-answers-bad = Merci de choisir au moins une réponse, et pas toutes.
survey-write-bound = Après quel nombre comme réponse ?
survey-write-bound-least = Ce nombre ou plus
survey-write-bound-most = Ce nombre ou moins
survey-write-threshold = Quel nombre ?
# $min and $max: whole numbers.
survey-write-threshold-bad = Merci d'envoyer un nombre entier de { $min } à { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Posée seulement si la réponse à la question { $number } n'est pas : { $answers }
    [atLeast] Posée seulement si la réponse à la question { $number } est { $answers } ou plus
    [atMost] Posée seulement si la réponse à la question { $number } est { $answers } ou moins
   *[other] Posée seulement si la réponse à la question { $number } est : { $answers }
}
survey-write-not-shown = Les résultats de cette question ne pourront alors pas être montrés. Ils le peuvent si une seule réponse décide, ou un nombre où commence un groupe.
survey-write-edit = Changer, déplacer ou enlever une question
survey-write-edit-which = Quelle question ? Passez pour les laisser ainsi.
survey-write-no-questions = Il n'y a pas encore de question.
survey-write-change-words = Ses mots
survey-write-change-answers = Les réponses proposées
survey-write-change-whom = À qui elle est posée
survey-write-change-move = La déplacer
survey-write-change-remove = L'enlever
survey-write-media = Peut-on envoyer des photos ou des messages vocaux avec la réponse ? On les garde seulement si la personne accepte, et ils peuvent la trahir. Ne choisissez rien pour n'accepter que des mots.
survey-write-media-photo = Photos
survey-write-media-voice = Messages vocaux
survey-write-move = À quelle place ? Envoyez son nouveau numéro : la 1 est posée d'abord.
# $question: its number and its words.
survey-write-taken-out = Enlevée : { $question }
survey-write-settings = Son nom, ses textes, qui la lit, pour qui
survey-write-settings-title = Son nom
survey-write-settings-intro = Ce qui est dit d'abord
survey-write-settings-thanks = Ce qui est dit à la fin
survey-write-settings-readers = Qui lit les réponses
survey-write-settings-anonymous = Si elle est anonyme
survey-write-settings-themes = Thèmes pour la lecture
survey-write-themes = Avec quels thèmes peut-on marquer ce que les membres écrivent ? Un par ligne. Passez s'il n'y en a pas. Langue : { $language }.
# $themes: their labels.
survey-write-themes-are = Thèmes pour la lecture : { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language } : complète.
    [drafted] { $language } : complète, mais personne d'autre qui la parle n'a tout confirmé. On le dit aux membres.
   *[missing] { $language } : textes manquants : { $missing }. Les membres les lisent en anglais, et on le leur dit.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Personne n'a commencé à la traduire en : { $languages }
survey-write-locale = Dans quelle langue ?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language } : voici ce que reçoivent les membres, avec toutes les questions.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] { $segments } segment
   *[other] { $segments } segments
}
survey-write-change = La changer : nouvelle version
# $by: another organizer.
survey-write-being-changed = { $by } la change déjà.
# $version: its number.
survey-write-next-version = Voici la version { $version }. Celle qui est ouverte reste telle quelle jusqu'à ce qu'une autre personne organisatrice approuve celle-ci. Qui a commencé continue la sienne ; qui a répondu n'est plus sollicité. Les réponses à celle qui est ouverte sont comptées à part, et leurs résultats ne peuvent être diffusés que jusque-là.
survey-write-menu = Et maintenant ?
survey-write-add = Une autre question
survey-write-show = La voir
survey-write-audience = Pour qui elle est
survey-write-submit = La faire approuver
survey-write-discard = La jeter
survey-write-not-now = Une autre fois
survey-write-audience-which = Quel public enregistré ? Passez si elle est pour tout le monde.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = On ne peut pas encore la poser. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] anonyme
   *[no] gardée avec les données du membre
} ; lecture : { $readers ->
    [volunteers] bénévoles et personnes qui organisent
   *[organizers] seulement les personnes qui organisent
} ; pour { $audience ->
    [none] toute personne qui envoie { -word-listen }
   *[other] le public { $audience }
})
survey-write-submitted = Merci. Une autre personne organisatrice la voit avec { -word-survey }, et l'approuve ou la renvoie.
survey-write-decide = Voici ce qu'on demanderait aux membres. L'approuver ?
survey-write-approve = L'approuver et l'ouvrir
survey-write-back = La renvoyer
# Said to the second organizer.
survey-write-approved = Elle est ouverte : les membres la trouvent avec { -word-listen }. { -word-survey } sert à y inviter.
survey-write-sent-back = Elle est retournée à la personne qui l'a écrite.
survey-write-manage = Elle est ouverte. Et maintenant ?
survey-write-invite = Inviter des membres à y répondre
survey-write-close = La fermer
survey-write-closed = Elle est fermée : on ne peut plus la commencer, mais on peut finir ce qui est commencé.
survey-write-discarded = Elle est jetée.
survey-write-gone = Cette enquête a changé, ou n'existe plus. Envoyez { -word-survey } pour voir où en sont les choses.
survey-write-later = Pas de souci : elle est gardée. Envoyez { -word-survey } pour continuer.
# Told to its author.
survey-write-told-approved = { $by } a approuvé votre enquête "{ $title }" : elle est ouverte.
survey-write-told-back = { $by } vous renvoie votre enquête "{ $title }". Parlez-en ensemble, puis envoyez { -word-survey } pour la changer.
