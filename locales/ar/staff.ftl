### For those who work for the union: invitations and roles.

staff-name = أهلا بك في فريق الاتحاد. بأي اسم يناديك باقي الفريق؟ لا ينضم أحد إلى الفريق دون اسم.
staff-name-retry = لا يبدو هذا اسما يمكنني استعماله. يرجى إرسال 40 حرفا على الأكثر.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] شكرا لك. أصبحت الآن من متطوعي الاتحاد.
    [organizer] شكرا لك. أصبحت الآن من منظمي الاتحاد.
   *[admin] شكرا لك. أصبحت الآن من مشرفي الاتحاد.
}
staff-wrong = هذه الدعوة غير صالحة، أو لم تعد صالحة. يرجى طلب دعوة جديدة.
invite-role = لمن الدعوة؟
role-volunteer = شخص للتطوع
role-organizer = شخص للتنظيم
role-admin = شخص للإشراف
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] يرجى إرسال هذا الرمز إلى الشخص المدعو للتطوع، ليرسله إلي من أي وسيلة تواصل خلال سبعة أيام: { $code }
    [organizer] يرجى إرسال هذا الرمز إلى الشخص المدعو للتنظيم، ليرسله إلي من أي وسيلة تواصل خلال سبعة أيام: { $code }
   *[admin] يرجى إرسال هذا الرمز إلى الشخص المدعو للإشراف، ليرسله إلي من أي وسيلة تواصل خلال سبعة أيام: { $code }
}
invite-refused = الدعوة إلى الفريق للمشرفين فقط.
