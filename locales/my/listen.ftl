### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = ဘယ်စစ်တမ်း ဖြေချင်ပါသလဲ။
listen-which-retry = ဒီထဲက တစ်ခုကို နံပါတ် ဒါမှမဟုတ် နာမည်နဲ့ ရွေးပါ။
listen-none = လောလောဆယ် သင့်အတွက် စစ်တမ်း မရှိပါ။ ရှိလာရင် "{ -word-listen }" ပို့ပြီး ရှာနိုင်ပါတယ်။
# Said when a survey cannot be begun.
listen-gone = ဒီစစ်တမ်းကို သင် ဖြေလို့မရပါ: ပိတ်သွားတာ၊ တခြားသူတွေအတွက် ဖြစ်တာ ဒါမှမဟုတ် ဖြေပြီးသား ဖြစ်တာပါ။
listen-later = ရပါတယ်။ ကြိုက်တဲ့အချိန် "{ -word-listen }" လို့ ပို့ပါ။

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = သင့်စကားအရ တစ်ယောက်ယောက် အန္တရာယ်ရှိနိုင်တယ်လို့ ထင်ပါတယ်။ ကျွန်ုပ်က ပရိုဂရမ်မို့ မှားနိုင်ပါတယ်။ { $country ->
    [none] သင် ဒါမှမဟုတ် တခြားသူ အခု အန္တရာယ်ရှိနေရင် သင်ရှိတဲ့နေရာက အရေးပေါ်ဌာနကို ဖုန်းခေါ်ပါ။
   *[other] သင် ဒါမှမဟုတ် တခြားသူ အခု အန္တရာယ်ရှိနေရင် { $country } က အရေးပေါ်ဌာနကို ဖုန်းခေါ်ပါ။
} အခမဲ့၊ လျှို့ဝှက်စွာ စကားပြောပေးမယ့်သူတွေကို နိုင်ငံအလိုက် findahelpline.com မှာ ရှာနိုင်ပါတယ်။ စေတနာ့ဝန်ထမ်းတစ်ဦး ဆက်သွယ်ပေးရမလား။
care-yes = ဟုတ်ကဲ့၊ ဆက်သွယ်ပါ
care-no = မလိုပါ၊ ကျေးဇူးပါ
# Asked after yes.
care-need = စေတနာ့ဝန်ထမ်း ဘာသိသင့်လဲ။ သင့်အမည်ဝှက်နဲ့ အခုရေးတဲ့စာကိုပဲ မြင်ရပါမယ်၊ စစ်တမ်းအဖြေတွေကို မမြင်ရပါ။
care-need-retry = စာလုံး 2,000 ထက်မပိုဘဲ ရေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
care-kept = စေတနာ့ဝန်ထမ်းတစ်ဦး ဒီမှာ စာရေးပါမယ်။ ဒါကို သင့်အဖြေတွေနဲ့ ခွဲသိမ်းပါတယ်။ အန္တရာယ်ရှိရင် ကျွန်ုပ်တို့ကို မစောင့်ပါနဲ့: အရေးပေါ်ဌာနကို ဖုန်းခေါ်ပါ။
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = { $pseudonym } က လူတစ်ယောက် ဆက်သွယ်ဖို့ တောင်းပါတယ် - အမှု { $case } က သင်တို့ထဲက တစ်ယောက်ကို စောင့်နေပါတယ်။ စနစ်ကို ကိုင်တွယ်သူက ဒါနဲ့ ဖတ်ပါတယ် - npm run steward -- cases
care-declined = ရပါတယ်။ အချိန်မရွေး စကားပြောပေးမယ့်သူတွေကို findahelpline.com မှာ ရှာနိုင်ပါတယ်။
