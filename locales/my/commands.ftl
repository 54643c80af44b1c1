### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = သင့်သမဂ္ဂဆီ စာရေးရန်
command-join = အဖွဲ့ဝင်ရန်၊ ဒါမှမဟုတ် ဘာတွေပို့ရမလဲ ရွေးရန်
command-train = သင်တန်းရှာပြီး စာရင်းသွင်းရန်
command-listen = ကြုံတွေ့နေရတာတွေကို စစ်တမ်းမှာ ပြောပြရန်
command-help = ဘာတွေ လုပ်ပေးနိုင်လဲ
command-about = ကျွန်ုပ်တို့ ဘယ်သူလဲ၊ တောင်းဆိုချက် 7 ချက်
command-language = တခြားဘာသာစကားနဲ့ ပြောရန်
command-data = သင့်အကြောင်း သိမ်းထားသမျှ ကြည့်ရန်
command-forget = သင့်အကြောင်း သိမ်းထားသမျှ ဖျက်ရန်
command-link = အဖွဲ့ဝင်တစ်ဦးတည်းအဖြစ် တခြားအက်ပ်၊ SMS ပါ သုံးရန်
command-stop = ကျွန်ုပ်တို့ရဲ့ စာတွေ ရပ်ရန်
