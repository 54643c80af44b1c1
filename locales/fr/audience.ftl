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
