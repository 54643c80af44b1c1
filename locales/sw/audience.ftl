### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = Wanachama wote
audience-members = Wanachama wanaotimiza haya: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; na pia { $next }
audience-either = { $before }; au { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } au { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = siyo ({ $rule })
audience-locale = lugha: { $items }
audience-country = nchi: { $items }
# $item: one of the topic-* texts.
audience-topic = alikubali kupokea: "{ $item }"
audience-demand = alichagua dai: { $items }
# The address that the message goes to.
audience-channel = ujumbe unatumwa kwa: { $items }
audience-joined = alijiunga { $date } au baadaye
audience-role = jukumu: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] mwanachama
    [volunteer] mjitoleaji
    [organizer] mratibu
   *[admin] msimamizi
}
