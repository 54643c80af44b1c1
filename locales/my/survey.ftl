### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] သင့်အဖြေ ဖတ်သူ: သမဂ္ဂ စည်းရုံးသူတွေနဲ့ သူတို့ရဲ့ စေတနာ့ဝန်ထမ်းတွေ။ တခြားသူ ကိန်းဂဏန်းပဲ မြင်ရပါတယ်။
   *[organizers] သင့်အဖြေ ဖတ်သူ: သမဂ္ဂ စည်းရုံးသူတွေပဲ။ တခြားသူ ကိန်းဂဏန်းပဲ မြင်ရပါတယ်။
}
# Said before the first question of an anonymous survey.
survey-anonymous = ဖြေပြီးရင် (သို့) ရက် 60 မဖြေရင် အဖြေနဲ့ သင့်ကြား ချိတ်ဆက်မှု ဖြတ်မယ်။ ပြီးရင် ပြလို့၊ ဖျက်လို့ မရတော့ပါ။ မဖြတ်ခင် "{ -word-forget }" ပို့ရင် ဖျက်မယ်။
# Said before the first question of a survey that keeps the link.
survey-linked = သင့်အဖြေတွေကို ဒီက သင့်မှတ်တမ်းနဲ့အတူ ကုဒ်ဝှက် (encrypt) ပြီး သိမ်းပါတယ်။ ဖျက်ဖို့ "{ -word-forget }" လို့ ပို့ပါ။
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = ဒီမေးခွန်းတွေကို မြန်မာပြောသူ မစစ်ဆေးရသေးပါ။
survey-begin = မေးခွန်း ကျော်နိုင်ပါတယ်။ ရှေ့အဖြေ ပြင်ဖို့ "{ -word-back }", နောက်မှ ဆက်ဖို့ "{ -word-listen }" ပို့ပါ။ စကြမလား။
survey-begin-now = ဟုတ်ကဲ့
survey-begin-not = နောက်မှ
survey-declined = ရပါတယ်။ အချိန်မရွေး လာခဲ့ပါ။
survey-number-retry = ကိန်းပြည့် ပို့ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
survey-text-retry = စာနဲ့ ဖြေပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
# Said after each message of a long answer.
survey-story-more = နားထောင်နေပါတယ်။ ကြိုက်သလောက် ရေးပါ၊ ပြီးရင် "{ -word-done }" လို့ ပို့ပါ။
survey-expired = အဖြေမရတာ ကြာလို့ စစ်တမ်းကို ပိတ်လိုက်ပါပြီ။ ပြောထားတာတွေ သိမ်းထားပါတယ်။ ကျေးဇူးတင်ပါတယ်။
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = သင့်စာကို သိမ်းပါတယ်။ ပုံ ဒါမှမဟုတ် အသံဖိုင်ကိုတော့ မသိမ်းနိုင်ပါ။
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] ဒီမှာ ဓာတ်ပုံလည်း ပို့နိုင်ပါတယ်။
    [voice] ဒီမှာ အသံမက်ဆေ့လည်း ပို့နိုင်ပါတယ်။
   *[both] ဒီမှာ ဓာတ်ပုံနဲ့ အသံမက်ဆေ့လည်း ပို့နိုင်ပါတယ်။
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = အမည်မဖော်တဲ့ စစ်တမ်းမှာတောင် ဓာတ်ပုံ ဒါမှမဟုတ် အသံက ဘယ်သူလဲဆိုတာ ပေါ်စေနိုင်ပါတယ်: မျက်နှာ၊ နေရာ၊ အသံကြောင့်ပါ။ သဘောတူရင် ပို့တာကို ကုဒ်ဝှက်ပြီး သိမ်းပါမယ်၊ ဓာတ်ပုံထဲ ဝှက်ပါတဲ့ နေရာနဲ့ စက်အချက်အလက် ဖယ်ပါမယ်။ ကြည့်နိုင်၊ နားထောင်နိုင်သူ: { $readers ->
    [volunteers] သမဂ္ဂစည်းရုံးသူတွေနဲ့ သူတို့နဲ့ လုပ်တဲ့ စေတနာ့ဝန်ထမ်းတွေ။
   *[organizers] သမဂ္ဂစည်းရုံးသူတွေပဲ။
} အဖြေတွေ သင့်ဟာ ဖြစ်နေသရွေ့ "{ -word-forget }" က ဖျက်ပါတယ်၊ { $days } ရက်ပြီးရင် ဘယ်လိုဖြစ်ဖြစ် ဖျက်ပါတယ်။ သိမ်းလို့ရမလား။ မရရင် ဘာမှ မယူပါဘူး၊ စာကတော့ ရေတွက်ပါတယ်။
survey-media-yes = ဟုတ်ကဲ့၊ သိမ်းပါ
survey-media-no = မဟုတ်ဘူး၊ စာပဲ
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = အားလုံး မသိမ်းပါဘူး။ ဒီမှာ သိမ်းတာက { $kinds ->
    [photo] ဓာတ်ပုံ
    [voice] အသံမက်ဆေ့
   *[both] ဓာတ်ပုံနဲ့ အသံမက်ဆေ့
}၊ မေးခွန်းတစ်ခုကို အများဆုံး { $max } ခုပါ။
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = အချိန်မီ မရယူနိုင်လို့ မသိမ်းရသေးတဲ့ ဓာတ်ပုံ ဒါမှမဟုတ် အသံမက်ဆေ့: { $count }။
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] ဓာတ်ပုံ ဒါမှမဟုတ် အသံကို မသိမ်းနိုင်ပါဘူး: { $max } MB ထက် ကြီးပါတယ်။ စာကို သိမ်းထားပါတယ်။ ပိုသေးတာ ပို့နိုင်ပါတယ်။
    [type] ဓာတ်ပုံ ဒါမှမဟုတ် အသံကို မသိမ်းနိုင်ပါဘူး: မဖတ်နိုင်တဲ့ အမျိုးအစားပါ။ စာကို သိမ်းထားပါတယ်။ သာမန် ဓာတ်ပုံ ဒါမှမဟုတ် အသံ ပို့နိုင်ပါတယ်။
   *[gone] ဓာတ်ပုံ ဒါမှမဟုတ် အသံကို မရယူနိုင်လို့ မသိမ်းထားပါဘူး။ စာကို သိမ်းထားပါတယ်။ ထပ်ပို့နိုင်ပါတယ်။
}
# Said to BACK, before the earlier question is asked again.
survey-back = ရှေ့မေးခွန်းကို ပြန်သွားပါပြီ။ အဖြေအသစ်က အဟောင်းနေရာကို အစားထိုးပါမယ်။
# Said to BACK at the first question.
survey-back-none = ဒါက ပထမမေးခွန်းပါ: ရှေ့မှာ မရှိတော့ပါ။
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = သိမ်းထားတာ: သင့်အဖြေတွေ၊ ဘာသာစကား၊ ပြောထားရင် နိုင်ငံ၊ နည်းလမ်းနဲ့ နေ့ရက်ပါ။ သင်နဲ့ ချိတ်ဆက်မှုကို ဖြတ်ပြီးပါပြီ: ဒီအဖြေတွေကို ရှာလို့၊ ပြလို့၊ ဖျက်လို့ မရတော့ပါ။ နှစ်ခါ မရေတွက်မိအောင် သင်ဖြေပြီးကြောင်းကိုတော့ မှတ်ထားပါတယ်။
# Said at the end of a survey that keeps the link.
survey-closed-linked = သင့်အဖြေတွေ သင့်မှတ်တမ်းနဲ့အတူ ကုဒ်ဝှက် (encrypt) ပြီး ရှိနေပါမယ်။ "{ -word-my-data }" က သိမ်းထားတာ ပြပြီး "{ -word-forget }" က အားလုံး ဖျက်ပါတယ်။

