### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = جميع الأعضاء
audience-members = الأعضاء الذين ينطبق عليهم ما يلي: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }؛ وكذلك { $next }
audience-either = { $before }؛ أو { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }، { $next }
audience-or = { $before } أو { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = لا ينطبق ({ $rule })
audience-locale = اللغة: { $items }
audience-country = البلد: { $items }
# $item: one of the topic-* texts.
audience-topic = الموافقة على تلقي: "{ $item }"
audience-demand = المطلب المختار: { $items }
# The address that the message goes to.
audience-channel = الرسالة ترسل عبر: { $items }
audience-joined = الانضمام في { $date } أو بعده
audience-role = الدور: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] عضوية
    [volunteer] تطوع
    [organizer] تنظيم
   *[admin] إشراف
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] في التدريب { $tag }: { $items }
    [date] في موعد التدريب { $tag }: { $items }
   *[any] في أي تدريب: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] في التدريب { $tag }، في { $since } أو بعده: { $items }
    [date] في موعد التدريب { $tag }، في { $since } أو بعده: { $items }
   *[any] في أي تدريب، في { $since } أو بعده: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] له مكان
    [waiting] في قائمة الانتظار
    [attended] حضر
   *[missed] كان له مكان ولم يحضر
}
