### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone } ; calendrier éthiopien : { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone } ; calendrier et horloge éthiopiens : { $ethiopianDate }, { $part ->
    [morning] { $ethiopianTime } du matin
    [day] { $ethiopianTime } de l'après-midi
    [evening] { $ethiopianTime } du soir
   *[night] { $ethiopianTime } de la nuit
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title } : { $when }{ $standing ->
    [full] . Complet, avec liste d'attente.
    [signed] . Vous avez une place.
    [waiting] . Vous êtes sur la liste d'attente.
    [offered] . Une place vous est proposée.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Formations où vous pouvez venir :
   *[other] Formations où vous pouvez venir. Je ne connais pas votre fuseau horaire : les heures sont celles de { $zone } :
}
train-which = Sur laquelle voulez-vous en savoir plus ?
train-which-retry = Merci de choisir dans la liste.
# The label of the option that shows more trainings.
train-more = Plus de dates
# The label of an option that only organizers see.
train-staff = Organiser des formations
train-none = Il n'y a pas de formation où vous inscrire en ce moment. Nous annoncerons les nouvelles aux personnes qui ont accepté d'en entendre parler.
train-gone = Celle-là n'est plus ouverte. Envoyez { -word-train } pour voir ce qu'il y a.
train-nothing = Je ne trouve aucune place à vous à rendre. Envoyez { -word-train } pour voir les formations.
train-country = Dans quel pays vous trouvez-vous ? Je le demande pour donner les heures de votre horloge. Vous pouvez passer.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } minutes, langue : { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}Animation : { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Places libres : { $places }.
train-free = Voulez-vous venir ?
train-full = Tout est complet. Voulez-vous attendre une place ?
train-signed = Vous avez une place. Pouvez-vous toujours venir ?
train-waiting = Vous êtes sur la liste d'attente.
train-offered = Une place est libre pour vous. La voulez-vous ?
# Labels of options; short.
train-sign = M'inscrire
train-wait = Aller sur la liste d'attente
train-cannot = Je ne peux pas venir
train-leave = Sortir de la liste d'attente
train-take = Prendre la place
train-leave-offer = La laisser à d'autres
train-back = Retour à la liste
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = Pour vous inscrire, envoyez { -word-train }.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = Vous avez une place : { $title }, { $when }.
# $place: a link or an address.
train-place = Lieu : { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] Je vous le rappellerai la veille, et peu avant le début avec la marche à suivre.
    [soon] Je vous le rappellerai peu avant le début, avec la marche à suivre.
   *[none] Le début est proche, il n'y aura donc pas d'autre rappel.
}
train-how-to-give-back = En cas d'empêchement, envoyez { -word-cannot-come }, et une autre personne aura votre place.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = Pour votre agenda : { $link }
train-calendar-file = Le fichier est pour votre agenda.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = Tout est complet : { $title }, { $when }. Vous avez le numéro { $position } sur la liste d'attente. Dès qu'une place se libère, je vous la propose.
# $title: the training. $when: date and time.
train-given = Merci de prévenir. Votre place passe à une autre personne : { $title }, { $when }. Envoyez { -word-train } pour d'autres dates.
train-left = Vous n'attendez plus de place : { $title }, { $when }. Envoyez { -word-train } pour d'autres dates.
train-cannot-which = À laquelle ne pouvez-vous pas venir ?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Rappel : { $title }, { $when }.
train-notice-soon = Le début est proche : { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = { $title } change de date. C'était prévu : { $before }. C'est maintenant : { $when }.
train-notice-changed = Il y a du nouveau pour { $title }. La date : { $when }.
train-notice-cancelled = C'est annulé : { $title }, { $when }. Nous en sommes désolés.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = Ces dates de { $title } changent :
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = C'était prévu : { $before }. C'est maintenant : { $when }.
train-notice-changed-several = Il y a du nouveau pour { $title }. Vos dates :
train-notice-cancelled-several = Ces dates de { $title } sont annulées. Nous en sommes désolés.
# $until: until when the place is kept, a date and time.
train-notice-offer = Une place est libre pour vous : { $title }, { $when }. Elle est à vous si vous la prenez avant : { $until }.
train-notice-follow-up = { $title }, c'est fini. Y étiez-vous ?
train-notice-rate = Merci de votre venue : { $title }. Qu'en avez-vous pensé ?
train-notice-missed = Vous nous avez manqué : { $title }. Une autre date vous ira peut-être.

## After a training.

train-reminded = Pouvez-vous toujours venir ?
train-came = Y étiez-vous ?
train-came-yes = J'y étais
train-came-no = Je n'y étais pas
train-came-closed = Merci. Votre présence ou votre absence est déjà notée.
train-rating = Qu'en avez-vous pensé ?
train-rating-1 = Pas utile
train-rating-2 = Peu utile
train-rating-3 = Correct
train-rating-4 = Utile
train-rating-5 = Très utile
train-rating-none = Je préfère ne pas donner d'avis
train-words = Que faut-il garder, et que faut-il changer ? Vos mots sont gardés chiffrés, et seules les personnes qui animent les lisent.
train-words-retry = Merci de l'écrire en moins de 1000 caractères.
train-next-list = Les prochaines dates :
train-next-which = Voulez-vous vous inscrire à une d'elles ?
train-see-next = Voir les prochaines dates
train-missed = Voulez-vous voir les prochaines dates ?
train-thanks = Merci. C'est tout ce que je voulais savoir.
# $title: what the survey is called. Its first words and questions follow.
train-survey = Il y a aussi une enquête pour les personnes venues : « { $title } ». Vous pouvez y répondre maintenant, ou envoyer { -word-listen } plus tard.
# $title: the training.
train-code-came = Merci. Votre présence est notée : { $title }.
train-code-unknown = Je ne connais pas ce code ici et maintenant. Envoyez { -word-here } et le code pendant la formation, ou dans les deux heures après sa fin.
train-code-too-many = Trop de codes faux. Merci d'attendre dix minutes, puis de réessayer.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] noté par { $by }
    [code] par le code
   *[member] selon la personne elle-même
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] Formation : { $title }, { $date } : vous avez une place
    [waiting] Formation : { $title }, { $date } : vous attendez une place
    [offered] Formation : { $title }, { $date } : une place vous est proposée
    [attended] Formation : { $title }, { $date } : vous y étiez
    [missed] Formation : { $title }, { $date } : vous n'y étiez pas
    [off] Formation : { $title }, { $date } : elle a été annulée
   *[cancelled] Formation : { $title }, { $date } : vous avez rendu votre place
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] Vous en avez dit : { $words }
   *[other] Vous lui avez donné { $rating } sur 5{ $words ->
        [none] .
       *[other] , et vous avez dit : { $words }
    }
}
