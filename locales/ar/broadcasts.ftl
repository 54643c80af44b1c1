### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = هذه ترجمة لم تراجع.
# Before the text of a correction.
broadcast-correction = تصحيح:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = هذا لا تتسع له رسالة واحدة عبر { $channel }، وأقصى عدد لأحرفها مع الأجوبة { $max }. { $over ->
    [one] يجب حذف حرف واحد.
    [two] يجب حذف حرفين.
    [few] يجب حذف { $over } أحرف.
    [many] يجب حذف { $over } حرفا.
   *[other] يجب حذف { $over } حرف.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = عدد أجزاء هذا النص في SMS هو { $segments }، والحد الأقصى { $max }. { $over ->
    [one] يجب حذف حرف واحد.
    [two] يجب حذف حرفين.
    [few] يجب حذف { $over } أحرف.
    [many] يجب حذف { $over } حرفا.
   *[other] يجب حذف { $over } حرف.
}
# $word: such as CANCEL.
broadcast-owned-word = لا يجوز أن نطلب من الأعضاء الرد عبر SMS بكلمة { $word }: شبكة الهاتف تحتفظ بها لنفسها، وستوقف كل رسائلنا إليهم أو تعيدها. يرجى اختيار كلمة أخرى، أو كتابتها بأحرف صغيرة إن لم تكن للرد بها.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = كل رسالة SMS تأخذ من الأجزاء { $segments } بسبب: { $signs }. ولو كتبت بأحرف عادية لأخذت { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = من وصلتهم الرسالة الأصلية، كل حيث وصلته وباللغة التي وصلته بها
# $reached, $matching: figures.
broadcast-reached = ستصل الآن إلى { $reached } من { $matching } من الأعضاء:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] لن تصل إليهم لأنهم لم يوافقوا على ذلك: { $count }
    [unreachable] لن تصل إليهم لأنهم حظرونا أو تعذر العثور عليهم: { $count }
    [countryPolicy] لن تصل إليهم لأن وسيلة التواصل لا يجوز استعمالها في بلدهم: { $count }
    [noHour] لن تصل إليهم لأنه لا يعرف أين هم ومتى يكون النهار عندهم: { $count }
   *[onHold] لن تصل إليهم مؤقتا، إذ بدا أنهم طلبوا الإيقاف ولم يؤكدوا ذلك بعد: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = تنشر أيضا في: { $places }
summary-now = ترسل فور اعتمادها.
# $when: day, time and zone.
summary-at = ترسل في { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = ترسل حين تصبح الساعة عند كل عضو { $when }: من { $first } إلى { $last } بتوقيتك.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }، مسودة كتبها { $by }:
    [review] { $tag } من { $by }، بانتظار الترجمات ومنظم ثان:
   *[approved] { $tag } من { $by }، معتمد. أي تغيير يلغي الاعتماد:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] يطلب من الأعضاء فتح { $link }
    [survey] يطلب من الأعضاء الإجابة عن الاستبيان { $link }
    [training] يطلب من الأعضاء التسجيل في التدريب { $link }
    [done] { $goal ->
        [0] يطلب من الأعضاء الرد: تم، أو التذكير غدا، أو أحتاج مساعدة.
       *[other] يطلب من الأعضاء الرد: تم، أو التذكير غدا، أو أحتاج مساعدة. الهدف: { $goal }
    }
   *[none] لا يطلب أي رد.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = لغات ما زالت بلا ترجمة أو قرار: { $languages }
# $reason: an organizer's words.
summary-sent-back = أعيد للتعديل: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: عدد الأعضاء { $members }، ويتم الإرسال في أقل من دقيقة.
       *[other] { $channel }: عدد الأعضاء { $members }، ويستغرق الإرسال نحو { $minutes } د.
    }
   *[other] { $channel }: عدد الأعضاء { $members }، ويستغرق الإرسال نحو { $hours } س { $minutes } د.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }، { $language }، عدد الأعضاء { $members }، كمسودة لم تراجع:
    [english] { $channel }، { $language }، عدد الأعضاء { $members }، بالإنجليزية حسب القرار:
    [missing] { $channel }، { $language }، عدد الأعضاء { $members }، لم يتقرر شيء، فبالإنجليزية حاليا:
   *[other] { $channel }، { $language }، عدد الأعضاء { $members }:
}
# $channel, $place, $language: names.
preview-post = ينشر عبر { $channel } في { $place }، { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] جزء واحد لكل رسالة، والمجموع { $total }.
    [two] جزءان لكل رسالة، والمجموع { $total }.
    [few] { $segments } أجزاء لكل رسالة، والمجموع { $total }.
    [many] { $segments } جزءا لكل رسالة، والمجموع { $total }.
   *[other] { $segments } جزء لكل رسالة، والمجموع { $total }.
}
# $cost: an amount with its currency.
preview-cost = التكلفة: نحو { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] حذف حرف واحد في { $language } يوفر جزءا لكل من { $members } من الأعضاء.
    [two] حذف حرفين في { $language } يوفر جزءا لكل من { $members } من الأعضاء.
    [few] حذف { $less } أحرف في { $language } يوفر جزءا لكل من { $members } من الأعضاء.
    [many] حذف { $less } حرفا في { $language } يوفر جزءا لكل من { $members } من الأعضاء.
   *[other] حذف { $less } حرف في { $language } يوفر جزءا لكل من { $members } من الأعضاء.
}
# $channel: its name.
preview-away = { $channel } لا تعمل هنا، فلا معاينة لها.

