### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = Todas as pessoas da união
audience-members = Membros que cumprem isto: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; e { $next }
audience-either = { $before }; ou então { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } ou { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = não ({ $rule })
audience-locale = idioma: { $items }
audience-country = país: { $items }
# $item: one of the topic-* texts.
audience-topic = aceitou receber: "{ $item }"
audience-demand = escolheu a demanda: { $items }
# The address that the message goes to.
audience-channel = mensagem enviada por: { $items }
audience-joined = entrou em { $date } ou depois
audience-role = função: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] membro
    [volunteer] pessoa voluntária
    [organizer] pessoa organizadora
   *[admin] pessoa administradora
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] no treinamento { $tag }: { $items }
    [date] na data { $tag } de um treinamento: { $items }
   *[any] em qualquer treinamento: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] no treinamento { $tag }, em { $since } ou depois: { $items }
    [date] na data { $tag } de um treinamento, em { $since } ou depois: { $items }
   *[any] em qualquer treinamento, em { $since } ou depois: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] tem vaga
    [waiting] na lista de espera
    [attended] participou
   *[missed] tinha vaga e não veio
}
