### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }، { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }، { $time } ({ $zone }؛ التقويم الإثيوبي: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }، { $time } ({ $zone }؛ التقويم والتوقيت الإثيوبيان: { $ethiopianDate }، { $part ->
    [morning] { $ethiopianTime } صباحًا
    [day] { $ethiopianTime } نهارًا
    [evening] { $ethiopianTime } مساءً
   *[night] { $ethiopianTime } ليلًا
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . لا أماكن، وتوجد قائمة انتظار.
    [signed] . لك مكان.
    [waiting] . أنت في قائمة الانتظار.
    [offered] . يعرض عليك مكان.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] تدريبات يمكنك حضورها:
   *[other] تدريبات يمكنك حضورها. لا أعرف منطقتك الزمنية، لذا فالمواعيد بتوقيت { $zone }:
}
train-which = عن أي تدريب تود معرفة المزيد؟
train-which-retry = يرجى الاختيار من القائمة.
# The label of the option that shows more trainings.
train-more = مواعيد أخرى
# The label of an option that only organizers see.
train-staff = تنظيم التدريبات
train-none = لا يوجد حاليا تدريب يمكنك التسجيل فيه. سنعلن الجديد لمن وافق على تلقي أخبار التدريبات.
train-gone = لم يعد هذا متاحا. لرؤية المتاح، يرجى إرسال "{ -word-train }".
train-nothing = لا أجد لك مكانا للتنازل عنه. لرؤية المتاح، يرجى إرسال "{ -word-train }".
train-country = في أي بلد أنت؟ أسأل كي أذكر لك المواعيد بتوقيتك. يمكنك التخطي.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = المدة بالدقائق: { $minutes }، اللغة: { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}التدريب مع: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = الأماكن المتبقية: { $places }.
train-free = هل تود الحضور؟
train-full = كل الأماكن محجوزة. هل تود انتظار مكان؟
train-signed = لك مكان. هل ما زال بإمكانك الحضور؟
train-waiting = أنت في قائمة الانتظار.
train-offered = هناك مكان متاح لك. هل تريده؟
# Labels of options; short.
train-sign = التسجيل
train-wait = دخول قائمة الانتظار
train-cannot = لا أستطيع الحضور
train-leave = مغادرة قائمة الانتظار
train-take = قبول المكان
train-leave-offer = تركه لغيري
train-back = العودة إلى القائمة
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = للتسجيل، يرجى إرسال "{ -word-train }".

# The confirmation, at once. $title: the training. $when: date and time.
train-done = لك مكان: { $title }، { $when }.
# $place: a link or an address.
train-place = المكان: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] سأذكرك في اليوم السابق، ثم قبيل البدء مع طريقة المشاركة.
    [soon] سأذكرك قبيل البدء مع طريقة المشاركة.
   *[none] يبدأ قريبا، فلن يصلك تذكير آخر.
}
train-how-to-give-back = إن طرأ شيء، يرجى إرسال "{ -word-cannot-come }"، ليأخذ غيرك مكانك.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = لتقويمك: { $link }
train-calendar-file = الملف لتقويمك.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = كل الأماكن محجوزة: { $title }، { $when }. رقمك في قائمة الانتظار { $position }. حين يتاح مكان، سأعرضه عليك.
# $title: the training. $when: date and time.
train-given = شكرا لإخباري. مكانك في { $title }، { $when }، يذهب إلى غيرك. لمواعيد أخرى، يرجى إرسال "{ -word-train }".
train-left = لم تعد في قائمة انتظار { $title }، { $when }. لمواعيد أخرى، يرجى إرسال "{ -word-train }".
train-cannot-which = أي موعد لا تستطيع حضوره؟

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = تذكير: { $title }، { $when }.
train-notice-soon = يبدأ قريبا: { $title }، { $when }.
# $before: the date and time it was to be at.
train-notice-moved = تغير موعد { $title }. كان في { $before }. وهو الآن في { $when }.
train-notice-changed = تغير شيء في { $title }. الموعد: { $when }.
train-notice-cancelled = ألغي: { $title }، { $when }. نأسف لذلك.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = تغيرت هذه المواعيد من { $title }:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = كان في { $before }. وهو الآن في { $when }.
train-notice-changed-several = تغير شيء في { $title }. مواعيدك:
train-notice-cancelled-several = ألغيت هذه المواعيد من { $title }. نأسف لذلك.
# $until: until when the place is kept, a date and time.
train-notice-offer = هناك مكان متاح لك: { $title }، { $when }. هو لك إن قبلته قبل { $until }.
train-notice-follow-up = انتهى { $title }. هل حضرت؟
train-notice-rate = شكرا لحضورك { $title }. كيف وجدته؟
train-notice-missed = افتقدناك في { $title }. قد يكون هناك موعد آخر يناسبك.

## After a training.

train-reminded = هل ما زال بإمكانك الحضور؟
train-came = هل حضرت؟
train-came-yes = حضرت
train-came-no = لم أحضر
train-came-closed = شكرا لك. سجل حضورك أو غيابك من قبل.
train-rating = كيف وجدته؟
train-rating-1 = غير مفيد
train-rating-2 = قليل الفائدة
train-rating-3 = مقبول
train-rating-4 = مفيد
train-rating-5 = مفيد جدا
train-rating-none = أفضل ألا أجيب
train-words = ما الذي نبقيه، وما الذي نغيره؟ تحفظ كلماتك مشفرة، ولا يقرؤها إلا المدربون.
train-words-retry = يرجى الكتابة في أقل من 1,000 حرف.
train-next-list = المواعيد القادمة:
train-next-which = هل تود التسجيل في أحدها؟
train-see-next = عرض المواعيد القادمة
train-missed = هل تود رؤية المواعيد القادمة؟
train-thanks = شكرا لك. هذا كل ما أردت معرفته.
# $title: what the survey is called. Its first words and questions follow.
train-survey = هناك أيضا استبيان لمن حضر: "{ $title }". يمكنك الإجابة عنه الآن، أو إرسال "{ -word-listen }" لاحقا.
# $title: the training.
train-code-came = شكرا لك. سجلنا حضورك: { $title }.
train-code-unknown = لا أعرف هذا الرمز هنا والآن. يرجى إرسال "{ -word-here }" مع الرمز أثناء التدريب، أو خلال ساعتين من انتهائه.
train-code-too-many = رموز خاطئة كثيرة. يرجى الانتظار عشر دقائق ثم المحاولة من جديد.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] سجله { $by }
    [code] بالرمز
   *[member] بقول العضو نفسه
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] تدريب: { $title }، { $date }: لك مكان
    [waiting] تدريب: { $title }، { $date }: تنتظر مكانا
    [offered] تدريب: { $title }، { $date }: عرض عليك مكان
    [attended] تدريب: { $title }، { $date }: حضرت
    [missed] تدريب: { $title }، { $date }: لم تحضر
    [off] تدريب: { $title }، { $date }: ألغي
   *[cancelled] تدريب: { $title }، { $date }: تنازلت عن مكانك
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] قلت عنه: { $words }
   *[other] تقييمك له { $rating } من 5{ $words ->
        [none] .
       *[other] ، وقلت: { $words }
    }
}
