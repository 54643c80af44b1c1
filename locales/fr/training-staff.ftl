### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Seules les personnes qui organisent, et les bénévoles qui les aident, peuvent faire cela.
training-staff-none = Il n'y a pas de formation que vous pourriez traduire ou que vous animez.
training-staff-gone = Cette formation n'est plus là, ou ce n'est pas à vous de la changer.
training-staff-later = Bien. Ce que vous avez fait est gardé : vous le retrouvez par le même mot.
training-staff-which = Quelle formation ?
training-staff-new = Une nouvelle formation
# The button for the next page of a list.
training-staff-more = Plus …
training-staff-list-retry = Merci de choisir dans la liste.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, brouillon : { $title }
   *[open] { $tag } : { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = Comment s'appelle la formation ? Quelques mots, langue : { $language }.
training-staff-about = Qu'est-ce que les membres vont apprendre, et que faut-il apporter ? Quelques phrases, langue : { $language }.
# $max: how many characters.
training-staff-too-long = Merci de ne pas dépasser { $max } caractères.
training-staff-language = En quelle langue a-t-elle lieu ?
training-staff-zone = Dans quel fuseau horaire donnez-vous ses dates ?
training-staff-rhythm = À quel rythme a-t-elle lieu ?
training-staff-rhythm-once = Un jour, ou les jours que je donne
training-staff-rhythm-weekly = Chaque semaine
training-staff-rhythm-fortnightly = Toutes les deux semaines
training-staff-rhythm-monthly = Chaque mois, le même jour de la semaine
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] Quand, à l'heure de { $zone } ? Par exemple : 2027-03-14 18:30. Mettez des points-virgules entre plusieurs dates.
   *[weekly] Quand a-t-elle lieu la première fois, à l'heure de { $zone } ? Par exemple : 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = Je n'arrive pas à lire "{ $part }" comme une date et une heure.
training-staff-dates-past = On ne peut pas prévoir une date passée : { $when }
training-staff-dates-far = C'est trop loin. On peut prévoir des dates dans les deux ans à venir.
training-staff-dates-one = Une série demande seulement la première date.
training-staff-dates-none = Il n'y a plus de date à venir. Merci d'en donner de nouvelles.
training-staff-dates-are = Voici les dates :
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] et encore une fois
   *[other] et encore { $count } fois
}
training-staff-dates-endless = et ainsi de suite, tant que vous n'y mettez pas fin
training-staff-times = Combien de fois en tout ? Passez s'il n'y a pas encore de fin.
# $min, $max: whole numbers.
training-staff-number-retry = Merci d'envoyer un nombre entier de { $min } à { $max }.
training-staff-length = Combien de minutes dure-t-elle ?
training-staff-place = Où est-ce, ou quel lien les membres ouvrent-ils ? On le dit seulement aux personnes inscrites.
training-staff-capacity = Combien de membres peuvent participer ? Passez s'il n'y a pas de limite.
training-staff-audience = Qui peut la voir et s'y inscrire ?
training-staff-audience-everyone = L'ensemble des membres
training-staff-topics = Sur lesquelles de nos demandes porte-t-elle ?
training-staff-trainer = Qui l'anime ? Envoyez le pseudonyme d'une personne bénévole ou organisatrice. Passez si c'est vous.
training-staff-trainer-unknown = Personne dans l'équipe n'a ce pseudonyme.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, brouillon. Animation : { $trainer }
    [open] { $tag }, ouverte. Animation : { $trainer }
    [cancelled] { $tag }, annulée. Animation : { $trainer }
   *[over] { $tag }, terminée. Animation : { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] Langue : { $language }, { $minutes } minutes, sans limite.
   *[other] Langue : { $language }, { $minutes } minutes, { $capacity } membres au plus.
}
training-staff-place-is = Lieu : { $place }
training-staff-place-none = Pas encore de lieu : les personnes inscrites l'apprendront dès que vous l'ajouterez.
# $languages: names of languages.
training-staff-words-in = Le titre et la description existent dans ces langues : { $languages }
training-staff-words-missing = Il faut aussi le titre et la description en anglais.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when } : annulée
    [over] { $when } : passée, { $signed } avaient une place
   *[planned] { $when } : { $signed } ont une place, { $waiting } attendent
}
training-staff-menu = Que voulez-vous faire ?
training-staff-open = L'ouvrir aux membres
training-staff-opened = Elle est ouverte : les membres peuvent s'inscrire.
training-staff-change = Changer quelque chose
training-staff-languages = La mettre dans une autre langue
training-staff-leave = La laisser pour l'instant
training-staff-discard = La jeter
training-staff-dates-menu = Dates, inscriptions et présences
training-staff-invite = Inviter des membres
training-staff-cancel = Annuler la formation
training-staff-back = Retour
training-staff-change-what = Que voulez-vous changer ?
training-staff-change-words = Le titre et la description
training-staff-change-language = La langue de la formation
training-staff-change-dates = Les dates
training-staff-change-length = La durée
training-staff-change-place = Le lieu ou le lien
training-staff-change-capacity = Le nombre de places
training-staff-change-audience = Qui peut la voir
training-staff-change-topics = Les demandes dont elle parle
training-staff-change-trainer = Qui l'anime
training-staff-changed = C'est changé.
# $count: how many members.
training-staff-told = { $count ->
    [0] Aucune personne inscrite n'avait besoin d'être prévenue.
    [one] Une personne inscrite est prévenue maintenant, dans sa langue.
   *[other] { $count } personnes inscrites sont prévenues maintenant, chacune dans sa langue.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] Une de ces personnes ne le lira qu'après le début prévu : il fait nuit chez elle.
   *[other] { $count } de ces personnes ne le liront qu'après le début prévu : il fait nuit chez elles.
}
training-staff-translation = Dans quelle langue ?
# Before the words to translate. $language: the name of one.
training-staff-source = Langue : { $language }
training-staff-translated = Merci. La formation est maintenant ainsi pour cette langue : { $language }.
training-staff-translated-draft = C'est gardé comme brouillon : les membres voient que personne ne l'a relu.

