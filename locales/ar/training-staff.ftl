### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = هذا للمنظمين، وللمتطوعين الذين يساعدونهم، فقط.
training-staff-none = لا يوجد تدريب يمكنك ترجمته أو تتولى تقديمه.
training-staff-gone = لم يعد هذا التدريب موجودا، أو ليس لك أن تغيره.
training-staff-later = حسنا. ما فعلته محفوظ: تجده بالأمر نفسه.
training-staff-which = أي تدريب؟
training-staff-new = تدريب جديد
# The button for the next page of a list.
training-staff-more = المزيد …
training-staff-list-retry = يرجى الاختيار من القائمة.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }، مسودة: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = ما اسم التدريب؟ بضع كلمات باللغة التالية: { $language }.
training-staff-about = ماذا سيتعلم الأعضاء، وماذا يحضرون معهم؟ بضع جمل باللغة التالية: { $language }.
# $max: how many characters.
training-staff-too-long = يرجى ألا يزيد عدد الأحرف على { $max }.
training-staff-language = بأي لغة يقدم؟
training-staff-zone = بأي منطقة زمنية تذكر مواعيده؟
training-staff-rhythm = كم مرة يقدم؟
training-staff-rhythm-once = في يوم واحد، أو في أيام أحددها
training-staff-rhythm-weekly = كل أسبوع
training-staff-rhythm-fortnightly = كل أسبوعين
training-staff-rhythm-monthly = كل شهر، في اليوم نفسه من الأسبوع
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] متى، بتوقيت { $zone }؟ مثلا: 2027-03-14 18:30. وبين عدة مواعيد العلامة ;.
   *[weekly] متى يقدم أول مرة، بتوقيت { $zone }؟ مثلا: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = لا أستطيع قراءة "{ $part }" كتاريخ وساعة.
training-staff-dates-past = لا يمكن تحديد موعد مضى: { $when }
training-staff-dates-far = هذا بعيد جدا. يمكن تحديد مواعيد خلال سنتين.
training-staff-dates-one = للسلسلة يلزم الموعد الأول فقط.
training-staff-dates-none = لا يوجد موعد قادم. يرجى ذكر مواعيد جديدة.
training-staff-dates-are = المواعيد:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] ومرة أخرى
    [two] ومرتان أخريان
    [few] و{ $count } مرات أخرى
    [many] و{ $count } مرة أخرى
   *[other] و{ $count } مرة أخرى
}
training-staff-dates-endless = وهكذا حتى تنهيه
training-staff-times = كم مرة في المجموع؟ إن لم تكن لها نهاية بعد، يرجى التخطي.
# $min, $max: whole numbers.
training-staff-number-retry = يرجى إرسال عدد صحيح من { $min } إلى { $max }.
training-staff-length = كم دقيقة يستغرق؟
training-staff-place = أين هو، أو أي رابط يفتحه الأعضاء؟ لا يعرفه إلا المسجلون.
training-staff-capacity = كم عضوا يمكنه المشاركة؟ إن لم يكن هناك حد، يرجى التخطي.
training-staff-audience = من يجوز له رؤيته والتسجيل فيه؟
training-staff-audience-everyone = جميع الأعضاء
training-staff-topics = أي مطالبنا يتناول؟
training-staff-trainer = من يتولى التدريب؟ يرجى إرسال الاسم المستعار لمتطوع أو منظم. إن كنت أنت، يرجى التخطي.
training-staff-trainer-unknown = لا أحد في الفريق بهذا الاسم المستعار.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }، مسودة. التدريب مع: { $trainer }
    [open] { $tag }، مفتوح. التدريب مع: { $trainer }
    [cancelled] { $tag }، ملغى. التدريب مع: { $trainer }
   *[over] { $tag }، انتهى. التدريب مع: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] اللغة: { $language }، المدة بالدقائق: { $minutes }، بلا حد للعدد.
   *[other] اللغة: { $language }، المدة بالدقائق: { $minutes }، الحد الأقصى للأعضاء: { $capacity }.
}
training-staff-place-is = المكان: { $place }
training-staff-place-none = لا مكان بعد: يعرفه المسجلون فور إضافتك له.
# $languages: names of languages.
training-staff-words-in = العنوان والوصف متوفران بـ: { $languages }
training-staff-words-missing = يلزم العنوان والوصف بالإنجليزية أيضا.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: ملغى
    [over] { $when }: انتهى، المسجلون { $signed }
   *[planned] { $when }: المسجلون { $signed }، المنتظرون { $waiting }
}
training-staff-menu = ماذا تريد أن تفعل؟
training-staff-open = فتحه للأعضاء
training-staff-opened = هو مفتوح: يمكن للأعضاء التسجيل الآن.
training-staff-change = تغيير شيء
training-staff-languages = كتابته بلغة أخرى
training-staff-leave = تركه الآن
training-staff-discard = حذفه
training-staff-dates-menu = المواعيد والتسجيل والحضور
training-staff-invite = دعوة الأعضاء
training-staff-cancel = إلغاء التدريب
training-staff-back = رجوع
training-staff-change-what = ما الذي يتغير؟
training-staff-change-words = العنوان والوصف
training-staff-change-language = اللغة التي يقدم بها
training-staff-change-dates = المواعيد
training-staff-change-length = المدة
training-staff-change-place = المكان أو الرابط
training-staff-change-capacity = عدد المشاركين الأقصى
training-staff-change-audience = من يجوز له رؤيته
training-staff-change-topics = المطالب التي يتناولها
training-staff-change-trainer = من يتولى التدريب
training-staff-changed = تم التغيير.
# $count: how many members.
training-staff-told = { $count ->
    [0] لم يكن بين المسجلين من يلزم إخباره.
    [one] نخبر الآن عضوا مسجلا واحدا، بلغته.
    [two] نخبر الآن عضوين مسجلين، كلا بلغته.
    [few] نخبر الآن { $count } أعضاء مسجلين، كلا بلغته.
    [many] نخبر الآن { $count } عضوا مسجلا، كلا بلغته.
   *[other] نخبر الآن { $count } عضو مسجل، كلا بلغته.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] سيقرؤه واحد منهم بعد موعد البدء: الوقت ليل عنده.
   *[other] سيقرؤه { $count } منهم بعد موعد البدء: الوقت ليل عندهم.
}
training-staff-translation = إلى أي لغة؟
# Before the words to translate. $language: the name of one.
training-staff-source = باللغة التالية، { $language }:
training-staff-translated = شكرا لك. هذا هو التدريب الآن باللغة التالية: { $language }.
training-staff-translated-draft = حفظ كمسودة: يرى الأعضاء أن أحدا لم يراجعها.

