### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = Toda la membresía
audience-members = Miembros que cumplen esto: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; y además { $next }
audience-either = { $before }; o bien { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }, { $next }
audience-or = { $before } o bien { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = no ({ $rule })
audience-locale = idioma: { $items }
audience-country = país: { $items }
# $item: one of the topic-* texts.
audience-topic = aceptó recibir: "{ $item }"
audience-demand = eligió la demanda: { $items }
# The address that the message goes to.
audience-channel = mensaje enviado por: { $items }
audience-joined = se unió el { $date } o después
audience-role = función: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] miembro
    [volunteer] persona voluntaria
    [organizer] persona organizadora
   *[admin] persona administradora
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] en el taller { $tag }: { $items }
    [date] en la fecha { $tag } del taller: { $items }
   *[any] en cualquier taller: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] en el taller { $tag }, desde { $since }: { $items }
    [date] en la fecha { $tag } del taller, desde { $since }: { $items }
   *[any] en cualquier taller, desde { $since }: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] tiene lugar
    [waiting] en lista de espera
    [attended] participó
   *[missed] tenía lugar y no vino
}
