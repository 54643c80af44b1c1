### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] من يجوز له قراءة إجاباتك: منظمو الاتحاد والمتطوعون العاملون معهم. غيرهم لا يرى إلا أرقاما.
   *[organizers] من يجوز له قراءة إجاباتك: منظمو الاتحاد فقط. غيرهم لا يرى إلا أرقاما.
}
# Said before the first question of an anonymous survey.
survey-anonymous = تحفظ إجاباتك دون هويتك: عند انتهائك، أو بعد صمت 60 يوما، نقطع صلتها بك، فلا نستطيع بعدها عرضها لك أو حذفها. قبل ذلك تحذفها كلمة "{ -word-forget }".
# Said before the first question of a survey that keeps the link.
survey-linked = تحفظ إجاباتك مشفرة مع سجلك لدينا. لحذفها، يرجى إرسال "{ -word-forget }".
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = تنبيه: لم يراجع هذه الأسئلة بعد أي متحدث بهذه اللغة.
survey-begin = يمكنك تخطي أي سؤال. كلمة "{ -word-back }" تغير الإجابة السابقة. ويمكنك المغادرة ثم المتابعة بكلمة "{ -word-listen }". هل نبدأ؟
survey-begin-now = لنبدأ
survey-begin-not = ليس الآن
survey-declined = لا بأس. أهلا بك في أي وقت.
survey-number-retry = يرجى إرسال عدد صحيح، أو التخطي.
survey-text-retry = يرجى الإجابة بالكلمات، أو التخطي.
# Said after each message of a long answer.
survey-story-more = أنا أستمع. يمكنك الكتابة قدر ما تشاء، ثم إرسال "{ -word-done }" عند الانتهاء.
survey-expired = أغلقت الاستبيان لأنه لم يصلني جواب منذ مدة. ما أخبرتنا به محفوظ. شكرا لك.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = أحفظ كلماتك. أما الصورة أو التسجيل نفسه فلا يمكنني حفظه.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] يمكنك هنا إرسال صور أيضا.
    [voice] يمكنك هنا إرسال رسائل صوتية أيضا.
   *[both] يمكنك هنا إرسال صور ورسائل صوتية أيضا.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = قد تكشف الصورة أو الرسالة الصوتية هويتك حتى في استبيان مجهول: بوجه أو مكان أو صوت. عند موافقتك أحفظ ما ترسله مشفرا، ودون المكان والجهاز المخفيين في الصورة. من يجوز له رؤيته أو سماعه: { $readers ->
    [volunteers] منظمو الاتحاد والمتطوعون العاملون معهم.
   *[organizers] منظمو الاتحاد فقط.
} كلمة "{ -word-forget }" تحذفه ما دامت الإجابات لك، وبعد { $days } يوما يحذف في كل حال. هل أحفظه؟ إن كان الجواب لا، فلن أنزل شيئا، وتبقى كلماتك محسوبة.
survey-media-yes = نعم، احفظه
survey-media-no = لا، كلماتي فقط
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = لا يحفظ كل ذلك. أحفظ هنا { $kinds ->
    [photo] الصور
    [voice] الرسائل الصوتية
   *[both] الصور والرسائل الصوتية
}، بحد أقصى { $max } لكل سؤال.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = صور أو رسائل صوتية لم يمكن تنزيلها في الوقت المناسب ولم تحفظ: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] لم أستطع حفظ صورتك أو رسالتك الصوتية: حجمها أكبر من { $max } ميغابايت. كلماتك محفوظة. يمكنك إرسال ما هو أصغر.
    [type] لم أستطع حفظ صورتك أو رسالتك الصوتية: هي من نوع لا أستطيع قراءته. كلماتك محفوظة. يمكنك إرسال صورة أو تسجيل من نوع شائع.
   *[gone] لم أستطع تنزيل صورتك أو رسالتك الصوتية، فلم تحفظ. كلماتك محفوظة. يمكنك إرسالها مرة أخرى.
}
# Said to BACK, before the earlier question is asked again.
survey-back = نعود إلى السؤال السابق. جوابك الجديد يحل محل القديم.
# Said to BACK at the first question.
survey-back-none = هذا هو السؤال الأول: لا سؤال قبله.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = ما نحفظه: إجاباتك، ولغتها، وبلدك إن ذكرته، ووسيلة التواصل، واليوم. قطعت الصلة بك: لم يعد بإمكاننا إيجاد هذه الإجابات أو عرضها لك أو حذفها. ويبقى معلوما أنك أجبت، كي لا يحسب أحد مرتين.
# Said at the end of a survey that keeps the link.
survey-closed-linked = تبقى إجاباتك مشفرة مع سجلك. كلمة "{ -word-my-data }" تعرض ما نحفظه، و"{ -word-forget }" تحذفه كله.

