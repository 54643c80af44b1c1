### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = အဖြေတွေကို သမဂ္ဂနဲ့အတူ အဖြေတွေ ကိုင်တွယ်သူတွေပဲ ဖတ်ပါတယ်။ စည်းရုံးသူက သင့်ကို ဖိတ်နိုင်ပါတယ်။
# Nothing waits. An answer is never shown to whoever gave it.
read-none = အခု သင့်ကို စောင့်နေတဲ့ အဖြေ မရှိပါ။ သင်ဖြေထားတဲ့ စစ်တမ်းရဲ့ အဖြေတွေကို တခြားသူတွေ ဖတ်ပါတယ်: ကိုယ့်အဖြေကို ကိုယ်တိုင် မဖတ်ရပါ။
read-menu = ဖတ်သူ စောင့်နေတဲ့ အဖြေတွေနဲ့ ဒုတိယလူ စောင့်နေတဲ့ ကောက်နုတ်ချက်တွေ ရှိပါတယ်။ ဘာလုပ်ချင်ပါသလဲ။
read-menu-answers = အဖြေတွေ ဖတ်မယ်
read-menu-quotes = ကောက်နုတ်ချက် ဆုံးဖြတ်မယ်
read-menu-stop = အခု မဟုတ်သေးဘူး
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = "{ $survey }" ရဲ့ အဖြေတစ်ခု၊ { $language } နဲ့ပါ။
    မေးခွန်းက: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = အတူပါလာတာ: ဓာတ်ပုံ: { $photos }၊ အသံမက်ဆေ့: { $voices }။ သင့်အတွက်ပဲ ဖြစ်ပါတယ်: တခြားသူကို မပေးပါနဲ့၊ ပြီးရင် သင့်မိတ္တူကို ဖျက်ပါ။
# The same, on channels without files.
read-media-elsewhere = အတူပါလာတာ: ဓာတ်ပုံ: { $photos }၊ အသံမက်ဆေ့: { $voices }။ Slack၊ Discord နဲ့ Telegram မှာပဲ ပြပါတယ်။
# Above a translation that an earlier reader made.
read-translation-so-far = အခုထိ ဘာသာပြန်ထားတာ:
read-translation = အင်္ဂလိပ်လို အနီးစပ်ဆုံး ဘာသာပြန်ပါ။ အင်္ဂလိပ်လို ဖြစ်နေရင် ဒါမှမဟုတ် မပြန်နိုင်ရင် ကျော်ပါ။
read-words-retry = စာနဲ့ ရေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
read-theme = ဘယ်ခေါင်းစဉ်တွေနဲ့ ဆိုင်လဲ။ ကိုက်ညီသမျှ ရွေးပါ၊ မရွေးလည်း ရပါတယ်။
# $themes: those chosen so far.
read-theme-chosen = ရွေးပြီး ခေါင်းစဉ်: { $themes }။
read-quote = လူအများသိအောင် ကောက်နုတ်သင့်တဲ့ အပိုဒ် ပါလား။ စကားလုံးတွေကို ဒီအတိုင်း ပို့ပါ၊ နာမည်၊ နေရာ၊ ဘယ်သူမှန်း သိစေတာ မပါစေနဲ့။ ဒုတိယလူက ဆုံးဖြတ်ပါမယ်။ မရှိရင် ကျော်ပါ။
read-quote-not-part = ဒီစကားတွေ အဖြေထဲမှာ ဒါမှမဟုတ် ဘာသာပြန်ထဲမှာ မရှိပါ။ ဒီအတိုင်း ကူးယူပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
read-quote-too-long = ကောက်နုတ်ချက်က စာလုံး { $max } အထိပါ။ ပိုတိုတာ ရွေးပါ။
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = ထပ်ကြည့်ပါ: ဒီထဲက တစ်ခုခုက ဘယ်သူမှန်း၊ ဘယ်မှာမှန်း သိစေလား။ { $words }
read-quote-sure = ဒီအတိုင်း တင်ပြမလား။
read-quote-propose = တင်ပြမယ်
read-quote-change = တခြားစကား ရွေးမယ်
read-quote-leave = ကောက်နုတ်ချက် မလုပ်ဘူး
read-quoted = ကျေးဇူးတင်ပါတယ်။ ကောက်နုတ်ချက်ကို ဒုတိယလူက ဆုံးဖြတ်ပါမယ်။
read-lost = ဒီအဖြေ သင့်ဆီမှာ တစ်နာရီကျော် ရှိနေလို့ တခြားသူဆီ ရောက်သွားပါပြီ။ ဒါပေမဲ့ ကျေးဇူးတင်ပါတယ်။
read-more = ကျေးဇူးတင်ပါတယ်၊ ဒါပြီးပါပြီ။ နောက်တစ်ခု ဖတ်မလား။
read-more-next = နောက်တစ်ခု
read-more-stop = အခု တော်ပါပြီ
read-stopped = ဖတ်ပေးလို့ ကျေးဇူးတင်ပါတယ်။ ဆက်ဖတ်ဖို့ "{ -word-read }" လို့ ပို့ပါ။
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = "{ $survey }" က ကောက်နုတ်ချက်။ မေးခွန်းက: { $question }
read-decide = ကောက်နုတ်ချက်အဖြစ် ပြလို့ရမလား။ ဘယ်သူမှန်း မသိစေရပါ။ သင်တစ်ဦးတည်း ဆုံးဖြတ်တာဖြစ်ပြီး အဲဒါကို မှတ်တမ်းတင်ပါမယ်။
read-decide-release = ထုတ်ပြန်မယ်
read-decide-refuse = ပယ်မယ်
read-decide-later = နောက်မှ
read-decide-released = ထုတ်ပြန်ပြီးပါပြီ။
read-decide-refused = ပယ်လိုက်ပါပြီ။ မရှိတော့ပါ။
read-decide-late = တခြားသူ ဆုံးဖြတ်ပြီးပါပြီ။
read-no-quotes = သင့်ကို စောင့်နေတဲ့ ကောက်နုတ်ချက် မရှိပါ။