## One date.

training-staff-date = أي موعد؟
training-staff-people = المسجلون
training-staff-attendance = تسجيل الحضور
training-staff-opinions = ما قاله الأعضاء
training-staff-message = الكتابة إلى المسجلين
training-staff-move = تغيير الموعد
training-staff-cancel-date = إلغاء هذا الموعد
# $zone: such as Africa/Nairobi.
training-staff-move-to = إلى أي يوم وساعة، بتوقيت { $zone }؟ مثلا: 2027-03-14 18:30
training-staff-move-same = هو في ذلك الموعد أصلا.
training-staff-scope = هذا الموعد فقط، أم كل ما يليه أيضا؟
training-staff-scope-one = هذا الموعد فقط
training-staff-scope-following = هذا الموعد وكل ما يليه
# $from, $to: day and time.
training-staff-moved = نقل من { $from } إلى { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] هل نحذف هذه المسودة؟
    [date] هل نلغي هذا الموعد؟ سنخبر كل من سجل أو ينتظر.
    [following] هل نلغي هذا الموعد وكل ما بعده؟ سنخبر كل من سجل في أحدها أو ينتظر.
   *[training] هل نلغي التدريب كله؟ سنخبر كل من سجل في أحد مواعيده أو ينتظر.
}
training-staff-sure-keep = لا، يبقى
training-staff-sure-end = نعم، بالتأكيد
training-staff-discarded = تم حذفه.
training-staff-cancelled = تم إلغاؤه.
training-staff-date-over = لا يمكن فعل ذلك بموعد انتهى أو ألغي.

## Who comes.

# $code: such as T4821.
training-staff-code = رمز هذا الموعد هو { $code }. يرجى قوله بصوت عال في النهاية: من يرسل "{ -word-here } { $code }" من الأعضاء يسجل حضوره.
training-staff-nobody = لم يسجل أحد بعد.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: له مكان
    [waiting] { $pseudonym }: ينتظر
    [offered] { $pseudonym }: عرض عليه مكان
    [attended] { $pseudonym }: حضر
   *[missed] { $pseudonym }: لم يحضر
}
# In a person's place whose data was erased.
training-staff-erased = شخص غادرنا
training-staff-by-language = التسجيل حسب اللغة
training-staff-by-country = التسجيل حسب البلد
training-staff-country-unknown = البلد غير معروف
training-staff-few = أقل من 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = لا يعرض
# Under the charts.
training-staff-few-note = لا تعرض الأعداد الأقل من 5، ولا ما يمكن استنتاجها منه.
training-staff-came = من حضر؟ لتغيير الحضور إلى غياب أو العكس، يرجى اختيار العضو.
# Before the list, when there are such.
training-staff-came-own = ما بين القوسين هو ما قاله الأعضاء أنفسهم.
training-staff-came-done = انتهى
training-staff-came-rest = لم يحضر غيرهم
training-staff-too-early = يمكن تسجيل الحضور بعد بدء التدريب.
# $came, $missed, $open: figures.
training-staff-came-count = حضر { $came }، ولم يحضر { $missed }، ولم يسجل بعد { $open }.
training-staff-rated = { $shown ->
    [yes] قيمه { $count } من الأعضاء: المتوسط { $average } من 5.
   *[no] قيمه أقل من 5 أعضاء، لذلك لا يعرض المتوسط.
}
training-staff-opinions-none = لم يكتب أحد شيئا بعد.
training-staff-opinions-trainer = ما كتبه الأعضاء يقرؤه المدرب وحده.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } أول موعد: { $when }.
training-staff-no-date = لا يوجد موعد قادم يمكن للأعضاء التسجيل فيه.
training-staff-note = ماذا تريد أن تقول لمن لهم أماكن؟ يرجى الكتابة بالإنجليزية. يراجعه منظم قبل إرساله.
training-staff-note-nobody = لا أحد ممن لهم أماكن يمكن أن تصل إليه رسالة.
training-staff-note-handed = شكرا لك. هو الآن بانتظار الترجمات ومنظم.
training-staff-message-next = الخطوة التالية كتابة الرسالة. يراجعها منظم ثان قبل إرسالها إلى من لهم أماكن.
