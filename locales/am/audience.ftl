### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = ሁሉም አባላት
audience-members = ይህን የሚያሟሉ አባላት፦ { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }፤ እና { $next }
audience-either = { $before }፤ ወይም { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }፣ { $next }
audience-or = { $before } ወይም { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = ይህ ያልሆነ ({ $rule })
audience-locale = ቋንቋ፦ { $items }
audience-country = አገር፦ { $items }
# $item: one of the topic-* texts.
audience-topic = እንዲደርሳቸው የፈቀዱት፦ "{ $item }"
audience-demand = የመረጡት ጥያቄ፦ { $items }
# The address that the message goes to.
audience-channel = መልእክቱ የሚላክበት፦ { $items }
audience-joined = የተቀላቀሉበት ቀን፦ { $date } ወይም ከዚያ በኋላ
audience-role = ኃላፊነት፦ { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] አባል
    [volunteer] በጎ ፈቃደኛ
    [organizer] አስተባባሪ
   *[admin] አስተዳዳሪ
}
