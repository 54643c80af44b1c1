### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = توقف كل شيء: لا يرسل شيء بعد الآن دون طلب. { $count ->
    [0] لم تكن هناك رسالة جماعية قيد الإرسال.
    [one] رسالة جماعية واحدة موقوفة مؤقتا.
    [two] رسالتان جماعيتان موقوفتان مؤقتا.
    [few] { $count } رسائل جماعية موقوفة مؤقتا.
    [many] { $count } رسالة جماعية موقوفة مؤقتا.
   *[other] { $count } رسالة جماعية موقوفة مؤقتا.
} للاستئناف، يرجى إرسال "{ -word-broadcasts }".
halt-already = كل شيء متوقف من قبل. للاستئناف، يرجى إرسال "{ -word-broadcasts }".
halt-refused = فريقنا وحده يستطيع إيقاف الرسائل عن الجميع. لإنهاء رسائلنا إليك، يرجى إرسال "{ -word-stop }".

manage-refused = هذا لا يراه إلا فريقنا.
manage-may-not = هذا للمنظمين فقط.
manage-none = لم يرسل شيء بعد، ولا شيء ينتظر.
manage-which = أي رسالة؟
manage-which-wrong = أي رسالة كانت خاطئة؟
manage-which-retry = يرجى الاختيار من القائمة، أو إرسال الأحرف أو الأرقام الأربعة التي أمامها.
manage-unknown = لا توجد رسالة جماعية بهذا الاسم.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = أوقف { $by } كل شيء في { $when }. لا يرسل شيء دون طلب.
manage-halted-channel = لا يرسل شيء عبر { $channel }: شركات الاتصالات تعد رسائلنا مزعجة. يرجى مراجعة النص ثم الاستئناف.
manage-standstill = ماذا نفعل الآن؟
manage-go-on = السماح بالإرسال من جديد
manage-see = عرض الرسائل الجماعية
manage-why-go-on = لماذا يجوز الإرسال من جديد؟ يبقى السبب في السجل.
manage-went-on = يجوز الإرسال من جديد. الرسائل الجماعية الموقوفة تبقى كذلك حتى تستأنف كل منها: يرجى إرسال "{ -word-broadcasts }".
manage-what = ماذا أفعل؟
manage-pause = إيقاف مؤقت
manage-resume = استئناف
manage-stop = إيقاف نهائي
manage-correct = إرسال تصحيح
manage-leave = تركها كما هي
manage-left = أتركها كما هي.
manage-paused = أوقفت مؤقتا. ما سلم إلى شركات الإرسال سيصل، ولا يرسل غيره.
manage-why = لماذا يجوز أن تستمر؟ يبقى السبب في السجل.
manage-why-retry = يرجى ذكر سبب من 3 إلى 200 حرف.
manage-resumed = تستمر الآن.
manage-still-halted = كل شيء متوقف. للسماح بالإرسال أولا، يرجى إرسال "{ -word-broadcasts }".
manage-sure = لا يمكن استئنافها بعد ذلك، ومن لم تصله بعد فلن تصله. هل هذا قرارك الأكيد؟
manage-stop-sure = إيقاف نهائي
manage-stopped = أوقفت نهائيا.
manage-late = فات الأوان: تغير حالها في هذه الأثناء.
manage-nothing-to-correct = لا شيء يصحح: لم تصل إلى أحد.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }، { $state }، { $reached } من { $total }
manage-kind = { $kind ->
    [alert] نداء
    [correction] تصحيح
    [reminder] تذكير
   *[invitation] دعوة
}
manage-state = { $state ->
    [review] بانتظار الاعتماد
    [approved] بانتظار موعده
    [canary] يرسل إلى أول قلة
    [watching] تحت المراقبة قبل الإرسال إلى الجميع
    [sending] قيد الإرسال
    [paused] موقوف مؤقتا
    [done] تم إرساله
    [stopped] موقوف نهائيا
   *[draft] قيد الكتابة
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = تصحح { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = وصلت الرسالة إليهم وتعذر إبلاغهم: { $count }؛ أوقفوا رسائلنا أو تعذر الوصول إليهم.
manage-reason = { $code ->
    [kill-switch] أوقفت مؤقتا بالمفتاح الذي يوقف كل شيء.
    [person] أوقفها شخص مؤقتا.
    [stops] توقفت تلقائيا: كثر من أوقفوا رسائلنا.
    [failures] توقفت تلقائيا: كثرت الرسائل التي تعذر إرسالها.
    [complaints] توقفت تلقائيا: كثرت شكاوى الأعضاء.
    [filtered] توقفت تلقائيا: شركات الاتصالات تعدها مزعجة.
   *[other] موقوفة مؤقتا: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } في الدقيقة
# $time: hours and minutes.
progress-left = بقي نحو { $time }
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] بالانتظار: { $count }
    [sent] أرسلت: { $count }
    [delivered] وصلت: { $count }
    [failed] تعذرت: { $count }
    [suppressed] استثنيت: { $count }
   *[unknown] غير معلومة: { $count }
}
progress-answers = تم: { $done }. لاحقا: { $later }. مساعدة: { $help }.
progress-answers-goal = تم: { $done } من { $goal }. لاحقا: { $later }. مساعدة: { $help }.
progress-pause = إيقافها مؤقتا أو نهائيا
progress-halt = تجميد كل الإرسال

outcome-title = { $tag }: { $kind }، تم الإرسال كله.
outcome-title-stopped = { $tag }: { $kind }، إيقاف نهائي.
outcome-reached = وصلت إلى { $reached } من { $total }.
outcome-took = المدة: { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = أوقفوا رسائلنا في أثنائها: { $count }.
outcome-locale = { $locale }: { $reached } من { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = لا أحد يعلم هل وصلت: { $count }. يراها المشغل بالأمر: { $command }
outcome-help = طلبوا المساعدة وينتظرون متطوعا: { $count }.
# The picture's title, and the names of the states in it.
chart-deliveries = الرسائل حسب وسيلة التواصل
chart-state-waiting = بالانتظار
chart-state-sent = أرسلت
chart-state-delivered = وصلت
chart-state-failed = تعذرت
chart-state-suppressed = استثنيت
chart-state-unknown = غير معلومة
