### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = ما ردك على رسالتنا؟
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] شكرا لك! رقمك { $number }.
    [beyond] شكرا لك! رقمك { $number }. كنا نأمل في { $goal }.
   *[within] شكرا لك! رقمك { $number } من { $goal }.
}
answer-already = شكرا لك! سبق أن أحصيناك.
# $when: a day and a time, or a day.
answer-later = حسنا. سنذكرك: { $when }
answer-need = ما المساعدة التي تحتاج إليها؟ يرجى كتابتها بكلماتك، أو التخطي.
answer-need-retry = يرجى كتابتها باختصار، في 2,000 حرف على الأكثر.
answer-kept = شكرا لك. سيقرأ رسالتك أحد متطوعي الاتحاد ويكتب إليك هنا. قد يستغرق ذلك بضعة أيام.
answer-closed = شكرا لك، لكن الأمر انتهى: سحبنا تلك الرسالة. لم يعد هناك ما يلزم فعله.

call-done = تم
call-later = التذكير غدا
call-help = أحتاج مساعدة

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = رسائل جماعية أرسلناها إليك: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: أخبرتنا أنك فعلت ما طلبناه
    [later] { $date }: طلبت التذكير
   *[help] { $date }: طلبت المساعدة
}
# $text: what the member wrote, or nothing.
data-case = لم يرد أحد المتطوعين بعد على طلبك بتاريخ { $date }: { $text }
