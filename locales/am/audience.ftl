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
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] በሥልጠና { $tag }፦ { $items }
    [date] በሥልጠና ቀን { $tag }፦ { $items }
   *[any] በማንኛውም ሥልጠና፦ { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] በሥልጠና { $tag }፣ በ{ $since } ወይም ከዚያ በኋላ፦ { $items }
    [date] በሥልጠና ቀን { $tag }፣ በ{ $since } ወይም ከዚያ በኋላ፦ { $items }
   *[any] በማንኛውም ሥልጠና፣ በ{ $since } ወይም ከዚያ በኋላ፦ { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] ቦታ ያላቸው
    [waiting] ተጠባባቂ ዝርዝር ላይ ያሉ
    [attended] የተካፈሉ
   *[missed] ቦታ ኖሯቸው ያልመጡ
}
