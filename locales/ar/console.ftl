### Results of surveys, in chats and on the console: the pages for staff.

results-refused = النتائج للعاملين مع الاتحاد. وتنشر حين تصبح جاهزة.
results-none = لا يوجد استبيان بعد.
results-which = نتائج أي استبيان؟
results-which-retry = يرجى الاختيار من القائمة.
# Nothing was released yet. $survey: its title.
results-unreleased = لم تصدر نتائج "{ $survey }" بعد. يصدرها أحد المنظمين من لوحة التحكم: يرجى إرسال "{ -word-console }".
results-too-few = عدد من أجابوا عن "{ $survey }" أقل من أن يعرض منه شيء.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = نتائج "{ $survey }": عدد المجيبين { $respondents }، الإصدار { $number } بتاريخ { $date }.
results-more = كل ما عدا ذلك، والنتائج حسب اللغة والبلد، على لوحة التحكم: يرجى إرسال "{ -word-console }".
# Under a chart. $respondents: how many. $number: the release's number.
results-note = عدد المجيبين: { $respondents }. الإصدار { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] لا يعرض: قد يكشف عن أقل من 10 أشخاص
   *[inside] لا يعرض: قد يكشف عن أقل من 5 أشخاص
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] تخطي السؤال
    [unasked] لم يطرح
    [answered] تمت الإجابة
    [chosen] تم اختياره
    [not-chosen] لم يختر
   *[other] غير ذلك
}
results-no-country = لم يذكر البلد
results-elsewhere = { $by ->
    [locale] كل اللغات الأخرى
   *[other] كل البلدان الأخرى
}
results-not-shown = لا يمكن عرض شيء من هذا السؤال: عدد من يكشف عنهم قليل جدا.
results-finished = أجابوا حتى النهاية
# Everyone who left, at whatever question.
results-left = غادروا قبل النهاية
results-left-before = غادروا قبل السؤال الأول
results-left-at = غادروا عند: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = غادروا عند موضع آخر

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = لا يمكن الوصول إلى لوحة التحكم بأمان بعد. على مشغل هذا البوت أن يضبط PUBLIC_URL على عنوان https.
console-refused = لوحة التحكم للعاملين مع الاتحاد.
console-channel = رابط لوحة التحكم لا يرسل إلا عبر Slack أو Discord أو Telegram. يرجى مراسلتي من هناك.
# $link: works once. $minutes: how long.
console-link = هذا رابط دخولك إلى لوحة التحكم. يعمل مرة واحدة، خلال { $minutes } دقيقة. يرجى عدم إعطائه لأحد: من يفتحه يدخل باسمك.
    { $link }

console-title = لوحة التحكم
console-sign-in = يرجى تسجيل الدخول
console-sign-in-how = يرجى إرسال "{ -word-console }" إلى البوت عبر Slack أو Discord أو Telegram. يجيب برابط يعمل مرة واحدة.
console-enter-title = تسجيل الدخول
console-enter-text = هذا الرابط يعمل مرة واحدة. يرجى المتابعة في المتصفح الذي تريد العمل فيه.
console-enter-button = متابعة
console-enter-gone = لم يعد هذا الرابط صالحا
console-enter-gone-text = سبق استعماله، أو مضى عليه وقت طويل. للحصول على رابط جديد، يرجى إرسال "{ -word-console }" إلى البوت.
console-too-many = محاولات كثيرة
console-too-many-text = يرجى الانتظار دقيقة ثم المحاولة من جديد.
console-forbidden = هذا غير ممكن
console-forbidden-text = جاء النموذج من مكان آخر، أو مضى عليه وقت طويل، أو دورك لا يسمح بذلك. يرجى الرجوع وتحميل الصفحة من جديد ثم المحاولة مرة أخرى.
console-not-found = لا توجد صفحة كهذه
console-being-released = شخص آخر يصدر هذه النتائج الآن
console-being-released-text = يرجى الانتظار لحظة ثم تحميل الصفحة من جديد.
console-failed = حدث خطأ من جهتنا
console-failed-text = الخطأ مسجل. يرجى المحاولة من جديد.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = تم الدخول باسم { $name }، { $role ->
    [volunteer] تطوع
    [admin] إشراف
   *[organizer] تنظيم
}
console-leave = تسجيل الخروج
console-back = كل الاستبيانات
console-skip = الانتقال إلى المحتوى

console-surveys = الاستبيانات
console-no-surveys = لا يوجد استبيان بعد. ينشر المشغل استبيانا بالأمر `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] مغلق
   *[published] مفتوح
}
console-version = النسخة { $version }
console-responses = الإجابات
# Counts go down to a multiple of five.
console-started = بدؤوا
console-finished = أجابوا حتى النهاية
console-fewer = أقل من 5
console-at-least = { $count } أو أكثر
console-live-note = هذان العددان يتبعان الإجابات عند وصولها، خمسا خمسا، كي لا يلاحظ وصول إجابة بعينها. كل ما يلي من إصدار: أرقام ثابتة.
console-no-release = لا إصدار بعد
console-no-release-text = تعرض النتائج بعد أن يصدرها أحد المنظمين. الإصدار الأول يحدد مدى دقة الأرقام لمن حسبوا فيه: من الأفضل الانتظار حتى تصل معظم الإجابات.
# $number: the release's number. $date: when. $name: who.
console-release = الإصدار { $number }، { $date }، أصدره { $name }
console-release-button = إصدار النتائج الآن
console-release-warning = الإصدار ثابت ولا يمكن التراجع عنه. ويكتب في سجل التدقيق.
console-release-done = صدرت النتائج.
console-audience = العرض لمن
console-inside = الفريق: لا عدد أقل من 5
console-public = الجميع: لا عدد أقل من 10
console-download = تنزيل الأرقام العلنية (CSV)
console-not-public = ليست للنشر. للأرقام التي يجوز نشرها، يرجى الانتقال إلى "الجميع".
console-leaving = إتمام الاستبيان، ومواضع المغادرة
console-by-locale = حسب اللغة
console-by-country = حسب البلد
console-breakdown = حسب اللغة والبلد
console-people = أشخاص
console-answer = الإجابة
console-option = من اختاروا "{ $option }"
console-questions = الأسئلة
# $number: the number of an earlier release.
console-since = لم يتغير منذ الإصدار { $number }: من انضموا إليه بعده قلة.
console-themes = المواضيع
console-themes-text = ما وجده القراء في إجابات الناس بكلماتهم. قد يكون للإجابة الواحدة عدة مواضيع.
console-nothing-read = لا يمكن عرض شيء بعد: الإجابات المقروءة قليلة جدا.
console-quotes = اقتباسات
console-quotes-text = يقترحها قارئ، ويوافق على نشرها قارئ آخر.
console-no-quotes = لم ينشر أي اقتباس.
