### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = لا يقرأ إجابات الأعضاء إلا من يعملون عليها مع الاتحاد. يمكن لأحد المنظمين دعوتك.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = لا إجابة تنتظرك الآن. الاستبيان الذي أجبت عنه يقرأ إجاباته غيرك: لا أحد يقرأ إجاباته.
read-menu = هناك إجابات تنتظر من يقرؤها، واقتباسات تنتظر شخصا ثانيا. ماذا تود أن تفعل؟
read-menu-answers = قراءة الإجابات
read-menu-quotes = البت في الاقتباسات
read-menu-stop = ليس الآن
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = إجابة عن "{ $survey }"، لغتها { $language }.
    كان السؤال: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = جاء معها: صور: { $photos }، رسائل صوتية: { $voices }. هي لك وحدك: يرجى عدم نقلها إلى غيرك، وحذف نسختك عند الانتهاء.
# The same, on channels without files.
read-media-elsewhere = جاء معها: صور: { $photos }، رسائل صوتية: { $voices }. تظهر على Slack وDiscord وTelegram فقط.
# Above a translation that an earlier reader made.
read-translation-so-far = الترجمة حتى الآن:
read-translation = يرجى نقلها إلى الإنجليزية بأقرب معنى ممكن. إن كانت بالإنجليزية أو تعذر ذلك، يرجى التخطي.
read-words-retry = يرجى الكتابة بالكلمات، أو التخطي.
read-theme = ما مواضيعها؟ اختر كل ما ينطبق، أو لا شيء.
# $themes: those chosen so far.
read-theme-chosen = المواضيع المختارة: { $themes }.
read-quote = هل فيها عبارة تستحق أن تقتبس علنا؟ يرجى إرسالها بنصها تماما، دون أسماء أو أماكن أو أي شيء يكشف صاحبها. شخص ثان يقرر. إن لم توجد، يرجى التخطي.
read-quote-not-part = هذه الكلمات ليست في الإجابة ولا في ترجمتها. يرجى نسخها بنصها تماما، أو التخطي.
read-quote-too-long = أقصى عدد لأحرف الاقتباس { $max }. يرجى اختيار عبارة أقصر.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = يرجى النظر من جديد: هل تكشف إحدى هذه الكلمات من هو أحدهم أو أين هو؟ { $words }
read-quote-sure = هل يقترح كما هو؟
read-quote-propose = اقتراحه
read-quote-change = اختيار كلمات أخرى
read-quote-leave = دون اقتباس
read-quoted = شكرا لك. شخص ثان يقرر في أمر الاقتباس.
read-lost = بقيت هذه الإجابة لديك أكثر من ساعة، فانتقلت إلى غيرك. شكرا لك في كل حال.
read-more = شكرا لك، انتهت هذه. هل تقرأ إجابة أخرى؟
read-more-next = الإجابة التالية
read-more-stop = يكفي الآن
read-stopped = شكرا لك على القراءة. للمتابعة، يرجى إرسال "{ -word-read }".
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = اقتباس من "{ $survey }". كان السؤال: { $question }
read-decide = هل يجوز عرضه اقتباسا؟ يجب ألا يعرف منه أحد. القرار لك وحدك، ويبقى في السجل أنك من قرر.
read-decide-release = الموافقة على نشره
read-decide-refuse = رفضه
read-decide-later = تركه لوقت آخر
read-decide-released = تمت الموافقة على نشره.
read-decide-refused = رفض وحذف.
read-decide-late = سبق أن قرر غيرك في أمره.
read-no-quotes = لا اقتباس ينتظرك.