# In MY DATA.
data-survey-finished = الاستبيان "{ $title }": أجبت عنه، وبدأته في { $date }؛ إجاباتك محفوظة مع سجلك
data-survey-open = الاستبيان "{ $title }": بدأته في { $date } ولم يكتمل
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = الاستبيان "{ $title }": أجبت عنه؛ لم تعد الإجابات مرتبطة بك
# In MY DATA. $count: how many.
data-media = الصور والرسائل الصوتية المحفوظة مع إجاباتك: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = الإجابة
# Under an invitation, on channels without buttons.
survey-invitation-how = للإجابة، يرجى إرسال "{ -word-listen }".
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = تنبيه: هذه الأسئلة بالإنجليزية. لم يترجمها أحد بعد إلى لغتك.

## SURVEY: organizers write one.

survey-write-refused = بهذه الكلمة يكتب المنظمون الاستبيانات. للإجابة عن استبيان، يرجى إرسال "{ -word-listen }".
survey-write-which = أي استبيان؟ للبدء باستبيان جديد، يرجى التخطي.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: لك، قيد الكتابة: { $title }
    [waiting] { $survey } من { $by }: بانتظار منظم ثان: { $title }
   *[open] { $survey }: مفتوح: { $title }
}
survey-write-title = ما اسمها؟ يختارها الأعضاء بهذا الاسم. اللغة: { $language }.
survey-write-intro = لماذا هي، وكم تستغرق؟ هذا يقال أولاً. اللغة: { $language }.
survey-write-thanks = كيف تشكر من أجابوا؟ هذا يقال أخيراً. اللغة: { $language }.
survey-write-retry = يرجى الإجابة بالكلمات.
survey-write-readers = من يجوز له قراءة كل إجابة؟ غيرهم لا يرى إلا أرقاما.
survey-write-readers-volunteers = المتطوعون والمنظمون
survey-write-readers-organizers = المنظمون فقط
survey-write-anonymous = هل يكون دون هوية؟ عندها تقطع الصلة بالعضو عند انتهائه، نهائيا.
survey-write-anonymous-yes = نعم، دون هوية
survey-write-anonymous-no = لا، يحفظ مع العضو
survey-write-kind = كيف يجاب عن السؤال التالي؟
survey-write-kind-single = خيار واحد من عدة خيارات
survey-write-kind-several = خيار أو أكثر من عدة خيارات
survey-write-kind-scale = مقياس نقاط
survey-write-kind-text = في بضع كلمات
survey-write-kind-story = في أي عدد من الرسائل
survey-write-question = ما السؤال؟ اللغة: { $language }.
survey-write-options = ما الخيارات؟ واحد في كل سطر، أو بينها فاصلة منقوطة. اللغة: { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = يرجى كتابة { $min } إلى { $max } من الخيارات، كل منها في 75 حرفا على الأكثر، وكل خيار في سطر.
survey-write-ends = ماذا تعني أدنى نقطة وأعلاها؟ في سطرين، أو بينهما فاصلة منقوطة: "not at all; very much". فيها 5 نقاط، ما لم تضف عدداً آخر. اللغة: { $language }.
survey-write-ends-bad = يرجى إعطاء كلمتين أو عبارتين، واحدة في كل سطر، لا تتجاوز 75 حرفاً. وقد يذكر سطر ثالث عدد النقاط، من 2 إلى { $max }.
survey-write-too-long = هذا أطول من أن يعرض على هاتف: يرجى ألا يزيد عدد الأحرف على { $max }.
survey-write-kind-number = عدد
survey-write-range = ما أصغر عدد يمكن الإجابة به، وما أكبره؟ مثلاً: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = ستعرض النتائج هذه الفئات: { $groups }
survey-write-bands = تخطَّ إن كانت هذه الفئات مناسبة، أو أرسل الأعداد التي تبدأ عندها الفئات: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = يرجى إرسال أعداد صحيحة فقط، كل منها أكبر مما قبله: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = يرجى إعطاء { $count } أسطر، بعدد ما في اللغة الأخرى وبالترتيب نفسه.
# $max: how many questions there may be.
survey-write-full = في الاستبيان { $max } سؤالاً على الأكثر.
survey-write-translations-back = تغيّر النص الإنجليزي، فسُحبت ترجماته: نحتاج إليها من جديد.
# $numbers: the numbers of questions.
survey-write-needed = السؤال { $numbers } لا يُطرح إلا على من أجاب قبله إجابة معينة، وسيفقدها. غيّر أولاً من يُسأل.
survey-write-whom = من يُسأل هذا؟ تخطَّ إن كان للجميع. أو اختر سؤالاً سابقاً: فلا يُسأل إلا من أجاب عنه إجابة معينة.
survey-write-whom-none = لا سؤال قبله فيه إجابات للاختيار، لذلك يُسأل الجميع.
survey-write-answers = أي إجابات؟ لا يُسأل إلا من أعطى إحداها.
survey-write-answers-bad = يرجى اختيار إجابة واحدة على الأقل، وليس كلها.
survey-write-bound = من أجابوا بأي عدد؟
survey-write-bound-least = هذا العدد أو أكثر
survey-write-bound-most = هذا العدد أو أقل
survey-write-threshold = أي عدد؟
# $min and $max: whole numbers.
survey-write-threshold-bad = يرجى إرسال عدد صحيح واحد من { $min } إلى { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] يُطرح فقط على من لم يجب عن السؤال { $number } بـ: { $answers }
    [atLeast] يُطرح فقط على من أجاب عن السؤال { $number } بـ { $answers } أو أكثر
    [atMost] يُطرح فقط على من أجاب عن السؤال { $number } بـ { $answers } أو أقل
   *[other] يُطرح فقط على من أجاب عن السؤال { $number } بـ: { $answers }
}
survey-write-not-shown = عندئذ لا يمكن عرض نتائج هذا السؤال. يمكن ذلك إن حسمت إجابة واحدة فقط، أو عدد تبدأ عنده فئة.
survey-write-edit = تغيير سؤال أو نقله أو حذفه
survey-write-edit-which = أي سؤال؟ تخطَّ لتركها كما هي.
survey-write-no-questions = لا سؤال بعد.
survey-write-change-words = كلماته
survey-write-change-answers = الإجابات المعروضة
survey-write-change-whom = من يُسأل
survey-write-change-move = نقله
survey-write-change-remove = حذفه
survey-write-media = هل يمكن للأعضاء إرسال صور أو رسائل صوتية مع إجابتهم؟ لا تُحفظ إلا لمن يوافق، وقد تكشف صاحبها. لا تختر شيئا لقبول الكلمات فقط.
survey-write-media-photo = صور
survey-write-media-voice = رسائل صوتية
survey-write-move = إلى أي موضع؟ أرسل رقمه الجديد: 1 يُطرح أولاً.
# $question: its number and its words.
survey-write-taken-out = حُذف: { $question }
survey-write-settings = الاسم والنصوص والقراء ولمن هي
survey-write-settings-title = اسمها
survey-write-settings-intro = ما يقال أولاً
survey-write-settings-thanks = ما يقال أخيراً
survey-write-settings-readers = من يقرأ الإجابات
survey-write-settings-anonymous = هل هي بلا أسماء
survey-write-settings-themes = مواضيع للقراء
survey-write-themes = بأي مواضيع يمكن للقراء وسم ما يكتبه الأعضاء؟ واحد في كل سطر. تخطَّ إن لم يوجد. اللغة: { $language }.
# $themes: their labels.
survey-write-themes-are = مواضيع للقراء: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: مكتملة.
    [drafted] { $language }: مكتملة، لكن لم يؤكدها كلها متحدث ثانٍ. يُخبَر الأعضاء بذلك.
   *[missing] { $language }: النصوص الناقصة: { $missing }. يقرؤها الأعضاء بالإنجليزية ويُخبَرون بذلك.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = لم يبدأ أحد بترجمتها إلى: { $languages }
