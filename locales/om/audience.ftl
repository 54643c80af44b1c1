### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = Miseensota hunda
audience-members = Miseensota kana guutan: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; akkasumas { $next }
audience-either = { $before }; yookaan { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } yookaan { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = kan kana hin taane ({ $rule })
audience-locale = afaan: { $items }
audience-country = biyya: { $items }
# $item: one of the topic-* texts.
audience-topic = argachuuf kan eeyyaman: "{ $item }"
audience-demand = gaaffii jijjiiramaa filatan: { $items }
# The address that the message goes to.
audience-channel = karaa ergaan itti ergamu: { $items }
audience-joined = guyyaa itti makaman: { $date } yookaan sana booda
audience-role = gahee: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] miseensa
    [volunteer] tola ooltuu
    [organizer] qindeessaa
   *[admin] bulchaa
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] leenjii { $tag } irratti: { $items }
    [date] guyyaa leenjii { $tag } irratti: { $items }
   *[any] leenjii kamiyyuu irratti: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] leenjii { $tag } irratti, { $since } yookaan sana booda: { $items }
    [date] guyyaa leenjii { $tag } irratti, { $since } yookaan sana booda: { $items }
   *[any] leenjii kamiyyuu irratti, { $since } yookaan sana booda: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] bakka qabu
    [waiting] tarree eegumsaa irra jiru
    [attended] hirmaatan
   *[missed] bakka qabanii hin dhufne
}
