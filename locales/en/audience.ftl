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
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] in the training { $tag }: { $items }
    [date] at the training date { $tag }: { $items }
   *[any] in any training: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] in the training { $tag }, on { $since } or later: { $items }
    [date] at the training date { $tag }, on { $since } or later: { $items }
   *[any] in any training, on { $since } or later: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] has a place
    [waiting] on the waiting list
    [attended] took part
   *[missed] had a place and did not come
}
