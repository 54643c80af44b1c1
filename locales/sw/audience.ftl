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
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] kwenye mafunzo { $tag }: { $items }
    [date] kwenye tarehe { $tag } ya mafunzo: { $items }
   *[any] kwenye mafunzo yoyote: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] kwenye mafunzo { $tag }, { $since } au baadaye: { $items }
    [date] kwenye tarehe { $tag } ya mafunzo, { $since } au baadaye: { $items }
   *[any] kwenye mafunzo yoyote, { $since } au baadaye: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] ana nafasi
    [waiting] yuko kwenye orodha ya kusubiri
    [attended] alishiriki
   *[missed] alikuwa na nafasi na hakuja
}
