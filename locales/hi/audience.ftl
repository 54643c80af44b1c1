### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = सभी सदस्य
audience-members = वे सदस्य जिन पर यह लागू है: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; और { $next }
audience-either = { $before }; या { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } या { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = यह नहीं ({ $rule })
audience-locale = भाषा: { $items }
audience-country = देश: { $items }
# $item: one of the topic-* texts.
audience-topic = इसकी सहमति दी: "{ $item }"
audience-demand = यह मांग चुनी: { $items }
# The address that the message goes to.
audience-channel = संदेश इससे जाएगा: { $items }
audience-joined = { $date } को या उसके बाद जुड़े
audience-role = भूमिका: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] सदस्य
    [volunteer] वॉलंटियर
    [organizer] संगठक
   *[admin] एडमिन
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] ट्रेनिंग { $tag } में: { $items }
    [date] ट्रेनिंग की तारीख { $tag } पर: { $items }
   *[any] किसी भी ट्रेनिंग में: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] ट्रेनिंग { $tag } में, { $since } को या उसके बाद: { $items }
    [date] ट्रेनिंग की तारीख { $tag } पर, { $since } को या उसके बाद: { $items }
   *[any] किसी भी ट्रेनिंग में, { $since } को या उसके बाद: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] जगह मिली है
    [waiting] प्रतीक्षा सूची में
    [attended] हिस्सा लिया
   *[missed] जगह मिली थी पर नहीं आए
}
