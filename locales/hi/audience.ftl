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
