### What a member may always do: stop, see, erase, link.

stop-done = لن تصلك منا رسائل بعد الآن. إن كان المقصود بعضها فقط، فيمكنك اختيار ما يبقى. وإلا فلا داعي للرد.
stop-kept = حفظنا اختيارك. سيصلك ما اخترته فقط.
stop-all-kept = حفظنا اختيارك. لن تصلك منا رسائل بعد الآن. إن غيرت رأيك، يرجى إرسال "{ -word-join }".
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = هل ننهي رسائلنا إليك؟
stop-guess-yes = إنهاء كل الرسائل
stop-guess-no = لا، لنستمر
stop-not-meant = حسنا، نستمر. كلمة "{ -word-stop }" تنهي رسائلنا في أي وقت.

data-intro = هذا كل ما نحفظه عنك.
data-file-intro = في الملف كل ما نحفظه عنك.
data-pseudonym = يعرفك فريقنا باسم: { $value }
data-since = معنا منذ: { $value }
data-locale = اللغة: { $value }
data-name = الاسم: { $value }
data-country = البلد: { $value }
data-zone = المنطقة الزمنية: { $value }
data-demands = أهم المطالب عندك: { $value }
data-identity = عنوان التواصل: { $channel } { $address }، منذ { $since }
data-identity-stopped = لا نرسل رسائل إلى هذا العنوان.
data-consent-granted = { $date }: أعطيت موافقتك على { $topic } عبر { $channel }
data-consent-withdrawn = { $date }: سحبت موافقتك على { $topic } عبر { $channel }
data-answers = إجاباتك عن استبياناتنا: { $count }
data-open = محادثات مفتوحة: { $value }
data-nothing-else = لا نحفظ غير ذلك. لحذفه، يرجى إرسال "{ -word-forget }".
data-not-told = لم يذكر

forget-first = سيحذف هذا كل ما نحفظه عنك في كل وسيلة تواصل ربطتها: عنوان التواصل والاسم والاختيارات والإجابات. ولا نبقي إلا رمزا مشتقا من عنوانك، كي لا يضيفك أحد من جديد رغما عنك. لا يمكن التراجع عن ذلك. هل نحذف؟
forget-erase = نعم، احذفوا كل شيء
forget-keep = لا، احتفظوا به
forget-second = هل هذا قرارك الأكيد؟ لا رجعة فيه.
forget-erase-sure = احذفوا كل شيء نهائيا
forget-done = تم الحذف. لن يصلك منا شيء بعد الآن. وإن كتبت لنا يوما، نبدأ من جديد.
forget-kept = لم نحذف شيئا.

link-code = رمزك هو { $code }. خلال عشر دقائق، يرجى إرسال هذا إلينا من وسيلة تواصلك الأخرى: { -word-link } { $code }
link-done = تم: وسيلتا التواصل الآن لعضوية واحدة. لاختيار ما نرسله إليك هنا، يرجى إرسال "{ -word-join }".
link-wrong = هذا الرمز غير صحيح. يرجى التحقق منه، ثم إرسال "{ -word-link }" والأرقام الستة من جديد.
link-expired = انتهت مدة هذا الرمز. للحصول على رمز جديد، يرجى إرسال "{ -word-link }" من وسيلة تواصلك الأخرى.
link-own = هذا الرمز لوسيلة تواصلك الأخرى. يرجى إرساله منها.
link-staff = أنت تعمل للاتحاد من وسيلة التواصل هذه. يرجى فعل العكس: أرسل "{ -word-link }" من هنا، والرمز من وسيلة تواصلك الأخرى.
link-too-many = رموز خاطئة كثيرة. يرجى الانتظار عشر دقائق ثم طلب رمز جديد.