## ALERT: an organizer composes.

alert-refused = النداءات يكتبها المنظمون. للانضمام إليهم، يرجى سؤال منظم تعرفه.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }، مسودة: { $text }
    [review] { $tag }، قيد المراجعة: { $text }
   *[approved] { $tag }، معتمد: { $text }
}
alert-which = أي نداء نتابع؟ يرجى اختياره، أو التخطي لبدء نداء جديد.
alert-which-retry = لا أجد هذا النداء. يرجى الاختيار من القائمة، أو التخطي.
# $language: the name of the language to write in.
alert-text = يرجى إرسال النص باللغة التالية: { $language }. ما تكتبه هو ما سيقرؤه الأعضاء.
alert-text-retry = أحتاج إلى بضع كلمات.
# $language: its name.
alert-in-language = باللغة التالية، { $language }:
alert-call = ماذا نطلب من الأعضاء؟
alert-call-none = لا شيء: للعلم فقط
alert-call-link = فتح رابط
alert-call-done = فعل شيء والرد: تم
alert-link = يرجى إرسال الرابط. يجب أن يبدأ بـ https://
alert-link-bad = لا يمكنني إرسال هذا الرابط. يجب أن يبدأ بـ https:// وألا تكون فيه مسافات.
alert-goal = كم عضوا نأمل أن يفعل ذلك؟ يرجى إرسال رقم، أو التخطي.
alert-goal-retry = يرجى إرسال عدد صحيح، أو التخطي.
alert-audience = إلى من يصل؟
alert-audience-everyone = كل من وافق على النداءات
alert-audience-saved = جمهور محفوظ
alert-audience-language = أعضاء لغة واحدة
alert-audience-country = أعضاء في بلد واحد
alert-no-audiences = لا يوجد جمهور محفوظ بعد.
alert-saved = أي جمهور؟ يرجى إرسال اسمه.
alert-audience-unknown = لا يوجد جمهور بهذا الاسم.
alert-language = أي لغة؟
alert-country = أي بلد؟
alert-country-retry = لا أعرف هذا البلد. يرجى كتابة اسمه كاملا.
alert-when = متى يرسل؟
alert-when-now = فور اعتماده
alert-when-at = في موعد بتوقيتي
alert-when-local = في موعد بتوقيت كل عضو
alert-zone = ما منطقتك الزمنية؟ أحتاج إليها لفهم المواعيد التي تكتبها.
alert-zone-retry = لا أعرف هذا المكان. يرجى كتابة أقرب مدينة كبيرة.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = أي يوم وأي ساعة؟ مثلا 2026-12-01 18:00، أو غدا 18:00، أو 18:00 لليوم.
alert-time-unclear = لا أستطيع قراءة هذا كيوم وساعة.
alert-time-past = هذا الموعد قد مضى.
alert-places = هل ينشر أيضا في قناة؟ يرجى اختيار قناة لإضافتها أو إزالتها، أو التخطي للمتابعة.
alert-places-retry = لا أعرف هذه القناة. يرجى الاختيار من القائمة، أو التخطي.
alert-no-places = لا توجد قناة للنشر فيها بعد. يمكن لمن يشغل Steward إضافة قنوات.
alert-menu = ما الخطوة التالية؟
alert-menu-preview = معاينة
alert-menu-languages = اللغات
alert-menu-change = تغيير
alert-menu-submit = تقديم للمراجعة
alert-menu-later = متابعة لاحقا
alert-menu-discard = التخلي عنه
alert-change = ما الذي يتغير؟
alert-change-text = النص
alert-change-call = ما يطلبه
alert-change-audience = من يصل إليه
alert-change-when = موعد الإرسال
alert-change-places = القنوات التي ينشر فيها
alert-change-nothing = لا شيء
alert-channel = على أي وسيلة تواصل نعاينه؟
alert-channel-retry = يرجى اختيار إحدى وسائل التواصل.
alert-locale = لأي لغة نقرر؟
alert-locale-retry = يرجى اختيار إحدى اللغات.
# $language: its name.
alert-decision = ماذا يصل إلى الأعضاء الذين يقرؤون هذه اللغة: { $language }؟
alert-decision-english = النص الإنجليزي
alert-decision-all = الإنجليزية، هنا وفي كل لغة بلا نص
alert-decision-draft = المسودة، مع بيان أنها لم تراجع
alert-decision-wait = انتظار متطوع
alert-draft-is = توجد مسودة لم يراجعها أحد:
alert-no-draft = لم يكتب أحد مسودة بهذه اللغة.
alert-languages-settled = لكل لغة من لغات الجمهور نصها.
alert-nobody = على حاله هذه لن يصل إلى أحد.
alert-unapproved = ألغى هذا التغيير الاعتماد. يجب اعتماده من جديد.
alert-sure = هل أتخلى عنه حقا؟
alert-sure-keep = لا، احتفظ به
alert-sure-discard = نعم، تخل عنه
alert-closed = لم يعد ممكنا تغيير هذا النداء: فقد أرسل أو تم التخلي عنه.
alert-later = هو محفوظ. للمتابعة، يرجى إرسال "{ -word-alert }".
alert-submitted = تم تقديمه. يمكن للمتطوعين الآن ترجمته بكلمة "{ -word-translate }"، ولمنظم آخر اعتماده بكلمة "{ -word-approve }".
alert-discarded = تم التخلي عنه.

