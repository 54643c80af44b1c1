### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = ኩሎም ኣባላት
audience-members = ነዚ ዘማልኡ ኣባላት፦ { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }፤ ከምኡውን { $next }
audience-either = { $before }፤ ወይ { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }፣ { $next }
audience-or = { $before } ወይ { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = እዚ ዘይኮነ ({ $rule })
audience-locale = ቋንቋ፦ { $items }
audience-country = ሃገር፦ { $items }
# $item: one of the topic-* texts.
audience-topic = ክበጽሖም ዝፈቐዱዎ፦ "{ $item }"
audience-demand = ዝመረጹዎ ጠለብ፦ { $items }
# The address that the message goes to.
audience-channel = መልእኽቲ ዝለኣኸሉ መንገዲ፦ { $items }
audience-joined = ዝተጸንበሩሉ ዕለት፦ { $date } ወይ ድሕሪኡ
audience-role = ተራ፦ { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] ኣባል
    [volunteer] ወለንተኛ
    [organizer] ወዳቢ
   *[admin] ኣመሓዳሪ
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] ኣብ ስልጠና { $tag }፦ { $items }
    [date] ኣብ ዕለት ስልጠና { $tag }፦ { $items }
   *[any] ኣብ ዝኾነ ስልጠና፦ { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] ኣብ ስልጠና { $tag }፣ ኣብ { $since } ወይ ድሕሪኡ፦ { $items }
    [date] ኣብ ዕለት ስልጠና { $tag }፣ ኣብ { $since } ወይ ድሕሪኡ፦ { $items }
   *[any] ኣብ ዝኾነ ስልጠና፣ ኣብ { $since } ወይ ድሕሪኡ፦ { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] ቦታ ዘለዎም
    [waiting] ኣብ ዝርዝር ተጸበይቲ ዘለዉ
    [attended] ዝተሳተፉ
   *[missed] ቦታ ነይሩዎም ዘይመጹ
}
