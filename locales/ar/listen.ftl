### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = أي استبيان تود الإجابة عنه؟
listen-which-retry = يرجى اختيار أحدها برقمه أو اسمه.
listen-none = لا يوجد استبيان لك حاليا. حين يوجد، تجده بكلمة "{ -word-listen }".
# Said when a survey cannot be begun.
listen-gone = هذا الاستبيان غير متاح لك: أغلق، أو هو لغيرك، أو سبق أن أجبت عنه.
listen-later = لا بأس. يمكنك إرسال "{ -word-listen }" متى شئت.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = يبدو لي من كلماتك أن شخصا ما قد يكون في خطر. أنا برنامج وقد أخطئ. { $country ->
    [none] إن كان عليك أو على غيرك خطر الآن، يرجى الاتصال بالطوارئ في المكان الذي أنت فيه.
   *[other] إن كان عليك أو على غيرك خطر الآن، يرجى الاتصال بالطوارئ في { $country }.
} وتجد حسب البلد من يمكنك التحدث إليهم مجانا وبسرية على findahelpline.com. هل تود أن يتواصل معك أحد متطوعينا؟
care-yes = نعم، أود ذلك
care-no = لا، شكرا
# Asked after yes.
care-need = ماذا ينبغي أن يعرف المتطوع؟ يرى اسمك لدى فريقنا وما تكتبه الآن، ولا يرى شيئا من إجاباتك عن الاستبيان.
care-need-retry = يرجى الكتابة في 2,000 حرف على الأكثر، أو التخطي.
care-kept = سيكتب إليك هنا أحد المتطوعين. يحفظ هذا منفصلا عن إجاباتك. عند الخطر، لا تنتظرنا: يرجى الاتصال بالطوارئ.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = أحد الأعضاء يطلب أن يتواصل معه شخص: الحالة { $case } بانتظار أحدكم. يقرؤها مشغّل النظام بالأمر: npm run steward -- cases
care-declined = لا بأس. تجد على findahelpline.com من يمكنك التحدث إليهم في أي ساعة.