## TRANSLATE: a volunteer translates.

translate-refused = الترجمة يقوم بها متطوعونا. للمساعدة، يرجى طلب دعوة من أحد المنظمين.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }، عدد الأعضاء { $members }: { $text }
translate-which = أي نص تترجم؟
translate-which-retry = لا أجد هذا النص. يرجى الاختيار من القائمة، أو التخطي.
# $language: the name of the language that the text below is in.
translate-source = النص باللغة التالية، { $language }:
# $by: a pseudonym.
translate-draft-is = توجد مسودة كتبها { $by }:
# $language: its name.
translate-confirm = هل هذه المسودة صحيحة باللغة التالية: { $language }؟
translate-confirm-right = نعم، صحيحة
translate-confirm-write = لا، سأكتب من جديد
# $language: the name of the language to write in.
translate-text = يرجى إرسال النص باللغة التالية: { $language }. ما تكتبه هو ما سيقرؤه الأعضاء.
# $language: its name.
translate-kept = شكرا لك. هذا هو النص الآن باللغة التالية: { $language }.
# $language: its name.
translate-kept-draft = شكرا لك. أنت كاتب النداء، لذا يبقى هذا مسودة باللغة التالية، { $language }، حتى يؤكدها غيرك.
# $language: its name.
translate-kept-review = شكراً. يبقى مسودة بـ{ $language } حتى يؤكده متحدث آخر.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] شكراً. بقي نص واحد:
   *[other] شكراً. النصوص الباقية: { $left }. التالي:
}
translate-gone = لم يعد هذا النص ينتظر ترجمة.
translate-none = لا شيء ينتظر الترجمة. شكرا لاهتمامك.
translate-later = شكرا لك. يمكنك إرسال "{ -word-translate }" متى توفر لك الوقت.

## APPROVE: a second organizer reviews.

review-refused = النداءات يعتمدها المنظمون.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag } من { $by }: { $text }
review-which = أي نداء تراجع؟
review-which-retry = لا أجد هذا النداء. يرجى الاختيار من القائمة، أو التخطي.
review-look = هناك المزيد مما يلزم أن تراه قبل القرار.
review-look-next = الوسيلة التالية
review-decide = رأيت كل شيء. هل تعتمد هذا تماما كما هو؟
review-approve = اعتماد
review-back = إعادة للتعديل
review-again = عرضه من جديد
review-not-now = ليس الآن
review-reason = ما الذي يجب تغييره؟ سيقرأ كاتبه كلماتك.
review-reason-retry = يرجى أن تذكر في بضع كلمات ما يجب تغييره.
review-changed = تغير منذ أن عرضته عليك. هكذا هو الآن.
review-own = أنت من كتبه أو غيره آخر مرة: يجب أن يعتمده غيرك.
review-gone = لم يعد هذا النداء قيد المراجعة.
review-none = لا شيء ينتظر اعتمادك.
review-approved = تم اعتماده. شكرا لك.
review-sent-back = أعيد إلى كاتبه مع كلماتك.
review-later = يبقى قيد المراجعة. للمتابعة، يرجى إرسال "{ -word-approve }".
# Told to the author. $tag: four letters or digits.
review-told-approved = تم اعتماد ندائك { $tag }.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = أعيد إليك نداؤك { $tag }: { $reason } للمتابعة، يرجى إرسال "{ -word-alert }".
