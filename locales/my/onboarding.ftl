### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Facebook သုံးသူများ သမဂ္ဂက ကြိုဆိုပါတယ်။ မြန်မာလို ဆက်ပြောမလား။
onboarding-language-same = ဟုတ်ကဲ့၊ မြန်မာလို
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = တခြားဘာသာစကား / Other language
onboarding-languages = ဘယ်ဘာသာစကားနဲ့ ပြောချင်ပါသလဲ။
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] ဒီစာတွေက မူကြမ်း ဖြစ်နိုင်ပါတယ်၊ အင်္ဂလိပ်စာက မူရင်းပါ။
   *[other] သတိပြုပါ: အင်္ဂလိပ်စာက မူရင်းပါ။ ဒီမြန်မာစာတွေက မြန်မာစကားပြောသူ မစစ်ဆေးရသေးတဲ့ မူကြမ်း ဖြစ်နိုင်ပါတယ်။ မှားနေတာတွေ့ရင် ပြောပြပါ။
}
onboarding-intro = { $channel ->
    [sms] ကျွန်ုပ်တို့က Facebook သုံးသူ 30,000 ကျော်ပါ။ ကုမ္ပဏီကို ပြောင်းလဲမှု 7 ခုအတွက် ဖိအားပေးနေပါတယ်: www.facebookusers.org
   *[other] ကျွန်ုပ်တို့က Facebook နဲ့ တခြား Meta ပလက်ဖောင်းတွေ သုံးသူများပါ၊ အခုထိ 30,000 ကျော်ပါပြီ။ ကုမ္ပဏီကို ပြောင်းလဲမှု 7 ခု လုပ်ဖို့ ဖိအားပေးနေပါတယ်။ Media Alliance နဲ့ Global Exchange ရဲ့ စီမံကိန်းပါ: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] သင့်ဖုန်းနံပါတ်ကို ကုဒ်ဝှက် (encrypt) ပြီး၊ ပြောပြတာတွေကိုလည်း သိမ်းပါတယ်၊ ဘယ်သူ့ကိုမှ မမျှဝေပါ။ တစ်လ 4 စောင်ခန့်။ SMS နဲ့ ဒေတာခ ကျနိုင်ပါတယ်။ အကူအညီ "{ -word-help }", ကြည့်ရန် "{ -word-my-data }", ဖျက်ရန် "{ -word-forget }", စာရပ်ရန် "{ -word-stop }" လို့ ပို့ပါ။
   *[other] စာပို့နိုင်ဖို့ ဒီက သင့်အကောင့်လိပ်စာကို ကုဒ်ဝှက် (encrypt) ပြီး သိမ်းကာ၊ သင်ကိုယ်တိုင် ပြောပြတာကိုလည်း သိမ်းပါတယ်။ ဘာမှ မရောင်း၊ မမျှဝေပါ။ သိမ်းထားတာ ကြည့်ရန် "{ -word-my-data }", ဖျက်ရန် "{ -word-forget }", စာတွေ ရပ်ရန် "{ -word-stop }" လို့ ပို့ပါ။
}
onboarding-topics = { $channel ->
    [sms] ဘာတွေ ပို့ခွင့်ပြုမလဲ။ ကြိုက်သလောက် ရွေးပါ။ မရွေးလည်း အဖွဲ့ဝင် ဖြစ်နိုင်ပါတယ်။
   *[other] ဒီမှာ ဘာတွေ ပို့ခွင့်ပြုမလဲ။ ကြိုက်သလောက် ရွေးပါ၊ မရွေးလည်း ရပါတယ်။ မရွေးလည်း အဖွဲ့ဝင် ဖြစ်နိုင်ပြီး အချိန်မရွေး ပြောင်းနိုင်ပါတယ်။
}
topic-alerts = လှုပ်ရှားဖို့ ဖိတ်ခေါ်ချက်များ
topic-trainings = သင်တန်းဖိတ်စာနဲ့ သတိပေးစာများ
topic-listening = နားထောင်ပွဲ ဖိတ်စာများ
onboarding-name = မေးခွန်းတချို့ မေးပါမယ်။ မဖြေလည်း ရပါတယ်။ ဘယ်နာမည်နဲ့ ခေါ်ရမလဲ (နာမည်အတို ရပါတယ်)။ နှုတ်ဆက်ဖို့ပဲ သုံးပါမယ်။
onboarding-name-retry = အဲဒါကို နာမည်အဖြစ် သုံးလို့မရပါဘူး။ စာလုံး 40 အထိ ပို့ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
onboarding-country = ဘယ်နိုင်ငံမှာ ရှိပါသလဲ။ သင့်နိုင်ငံနဲ့ ဆိုင်တာကိုပဲ သင့်တော်တဲ့အချိန်မှာ ပို့နိုင်ဖို့ မေးတာပါ။
onboarding-country-retry = အဲဒီနိုင်ငံကို မသိပါ။ နာမည်အပြည့်အစုံ ရေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
onboarding-zone = ဘယ်အချိန်ဇုန်မှာ ရှိပါသလဲ။ အိပ်ချိန်မှာ စာမပို့မိအောင် မေးတာပါ။
onboarding-zone-retry = အဲဒီနေရာကို မသိပါ။ စာရင်းထဲက ရွေးပါ၊ အနီးဆုံး မြို့ကြီး ရေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
onboarding-demands = ဘယ်တောင်းဆိုချက်တွေက သင့်အတွက် အရေးအကြီးဆုံးလဲ။ အဲဒါတွေကို အရင် ပြောပြနိုင်ဖို့ မေးတာပါ။ ကြိုက်သလောက် ရွေးပါ၊ မရွေးလည်း ရပါတယ်။
demand-hate = အမုန်းစကား မဖြန့်ပါနဲ့
demand-breakers = ရုတ်တရက် ပျံ့တာကို ဘရိတ်အုပ်ပါ
demand-superspreaders = အများဆုံးဖြန့်သူတွေကို ထိန်းညှိပါ
demand-corrections = သတင်းမှားကို အမှန်ပြင်ပါ
demand-privacy = ဒေတာ လျှော့ယူပါ
demand-one-rule = အားလုံးအတွက် စည်းမျဉ်းတစ်ခုတည်း
demand-elections = ရွေးကောက်ပွဲနှောင့်ယှက်သူ သုံးခွင့်မပေးရ
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] ကျေးဇူးတင်ပါတယ်။ အခု အဖွဲ့ဝင် ဖြစ်ပါပြီ။ ဘာလုပ်ပေးနိုင်လဲ သိချင်ရင် "{ -word-help }" လို့ အချိန်မရွေး ပို့ပါ။
   *[other] ကျေးဇူးတင်ပါတယ် { $name }။ အခု အဖွဲ့ဝင် ဖြစ်ပါပြီ။ ဘာလုပ်ပေးနိုင်လဲ သိချင်ရင် "{ -word-help }" လို့ အချိန်မရွေး ပို့ပါ။
}
onboarding-expired = စကားပြောတာကို ခဏ ရပ်ထားပါတယ်။ ပြောထားတာတွေ သိမ်းထားပါတယ်။ ဆက်ပြောချင်ရင် "{ -word-join }" လို့ ပို့ပါ။

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
