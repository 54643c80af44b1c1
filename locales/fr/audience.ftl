### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = L'ensemble des membres
audience-members = Membres qui répondent à ceci : { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before } ; et { $next }
audience-either = { $before } ; ou bien { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } ou { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = non ({ $rule })
audience-locale = langue : { $items }
audience-country = pays : { $items }
# $item: one of the topic-* texts.
audience-topic = a accepté de recevoir : "{ $item }"
audience-demand = a choisi la demande : { $items }
# The address that the message goes to.
audience-channel = message envoyé par : { $items }
audience-joined = a adhéré le { $date } ou après
audience-role = rôle : { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] membre
    [volunteer] bénévole
    [organizer] personne organisatrice
   *[admin] personne admin
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] à la formation { $tag } : { $items }
    [date] à la date { $tag } d'une formation : { $items }
   *[any] à n'importe quelle formation : { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] à la formation { $tag }, le { $since } ou après : { $items }
    [date] à la date { $tag } d'une formation, le { $since } ou après : { $items }
   *[any] à n'importe quelle formation, le { $since } ou après : { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] a une place
    [waiting] sur liste d'attente
    [attended] a participé
   *[missed] avait une place et n'est pas venu
}
