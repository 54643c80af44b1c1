### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] اتحاد مستخدمي فيسبوك، www.facebookusers.org. يمكنك إرسال: { -word-join }، { -word-train }، { -word-listen }، { -word-about }، { -word-language }، { -word-my-data }، { -word-forget }، { -word-link }. نحو 4 رسائل في الشهر. قد تطبق رسوم الرسائل والبيانات. "{ -word-stop }" لإنهاء كل الرسائل.
   *[other] هنا اتحاد مستخدمي فيسبوك، www.facebookusers.org. يمكنك إرسال هذه الكلمات في أي وقت:
    { -word-join } - للعضوية أو لاختيار ما نرسله إليك
    { -word-train } - العثور على تدريب والتسجيل فيه
    { -word-listen } - إخبارنا بما تعيشونه، في استبيان
    { -word-about } - من نكون ومطالبنا السبعة
    { -word-language } - للحديث بلغة أخرى
    { -word-my-data } - لرؤية كل ما نحفظه عنك
    { -word-forget } - لحذفه
    { -word-link } - لاستعمال وسيلة تواصل أخرى بالعضوية نفسها
    { -word-stop } - لإنهاء رسائلنا
}
help-staff = { $role ->
    [volunteer] بصفتكم من الفريق يمكنكم أيضاً إرسال: { -word-translate }، { -word-read }، { -word-results }، { -word-console }، { -word-organize }، { -word-broadcasts }، { -word-halt }
    [admin] بصفتكم من الفريق يمكنكم أيضاً إرسال: { -word-invite }، { -word-alert }، { -word-approve }، { -word-correct }، { -word-survey }، { -word-translate }، { -word-read }، { -word-results }، { -word-console }، { -word-organize }، { -word-broadcasts }، { -word-halt }
   *[organizer] بصفتكم من الفريق يمكنكم أيضاً إرسال: { -word-alert }، { -word-approve }، { -word-correct }، { -word-survey }، { -word-translate }، { -word-read }، { -word-results }، { -word-console }، { -word-organize }، { -word-broadcasts }، { -word-halt }
}
about-intro = نحن مستخدمو فيسبوك ومنصات ميتا الأخرى، ومشروع لمنظمتي Media Alliance وGlobal Exchange. ما تبيعه الشركة يصنعه المستخدمون. معا نضغط عليها من أجل سبعة تغييرات:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. لا تضخيم للكراهية أو العنف أو التضليل.
    2. إبطاء ما ينتشر فجأة حتى التحقق منه.
    3. الإشراف على منشورات القلة الأوسع انتشارا، بكل اللغات.
    4. عرض التصحيح على كل من رأى التضليل.
    5. بيانات أقل، والقرار للناس.
    6. قاعدة واحدة للجميع بلا استثناء.
    7. لا خدمة لمن يعرقل الانتخابات.
   *[other]
    1. لا تضخيم ولا توصية بالكراهية أو العنف أو التضليل.
    2. إبطاء ما ينتشر فجأة حتى يتم التحقق منه، كما تفعل البورصات.
    3. الإشراف على منشورات القلة التي تصل إلى أكبر عدد من الناس، والاستثمار في لغات غير الإنجليزية.
    4. عرض التصحيح على كل من رأى التضليل.
    5. جمع بيانات أقل، وترك الناس يقررون ما يجوز استعماله.
    6. قاعدة واحدة للجميع: لا استثناء للحكومات والسياسيين والمعلنين.
    7. لا خدمة لمن يعرقل الانتخابات، في أي مكان.
}
about-site = المزيد وآخر التحركات: www.facebookusers.org
language-question = ما اللغة التي تناسبك؟
language-changed = من الآن نتحدث بالعربية.