survey-write-locale = بأي لغة؟
# $channel and $language: their names.
survey-write-played = { $channel }، { $language }: هذا ما يصل إلى الأعضاء، بكل الأسئلة.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] مقطع واحد
   *[other] المقاطع: { $segments }
}
survey-write-change = تغييرها: نسخة جديدة
# $by: another organizer.
survey-write-being-changed = { $by } يغيّرها الآن.
# $version: its number.
survey-write-next-version = هذه النسخة { $version }. تبقى المفتوحة كما هي حتى يوافق منظم ثانٍ على هذه. من بدأ يكمل ما بدأه؛ ومن أجاب لا يُسأل ثانية. الإجابات عن المفتوحة تُحسب وحدها، ولا يمكن إصدار نتائجها إلا حتى ذلك الحين.
survey-write-menu = ما الخطوة التالية؟
survey-write-add = سؤال آخر
survey-write-show = عرضه
survey-write-audience = لمن هو
survey-write-submit = طلب اعتماده
survey-write-discard = التخلي عنه
survey-write-not-now = ليس الآن
survey-write-audience-which = أي جمهور محفوظ؟ ليكون للجميع، يرجى التخطي.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = لا يمكن طرحه بعد. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] دون هوية
   *[no] يحفظ مع العضو
}؛ يقرؤه { $readers ->
    [volunteers] المتطوعون والمنظمون
   *[organizers] المنظمون فقط
}؛ { $audience ->
    [none] لكل من يرسل "{ -word-listen }"
   *[other] للجمهور { $audience }
})
survey-write-submitted = شكرا لك. يراه منظم ثان بكلمة "{ -word-survey }"، فيعتمده أو يعيده للتعديل.
survey-write-decide = هذا ما سيسأل عنه الأعضاء. هل تعتمده؟
survey-write-approve = اعتماده وفتحه
survey-write-back = إعادة للتعديل
# Said to the second organizer.
survey-write-approved = هو مفتوح الآن: يجده الأعضاء بكلمة "{ -word-listen }". وكلمة "{ -word-survey }" تدعو إليه.
survey-write-sent-back = أعيد إلى كاتبه.
survey-write-manage = هو مفتوح. ما الخطوة التالية؟
survey-write-invite = دعوة الأعضاء إليه
survey-write-close = إغلاقه
survey-write-closed = أغلق: لا يمكن لأحد أن يبدأه بعد الآن؛ ومن بدأه يمكنه إكماله.
survey-write-discarded = تم التخلي عنه.
survey-write-gone = تغير هذا الاستبيان أو لم يعد موجودا. لرؤية الوضع، يرجى إرسال "{ -word-survey }".
survey-write-later = لا بأس: هو محفوظ. للمتابعة، يرجى إرسال "{ -word-survey }".
# Told to its author.
survey-write-told-approved = اعتمد { $by } استبيانك "{ $title }": هو مفتوح الآن.
survey-write-told-back = أعاد { $by } استبيانك "{ $title }" للتعديل. يرجى التحدث في الأمر معا، ثم إرسال "{ -word-survey }" لتغييره.