# In MY DATA.
data-survey-finished = စစ်တမ်း "{ $title }": ဖြေပြီး၊ { $date } မှာ စခဲ့; အဖြေတွေ သင့်မှတ်တမ်းနဲ့အတူ ရှိပါတယ်
data-survey-open = စစ်တမ်း "{ $title }": { $date } မှာ စခဲ့၊ မပြီးသေး
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = စစ်တမ်း "{ $title }": ဖြေပြီး; အဖြေတွေ သင်နဲ့ ချိတ်ဆက်မထားတော့ပါ
# In MY DATA. $count: how many.
data-media = အဖြေတွေနဲ့ သိမ်းထားတဲ့ ဓာတ်ပုံနဲ့ အသံမက်ဆေ့: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = ဖြေမယ်
# Under an invitation, on channels without buttons.
survey-invitation-how = ဖြေဖို့ "{ -word-listen }" လို့ ပို့ပါ။
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = ဒီမေးခွန်းတွေက အင်္ဂလိပ်လိုပါ။ ဘာသာမပြန်ရသေးပါ။

## SURVEY: organizers write one.

survey-write-refused = ဒီစကားလုံးနဲ့ စည်းရုံးသူတွေ စစ်တမ်းရေးပါတယ်။ ဖြေဖို့ဆို "{ -word-listen }" လို့ ပို့ပါ။
survey-write-which = ဘယ်စစ်တမ်းလဲ။ အသစ်ရေးဖို့ ကျော်ပါ။
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: သင့်စစ်တမ်း၊ ရေးနေဆဲ: { $title }
    [waiting] { $survey }, { $by } ရေးတာ: ဒုတိယစည်းရုံးသူကို စောင့်နေ: { $title }
   *[open] { $survey }: ဖွင့်ထား: { $title }
}
survey-write-title = ဘယ်လို ခေါ်ပါသလဲ။ အဖွဲ့ဝင်များက ဒီနာမည်နဲ့ ရွေးပါတယ်။ ဘာသာစကား - { $language }။
survey-write-intro = ဘာအတွက်လဲ၊ ဘယ်လောက် ကြာမလဲ။ ဒါကို အစမှာ ပြောပါတယ်။ ဘာသာစကား - { $language }။
survey-write-thanks = ဖြေခဲ့သူများကို ဘယ်လို ကျေးဇူးတင်မလဲ။ ဒါကို အဆုံးမှာ ပြောပါတယ်။ ဘာသာစကား - { $language }။
survey-write-retry = စာနဲ့ ဖြေပါ။
survey-write-readers = အဖြေတစ်ခုစီကို ဘယ်သူ ဖတ်နိုင်လဲ။ တခြားသူတွေ ကိန်းဂဏန်းပဲ မြင်ရပါတယ်။
survey-write-readers-volunteers = စေတနာ့ဝန်ထမ်းနဲ့ စည်းရုံးသူတွေ
survey-write-readers-organizers = စည်းရုံးသူတွေပဲ
survey-write-anonymous = အမည်မဖော်ဘဲလား။ ဒါဆို ဖြေပြီးတာနဲ့ အဖွဲ့ဝင်နဲ့ ချိတ်ဆက်မှုကို အပြီးဖြတ်ပါမယ်။
survey-write-anonymous-yes = ဟုတ်ကဲ့၊ အမည်မဖော်ပါ
survey-write-anonymous-no = မဟုတ်ဘူး၊ အဖွဲ့ဝင်နဲ့ တွဲသိမ်းမယ်
survey-write-kind = နောက်မေးခွန်းကို ဘယ်လို ဖြေရမလဲ။
survey-write-kind-single = ရွေးစရာတွေထဲက တစ်ခု
survey-write-kind-several = ရွေးစရာတွေထဲက ကြိုက်သလောက်
survey-write-kind-scale = အမှတ်ပေး စကေး
survey-write-kind-text = စာတိုတိုနဲ့
survey-write-kind-story = မက်ဆေ့ ကြိုက်သလောက်နဲ့
survey-write-question = မေးခွန်းက ဘာလဲ။ ဘာသာစကား - { $language }။
survey-write-options = ဘယ် ရွေးချယ်စရာတွေလဲ။ တစ်ကြောင်းမှာ တစ်ခု၊ သို့မဟုတ် ; ခြားပါ။ ဘာသာစကား - { $language }။
# $min and $max: how many options there may be.
survey-write-options-bad = ရွေးစရာ { $min } ခုကနေ { $max } ခုထိ၊ တစ်ခုကို စာလုံး 75 ထက်မပိုဘဲ တစ်ကြောင်းစီ ရေးပါ။
survey-write-ends = အနိမ့်ဆုံးနဲ့ အမြင့်ဆုံး အမှတ်က ဘာကို ဆိုလိုပါသလဲ။ နှစ်ကြောင်း၊ သို့မဟုတ် ; ခြားပြီး - "not at all; very much"။ တခြား ဂဏန်း မထည့်ရင် ၅ မှတ် ရှိပါတယ်။ ဘာသာစကား - { $language }။
survey-write-ends-bad = စကားလုံး သို့ စကားစု နှစ်ခု ပေးပါ၊ တစ်ကြောင်းမှာ တစ်ခု၊ အက္ခရာ ၇၅ လုံး ထက် မပိုပါစေနဲ့။ တတိယကြောင်းမှာ အမှတ် ဘယ်နှစ်ခုလဲ ပြောနိုင်ပါတယ်၊ 2 ကနေ { $max } အထိ။
survey-write-too-long = ဖုန်းအတွက် ရှည်လွန်းပါတယ်: စာလုံး { $max } အောက် ရေးပါ။
survey-write-kind-number = ဂဏန်း
survey-write-range = ဖြေနိုင်တဲ့ အငယ်ဆုံး ဂဏန်းက ဘယ်လောက်လဲ၊ အကြီးဆုံးက ဘယ်လောက်လဲ။ ဥပမာ - 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = ရလဒ်တွေမှာ ဒီအုပ်စုတွေ ပြပါမယ် - { $groups }
survey-write-bands = ဒီအုပ်စုတွေ အဆင်ပြေရင် ကျော်ပါ၊ သို့မဟုတ် အုပ်စု စတဲ့ ဂဏန်းတွေ ပို့ပါ - 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = ဂဏန်းပြည့်တွေကိုသာ ပို့ပါ၊ တစ်ခုစီက ရှေ့ကထက် ကြီးရပါမယ် - { $example }
# $count: how many there are in the other language.
survey-write-count-bad = ကျေးဇူးပြု၍ စာကြောင်း { $count } ကြောင်း ပေးပါ၊ တခြားဘာသာစကားမှာ ရှိသလောက်နဲ့ အစီအစဉ်အတိုင်း။
# $max: how many questions there may be.
survey-write-full = စစ်တမ်းတစ်ခုမှာ မေးခွန်း အများဆုံး { $max } ခု ရှိနိုင်ပါတယ်။
survey-write-translations-back = အင်္ဂလိပ်စာ ပြောင်းသွားလို့ ဘာသာပြန်တွေကို ပြန်ရုပ်သိမ်းလိုက်ပါတယ်၊ အသစ် လိုအပ်ပါတယ်။
# $numbers: the numbers of questions.
survey-write-needed = မေးခွန်း { $numbers } ကို အရင်က အဖြေတစ်ခု ပေးခဲ့သူများကိုသာ မေးပြီး အဲဒီအဖြေ ပျောက်သွားပါမယ်။ ဘယ်သူ့ကို မေးမယ် ဆိုတာ အရင် ပြောင်းပါ။
survey-write-whom = ဒါကို ဘယ်သူ့ကို မေးမလဲ။ အားလုံးဆိုရင် ကျော်ပါ။ သို့မဟုတ် အရင်မေးခွန်းတစ်ခု ရွေးပါ၊ အဲဒါကို တစ်မျိုးမျိုး ဖြေခဲ့သူများကိုသာ မေးပါမယ်။
survey-write-whom-none = အရင်မေးခွန်းတွေမှာ ရွေးစရာ အဖြေ မရှိလို့ အားလုံးကို မေးပါမယ်။
survey-write-answers = ဘယ်အဖြေတွေလဲ။ အဲဒီထဲက တစ်ခု ဖြေခဲ့သူများကိုသာ မေးပါမယ်။
survey-write-answers-bad = အနည်းဆုံး အဖြေတစ်ခု ရွေးပါ၊ အားလုံးတော့ မဟုတ်ပါ။
survey-write-bound = ဘယ်ဂဏန်း ဖြေခဲ့သူများလဲ။
survey-write-bound-least = အဲဒီဂဏန်း သို့ အထက်
survey-write-bound-most = အဲဒီဂဏန်း သို့ အောက်
survey-write-threshold = ဘယ်ဂဏန်းလဲ။
# $min and $max: whole numbers.
survey-write-threshold-bad = { $min } ကနေ { $max } အထိ ဂဏန်းပြည့်တစ်ခု ပို့ပါ။
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] မေးခွန်း { $number } ကို ဒါနဲ့ မဖြေခဲ့သူများကိုသာ မေးပါမယ် - { $answers }
    [atLeast] မေးခွန်း { $number } ကို { $answers } သို့ အထက် ဖြေခဲ့သူများကိုသာ မေးပါမယ်
    [atMost] မေးခွန်း { $number } ကို { $answers } သို့ အောက် ဖြေခဲ့သူများကိုသာ မေးပါမယ်
   *[other] မေးခွန်း { $number } ကို ဒါနဲ့ ဖြေခဲ့သူများကိုသာ မေးပါမယ် - { $answers }
}
survey-write-not-shown = ဒီလိုဆိုရင် ဒီမေးခွန်းရဲ့ ရလဒ်ကို ပြလို့ မရပါ။ အဖြေတစ်ခုတည်းက ဆုံးဖြတ်ရင် (သို့) အုပ်စု စတဲ့ ဂဏန်းဆိုရင် ပြနိုင်ပါတယ်။
survey-write-edit = မေးခွန်း ပြောင်း၊ ရွှေ့ သို့ ဖယ်
survey-write-edit-which = ဘယ်မေးခွန်းလဲ။ ဒီအတိုင်း ထားရန် ကျော်ပါ။
survey-write-no-questions = မေးခွန်း မရှိသေးပါ။
survey-write-change-words = စကားလုံးများ
survey-write-change-answers = ပေးထားတဲ့ အဖြေများ
survey-write-change-whom = ဘယ်သူ့ကို မေးမလဲ
survey-write-change-move = ရွှေ့ပါ
survey-write-change-remove = ဖယ်ပါ
survey-write-media = အဖွဲ့ဝင်တွေက အဖြေနဲ့အတူ ဓာတ်ပုံ ဒါမှမဟုတ် အသံမက်ဆေ့ ပို့နိုင်မလား။ သဘောတူသူတွေရဲ့ဟာကိုပဲ သိမ်းပါတယ်၊ လူကို ဖော်ထုတ်မိနိုင်ပါတယ်။ စာသားပဲ လက်ခံဖို့ ဘာမှ မရွေးပါနဲ့။
survey-write-media-photo = ဓာတ်ပုံများ
survey-write-media-voice = အသံမက်ဆေ့များ
survey-write-move = ဘယ်နေရာကို ရွှေ့မလဲ။ နံပါတ်အသစ် ပို့ပါ၊ 1 က အရင်ဆုံး မေးပါတယ်။
# $question: its number and its words.
survey-write-taken-out = ဖယ်လိုက်ပါပြီ - { $question }
survey-write-settings = နာမည်၊ စာသား၊ ဖတ်သူ၊ ဘယ်သူ့အတွက်
survey-write-settings-title = နာမည်
survey-write-settings-intro = အစမှာ ပြောတာ
survey-write-settings-thanks = အဆုံးမှာ ပြောတာ
survey-write-settings-readers = ဘယ်သူ ဖတ်မလဲ
survey-write-settings-anonymous = အမည်မသိ ဟုတ်မဟုတ်
survey-write-settings-themes = ဖတ်သူများအတွက် အကြောင်းအရာ
survey-write-themes = ဖတ်သူများက အဖွဲ့ဝင်တွေ ရေးတာကို ဘယ်အကြောင်းအရာတွေနဲ့ မှတ်သားနိုင်မလဲ။ တစ်ကြောင်းမှာ တစ်ခု။ မရှိရင် ကျော်ပါ။ ဘာသာစကား - { $language }။
# $themes: their labels.
survey-write-themes-are = ဖတ်သူများအတွက် အကြောင်းအရာ - { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language } - ပြည့်စုံပါပြီ။
    [drafted] { $language } - ပြည့်စုံပါပြီ၊ ဒုတိယ ပြောသူက အားလုံးကို အတည်မပြုရသေးပါ။ အဖွဲ့ဝင်တွေကို ပြောပြပါတယ်။
   *[missing] { $language } - လိုသေးတဲ့ စာသား - { $missing }။ အဖွဲ့ဝင်တွေက ဒါတွေကို အင်္ဂလိပ်လို ဖတ်ရပြီး ဒါကို ပြောပြပါတယ်။
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = ဒီဘာသာစကားတွေကို ပြန်ဖို့ မစရသေးပါ - { $languages }
survey-write-locale = ဘယ်ဘာသာစကားနဲ့လဲ။
# $channel and $language: their names.
survey-write-played = { $channel }၊ { $language } - အဖွဲ့ဝင်တွေ ရမှာ ဒါပါ၊ မေးခွန်းအားလုံး ပါပါတယ်။
# Above an SMS, or all of them.
survey-write-segments = အပိုင်း { $segments } ပိုင်း
survey-write-change = ပြောင်းပါ - ဗားရှင်းအသစ်
# $by: another organizer.
survey-write-being-changed = { $by } က ပြောင်းနေပါပြီ။
# $version: its number.
survey-write-next-version = ဒါက ဗားရှင်း { $version } ပါ။ ဒုတိယ စည်းရုံးသူက ဒါကို အတည်မပြုမချင်း ဖွင့်ထားတာက ဒီအတိုင်း ရှိပါမယ်။ စဖြေထားသူက စခဲ့တာကို ဆက်ဖြေပြီး ဖြေပြီးသူကို ထပ်မမေးပါ။ ဖွင့်ထားတာရဲ့ အဖြေတွေကို သီးခြား ရေတွက်ပြီး၊ အဲဒီအချိန်အထိပဲ ရလဒ် ထုတ်ပြန်နိုင်ပါတယ်။
survey-write-menu = ဘာဆက်လုပ်မလဲ။
survey-write-add = နောက်မေးခွန်းတစ်ခု
survey-write-show = ပြပါ
survey-write-audience = ဘယ်သူတွေအတွက်လဲ
survey-write-submit = အတည်ပြုဖို့ တင်မယ်
survey-write-discard = ပယ်မယ်
survey-write-not-now = အခု မဟုတ်သေးဘူး
survey-write-audience-which = သိမ်းထားတဲ့ ဘယ်လက်ခံသူအုပ်စုလဲ။ အားလုံးအတွက်ဆို ကျော်ပါ။
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = မေးလို့ မရသေးပါ။ { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] အမည်မဖော်
   *[no] အဖွဲ့ဝင်နဲ့ တွဲသိမ်း
}; ဖတ်သူ { $readers ->
    [volunteers] စေတနာ့ဝန်ထမ်းနဲ့ စည်းရုံးသူတွေ
   *[organizers] စည်းရုံးသူတွေပဲ
}; { $audience ->
    [none] "{ -word-listen }" ပို့သူတိုင်းအတွက်
   *[other] လက်ခံသူအုပ်စု { $audience } အတွက်
})
survey-write-submitted = ကျေးဇူးတင်ပါတယ်။ ဒုတိယစည်းရုံးသူက "{ -word-survey }" နဲ့ ကြည့်ပြီး အတည်ပြု ဒါမှမဟုတ် ပြန်ပို့ပါမယ်။
survey-write-decide = အဖွဲ့ဝင်တွေကို ဒါတွေ မေးပါမယ်။ အတည်ပြုမလား။
survey-write-approve = အတည်ပြုပြီး ဖွင့်မယ်
survey-write-back = ပြန်ပို့မယ်
# Said to the second organizer.
survey-write-approved = ဖွင့်ပြီးပါပြီ: အဖွဲ့ဝင်တွေ "{ -word-listen }" နဲ့ တွေ့နိုင်ပါတယ်။ ဖိတ်ဖို့ "{ -word-survey }" လို့ ပို့ပါ။
survey-write-sent-back = ရေးသူဆီ ပြန်ပို့ပြီးပါပြီ။
survey-write-manage = ဖွင့်ထားပါတယ်။ ဘာဆက်လုပ်မလဲ။
survey-write-invite = အဖွဲ့ဝင်တွေကို ဖိတ်မယ်
survey-write-close = ပိတ်မယ်
survey-write-closed = ပိတ်ပြီးပါပြီ: ဘယ်သူမှ မစနိုင်တော့ပါ၊ စထားသူတွေတော့ ဆက်ဖြေနိုင်ပါတယ်။
survey-write-discarded = ပယ်လိုက်ပါပြီ။
survey-write-gone = အဲဒီစစ်တမ်း ပြောင်းသွားပါပြီ၊ ဒါမှမဟုတ် မရှိတော့ပါ။ အခြေအနေ ကြည့်ဖို့ "{ -word-survey }" လို့ ပို့ပါ။
survey-write-later = ရပါတယ်: သိမ်းထားပါတယ်။ ဆက်လုပ်ဖို့ "{ -word-survey }" လို့ ပို့ပါ။
# Told to its author.
survey-write-told-approved = { $by } က သင့်စစ်တမ်း "{ $title }" ကို အတည်ပြုလိုက်ပါတယ်: အခု ဖွင့်ထားပါပြီ။
survey-write-told-back = { $by } က သင့်စစ်တမ်း "{ $title }" ကို ပြန်ပို့ထားပါတယ်။ တိုင်ပင်ပြီး ပြင်ဖို့ "{ -word-survey }" လို့ ပို့ပါ။
