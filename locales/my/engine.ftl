### What the conversation engine itself says, in any flow.

engine-not-understood = ဝမ်းနည်းပါတယ်၊ နားမလည်လိုက်ပါဘူး။
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = 1 ကနေ { $count } ထိ နံပါတ်တစ်ခုနဲ့ ပြန်ဖြေပါ။
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = ရွေးတဲ့ နံပါတ်တွေ ပို့ပါ၊ ဥပမာ 1 2။ တစ်ခုမှ မရွေးရင် 0 ပို့ပါ။
engine-use-buttons = ခလုတ်တစ်ခုကို နှိပ်ပေးပါ။
engine-stale = အဲဒီခလုတ်က အရင်မေးခွန်းအတွက်ပါ။
engine-back-to = အရင်နေရာကို ပြန်ဆက်ရအောင်:
engine-edited = ပို့ပြီးသားစာကို ပြင်တာ မမြင်ရပါဘူး။ စာအသစ်အဖြစ် ထပ်ပို့ပေးပါ။
engine-media = ဒီမှာ စာပဲ ဖတ်နိုင်ပါတယ်။ စာနဲ့ ရေးပေးပါ။
engine-empty = ရောက်လာတဲ့ မက်ဆေ့မှာ စာမပါဘူး။ ထပ်ရေးပေးပါ။
engine-nudge = ရှိသေးလား။ အလျင်မလိုပါဘူး။ မေးခွန်းက ဒါပါ:
engine-expired = အဖြေမရလို့ နောက်ဆုံးမေးခွန်းကို ပိတ်လိုက်ပါပြီ။ အရင်ပြောထားတာတွေ သိမ်းထားပါတယ်။ ဘာလုပ်ပေးနိုင်လဲ သိချင်ရင် "{ -word-help }" လို့ ပို့ပါ။
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] မင်္ဂလာပါ။ စကားလုံးတချို့ကို ဖြေပေးနိုင်ပါတယ်။ ကြည့်ချင်ရင် "{ -word-help }" လို့ ပို့ပါ။
   *[other] မင်္ဂလာပါ { $name }။ စကားလုံးတချို့ကို ဖြေပေးနိုင်ပါတယ်။ ကြည့်ချင်ရင် "{ -word-help }" လို့ ပို့ပါ။
}
engine-trouble = ကျွန်ုပ်တို့ဘက်က တစ်ခုခု မှားသွားပါတယ်။ သင့်စာ မပျောက်ပါဘူး၊ စစ်ဆေးနေပါတယ်။ မိနစ်အနည်းငယ်ကြာရင် ထပ်စမ်းကြည့်ပါ။
# The label of the option that leaves a question unanswered.
engine-skip = ကျော်မယ်
# The label of the button that sends several ticked options.
engine-done = ပြီးပြီ
# Said in a group or a channel that others read.
engine-public-invitation = မင်္ဂလာပါ။ တခြားသူ မဖတ်ရတဲ့နေရာမှာ ပြောရအောင်: တိုက်ရိုက်မက်ဆေ့ (DM) ပို့ပေးပါ။
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = တိုက်ရိုက်မက်ဆေ့ (DM) ပို့ထားပါတယ်။ မတွေ့ရင် DM လက်ခံအောင် ဖွင့်ပြီး ထပ်စမ်းပါ။
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = ဖောင်ထဲမှာ ရေးမယ်
# Above the form; at most 24 characters.
engine-form-title = သင့်စာ
# Beside the form's only field; at most 40 characters.
engine-form-field = စာ
# The button that sends the form; at most 24 characters.
engine-form-send = ပို့မယ်
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = ပိတ်မယ်
