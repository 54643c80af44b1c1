### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = أهلا بك في اتحاد مستخدمي فيسبوك! هل نكمل بالعربية؟
onboarding-language-same = نعم، بالعربية
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = لغة أخرى / Other language
onboarding-languages = ما اللغة التي تناسبك؟
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] قد تكون هذه النصوص مسودات؛ الأصل هو النص الإنجليزي.
   *[other] تنبيه: نصوصنا الإنجليزية هي الأصل. قد تكون هذه النصوص مسودات لم يراجعها بعد أي متحدث بالعربية. إن بدا لك فيها خطأ، نرجو إخبارنا.
}
onboarding-intro = { $channel ->
    [sms] نحن أكثر من 30,000 من مستخدمي فيسبوك نضغط على الشركة من أجل سبعة تغييرات: www.facebookusers.org
   *[other] نحن مستخدمو فيسبوك ومنصات ميتا الأخرى، أكثر من 30,000 حتى الآن، نضغط على الشركة من أجل سبعة تغييرات. نحن مشروع لمنظمتي Media Alliance وGlobal Exchange: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] نحفظ رقمك مشفرا وما يصلنا منك، ولا نعطي أحدا شيئا منه. نحو 4 رسائل شهريا. قد تطبق رسوم الرسائل والبيانات. "{ -word-help }" للمساعدة، "{ -word-my-data }" لرؤية ما نحفظه، "{ -word-forget }" لحذفه، "{ -word-stop }" لإنهاء الرسائل.
   *[other] نحفظ عنوان حسابك هنا مشفرا لنتمكن من مراسلتك، ونحفظ ما يصلنا منك باختيارك. لا نبيع شيئا منه ولا نعطيه لأحد. يمكنك إرسال "{ -word-my-data }" لرؤية ما نحفظه، "{ -word-forget }" لحذفه، "{ -word-stop }" لإنهاء رسائلنا.
}
onboarding-topics = { $channel ->
    [sms] ماذا يجوز لنا أن نرسل إليك؟ واحد أو أكثر أو لا شيء؛ الانضمام لا يتوقف على ذلك.
   *[other] ماذا يجوز لنا أن نرسل إليك هنا؟ الاختيار لك: واحد أو أكثر أو لا شيء. الانضمام لا يتوقف على ذلك، ويمكنك تغيير اختيارك في أي وقت.
}
topic-alerts = دعوات إلى التحرك
topic-trainings = دعوات إلى التدريبات والتذكير بها
topic-listening = دعوات إلى جلسات الاستماع
onboarding-name = نسألك الآن بضعة أسئلة، كلها اختيارية. بأي اسم نناديك؟ الاسم الأول يكفي. نستعمله لتحيتك فقط.
onboarding-name-retry = لا يبدو هذا اسما يمكنني استعماله. يرجى إرسال 40 حرفا على الأكثر، أو التخطي.
onboarding-country = في أي بلد أنت؟ نسأل كي لا يصلك إلا ما يخص بلدك، وفي ساعات مناسبة.
onboarding-country-retry = لا أعرف هذا البلد. يرجى كتابة اسمه كاملا، أو التخطي.
onboarding-zone = ما منطقتك الزمنية؟ نسأل كي لا توقظك رسالة منا.
onboarding-zone-retry = لا أعرف هذا المكان. يرجى الاختيار من القائمة، أو كتابة أقرب مدينة كبيرة، أو التخطي.
onboarding-demands = أي مطالبنا أهم عندك؟ نسأل كي تصلك أخبارها أولا. الاختيار لك: واحد أو أكثر أو لا شيء.
demand-hate = لا تضخيم للكراهية
demand-breakers = كبح ما ينتشر فجأة
demand-superspreaders = الإشراف على الأوسع انتشارا
demand-corrections = تصحيح التضليل
demand-privacy = بيانات أقل عنا
demand-one-rule = قاعدة واحدة للجميع
demand-elections = لا خدمة لمن يعرقل الانتخابات
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] شكرا لك. أصبحت الآن من أعضاء الاتحاد. لمعرفة ما يمكنني فعله، يرجى إرسال "{ -word-help }" في أي وقت.
   *[other] شكرا لك يا { $name }. أصبحت الآن من أعضاء الاتحاد. لمعرفة ما يمكنني فعله، يرجى إرسال "{ -word-help }" في أي وقت.
}
onboarding-expired = أوقفت حديثنا مؤقتا. ما أخبرتنا به محفوظ. للمتابعة، يرجى إرسال "{ -word-join }".

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
