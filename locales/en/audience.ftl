### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = All members
audience-members = Members who match this: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; and { $next }
audience-either = { $before }; or { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } or { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = not ({ $rule })
audience-locale = language: { $items }
audience-country = country: { $items }
# $item: one of the topic-* texts.
audience-topic = agreed to receive: "{ $item }"
audience-demand = chose the demand: { $items }
# The address that the message goes to.
audience-channel = message sent by: { $items }
audience-joined = joined on { $date } or later
audience-role = role: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] member
    [volunteer] volunteer
    [organizer] organizer
   *[admin] admin
}