## One date.

training-staff-date = Quelle date ?
training-staff-people = Qui s'est inscrit
training-staff-attendance = Noter qui est venu
training-staff-opinions = Ce que les membres en disent
training-staff-message = Écrire aux personnes inscrites
training-staff-move = La déplacer
training-staff-cancel-date = Annuler cette date
# $zone: such as Africa/Nairobi.
training-staff-move-to = À quel jour et à quelle heure, à l'heure de { $zone } ? Par exemple : 2027-03-14 18:30
training-staff-move-same = C'est déjà à cette heure-là.
training-staff-scope = Seulement cette date, ou aussi toutes les suivantes ?
training-staff-scope-one = Seulement cette date
training-staff-scope-following = Cette date et toutes les suivantes
# $from, $to: day and time.
training-staff-moved = La date passe de { $from } à { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] Faut-il jeter ce brouillon ?
    [date] Faut-il annuler cette date ? Toutes les personnes inscrites ou en attente sont prévenues.
    [following] Faut-il annuler cette date et toutes les suivantes ? Toutes les personnes inscrites à une de ces dates, ou en attente, sont prévenues.
   *[training] Faut-il annuler toute la formation ? Toutes les personnes inscrites à une de ses dates, ou en attente, sont prévenues.
}
training-staff-sure-keep = Non, la garder
training-staff-sure-end = Oui, vraiment
training-staff-discarded = C'est jeté.
training-staff-cancelled = C'est annulé.
training-staff-date-over = On ne peut pas faire cela avec une date passée ou annulée.

## Who comes.

# $code: such as T4821.
training-staff-code = Le code de cette date est { $code }. Dites-le à voix haute à la fin : les membres qui envoient { -word-here } { $code } sont notés présents.
training-staff-nobody = Personne ne s'est encore inscrit.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym } : a une place
    [waiting] { $pseudonym } : attend
    [offered] { $pseudonym } : une place lui est proposée
    [attended] { $pseudonym } : présence notée
   *[missed] { $pseudonym } : absence notée
}
# In a person's place whose data was erased.
training-staff-erased = Une personne qui nous a quittés
training-staff-by-language = Inscriptions par langue
training-staff-by-country = Inscriptions par pays
training-staff-country-unknown = Pays inconnu
training-staff-few = moins de 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = non montré
# Under the charts.
training-staff-few-note = Les chiffres sous 5 ne sont pas montrés, ni ceux qui permettraient de les calculer.
training-staff-came = Qui est venu ? Choisissez un membre pour passer de présent à absent, ou l'inverse.
# Before the list, when there are such.
training-staff-came-own = Entre parenthèses : ce que les personnes ont dit elles-mêmes.
training-staff-came-done = Terminé
training-staff-came-rest = Personne d'autre n'est venu
training-staff-too-early = On peut noter les présences une fois la formation commencée.
# $came, $missed, $open: figures.
training-staff-came-count = Présents : { $came }. Absents : { $missed }. Pas encore notés : { $open }.
training-staff-rated = { $shown ->
    [yes] { $count } membres ont donné une note : { $average } sur 5 en moyenne.
   *[no] Moins de 5 membres ont donné une note : la moyenne n'est pas montrée.
}
training-staff-opinions-none = Personne n'a encore rien écrit.
training-staff-opinions-trainer = Seule la personne qui anime lit ce que les membres ont écrit.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title } : { $description } Première date : { $when }.
training-staff-no-date = Il n'y a pas de date à venir où les membres pourraient s'inscrire.
training-staff-note = Que voulez-vous dire aux personnes qui ont une place ? Merci de l'écrire en anglais. Une personne organisatrice le relit avant l'envoi.
training-staff-note-nobody = Aucune personne ayant une place ne pourrait recevoir un message.
training-staff-note-handed = Merci. Il attend maintenant des traductions et une personne organisatrice.
training-staff-message-next = Écrivez maintenant le message. Une autre personne organisatrice le relit avant son envoi aux personnes qui ont une place.
