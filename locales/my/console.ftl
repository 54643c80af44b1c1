### Results of surveys, in chats and on the console: the pages for staff.

results-refused = ရလဒ်တွေက သမဂ္ဂအတွက် အလုပ်လုပ်သူတွေအတွက်ပါ။ အဆင်သင့်ဖြစ်ရင် ထုတ်ဝေပါမယ်။
results-none = စစ်တမ်း မရှိသေးပါ။
results-which = ဘယ်စစ်တမ်းရဲ့ ရလဒ်လဲ။
results-which-retry = ဒီထဲက တစ်ခု ရွေးပါ။
# Nothing was released yet. $survey: its title.
results-unreleased = "{ $survey }" ရဲ့ ရလဒ် မထုတ်ပြန်ရသေးပါ။ စည်းရုံးသူက ဒက်ရှ်ဘုတ်မှာ ထုတ်ပြန်ပါတယ်: "{ -word-console }" လို့ ပို့ပါ။
results-too-few = "{ $survey }" ကို ဖြေသူ နည်းလွန်းလို့ ဘာမှ မပြနိုင်ပါ။
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = "{ $survey }" ရဲ့ ရလဒ်: ဖြေသူ { $respondents } ဦး၊ ထုတ်ပြန်ချက် { $number }, { $date }။
results-more = ကျန်တာအားလုံးနဲ့ ဘာသာစကားအလိုက်၊ နိုင်ငံအလိုက် ရလဒ်တွေ ဒက်ရှ်ဘုတ်မှာ ရှိပါတယ်: "{ -word-console }" လို့ ပို့ပါ။
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } ဦး ဖြေပါတယ်။ ထုတ်ပြန်ချက် { $number }။
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] မပြပါ: 10 ဦးအောက်ကို သိသွားနိုင်လို့ပါ
   *[inside] မပြပါ: 5 ဦးအောက်ကို သိသွားနိုင်လို့ပါ
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] ကျော်
    [unasked] မမေးရ
    [answered] ဖြေ
    [chosen] ရွေး
    [not-chosen] မရွေး
   *[other] အခြား
}
results-no-country = နိုင်ငံ မပြောထား
results-elsewhere = { $by ->
    [locale] အခြားဘာသာစကားအားလုံး
   *[other] အခြားနိုင်ငံအားလုံး
}
results-not-shown = ဒီမေးခွန်းအတွက် ဘာမှ မပြနိုင်ပါ: လူနည်းလွန်းလို့ ဘယ်သူမှန်း သိသွားနိုင်ပါတယ်။
results-finished = အဆုံးထိ ဖြေသူ
# Everyone who left, at whatever question.
results-left = မပြီးခင် ထွက်သူ
results-left-before = ပထမမေးခွန်း မတိုင်ခင် ထွက်သူ
results-left-at = ဒီမှာ ထွက်သူ: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = အခြားနေရာမှာ ထွက်သူ

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = ဒက်ရှ်ဘုတ်ကို လုံခြုံစွာ ဖွင့်လို့ မရသေးပါ။ စနစ်စီမံသူက PUBLIC_URL ကို https လိပ်စာ သတ်မှတ်ပေးရပါမယ်။
console-refused = ဒက်ရှ်ဘုတ်က သမဂ္ဂအတွက် အလုပ်လုပ်သူတွေအတွက်ပါ။
console-channel = ဒက်ရှ်ဘုတ်လင့်ခ်ကို Slack, Discord ဒါမှမဟုတ် Telegram နဲ့ပဲ ပို့ပါတယ်။ အဲဒီကနေ စာရေးပါ။
# $link: works once. $minutes: how long.
console-link = ဒက်ရှ်ဘုတ် ဝင်ဖို့ လင့်ခ်ပါ။ { $minutes } မိနစ်အတွင်း တစ်ခါပဲ သုံးလို့ရပါတယ်။ တခြားသူကို မပေးပါနဲ့: ဖွင့်တဲ့သူက သင့်နေရာမှာ ဝင်ရောက်သွားပါမယ်။
    { $link }

console-title = ဒက်ရှ်ဘုတ်
console-sign-in = ဝင်ရောက်ပါ
console-sign-in-how = Slack, Discord ဒါမှမဟုတ် Telegram မှာ ဘော့ဆီ "{ -word-console }" လို့ ပို့ပါ။ တစ်ခါပဲ သုံးလို့ရတဲ့ လင့်ခ် ပြန်ပို့ပါမယ်။
console-enter-title = ဝင်ရောက်ရန်
console-enter-text = ဒီလင့်ခ်ကို တစ်ခါပဲ သုံးလို့ရပါတယ်။ အလုပ်လုပ်ချင်တဲ့ ဘရောက်ဇာထဲမှာ ဆက်ပါ။
console-enter-button = ဆက်သွားမယ်
console-enter-gone = ဒီလင့်ခ် သုံးလို့ မရတော့ပါ
console-enter-gone-text = သုံးပြီးသား၊ ဒါမှမဟုတ် သက်တမ်းကုန်ပါပြီ။ အသစ်ရဖို့ ဘော့ဆီ "{ -word-console }" လို့ ပို့ပါ။
console-too-many = ကြိုးစားတာ များလွန်းပါတယ်
console-too-many-text = တစ်မိနစ် စောင့်ပြီးမှ ထပ်ကြိုးစားပါ။
console-forbidden = ဒါ လုပ်လို့ မရပါ
console-forbidden-text = ဖောင်က တခြားနေရာက လာတာ၊ သက်တမ်းကုန်တာ ဒါမှမဟုတ် သင့်တာဝန်က ခွင့်မပြုတာပါ။ နောက်ပြန်သွား၊ စာမျက်နှာ ပြန်ဖွင့်ပြီး ထပ်ကြိုးစားပါ။
console-not-found = ဒီလိုစာမျက်နှာ မရှိပါ
console-being-released = တခြားသူတစ်ဦးက ဒီရလဒ်တွေ ထုတ်ပြန်နေပါတယ်
console-being-released-text = ခဏစောင့်ပြီး စာမျက်နှာ ပြန်ဖွင့်ပါ။
console-failed = ကျွန်ုပ်တို့ဘက်မှာ အမှားတစ်ခု ဖြစ်သွားပါတယ်
console-failed-text = မှတ်တမ်းတင်ထားပါတယ်။ ထပ်ကြိုးစားပါ။
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = { $name } အနေနဲ့ ဝင်ထားပါတယ်၊ { $role ->
    [volunteer] စေတနာ့ဝန်ထမ်း
    [admin] အက်ဒမင်
   *[organizer] စည်းရုံးသူ
}
console-leave = ထွက်မယ်
console-back = စစ်တမ်းအားလုံး
console-skip = အကြောင်းအရာဆီ ကျော်သွားမယ်

console-surveys = စစ်တမ်းများ
console-no-surveys = စစ်တမ်း မရှိသေးပါ။ စနစ်စီမံသူက `survey publish` အမိန့်နဲ့ ထုတ်ဝေပါတယ်။
# $state: published (open) or closed.
console-state = { $state ->
    [closed] ပိတ်ထား
   *[published] ဖွင့်ထား
}
console-version = ဗားရှင်း { $version }
console-responses = အဖြေများ
# Counts go down to a multiple of five.
console-started = စခဲ့သူ
console-finished = အဆုံးထိ ဖြေသူ
console-fewer = 5 အောက်
console-at-least = { $count } ဒါမှမဟုတ် ပိုများ
console-live-note = ဒီကိန်းနှစ်ခုက အဖြေတွေ ဝင်လာတာနဲ့အမျှ ငါးခုစီ တိုးပါတယ်၊ အဖြေတစ်ခုတည်း ဝင်လာတာ မသိသာအောင်ပါ။ အောက်ကဟာအားလုံးက ထုတ်ပြန်ချက်ကပါ: မပြောင်းတော့တဲ့ ကိန်းဂဏန်းများ။
console-no-release = ထုတ်ပြန်ချက် မရှိသေးပါ
console-no-release-text = စည်းရုံးသူ ထုတ်ပြန်မှ ရလဒ်တွေကို ပြပါတယ်။ ပထမထုတ်ပြန်ချက်က အဲဒီထဲ ရေတွက်ထားသူတွေအတွက် ကိန်းဂဏန်း ဘယ်လောက် အကြမ်းဖျင်း ပြမလဲ သတ်မှတ်ပါတယ်: အဖြေအများစု ရောက်တဲ့ထိ စောင့်ပါ။
# $number: the release's number. $date: when. $name: who.
console-release = ထုတ်ပြန်ချက် { $number }, { $date }, ထုတ်ပြန်သူ { $name }
console-release-button = ရလဒ် အခု ထုတ်ပြန်မယ်
console-release-warning = ထုတ်ပြန်ချက်ကို မပြောင်းနိုင်၊ မရုပ်သိမ်းနိုင်တော့ပါ။ စစ်ဆေးရေးမှတ်တမ်းထဲ ရေးသွင်းပါတယ်။
console-release-done = ရလဒ် ထုတ်ပြန်ပြီးပါပြီ။
console-audience = ဘယ်သူတွေအတွက် ပြမလဲ
console-inside = လုပ်ငန်းအဖွဲ့: 5 အောက် ကိန်းမပြပါ
console-public = လူတိုင်း: 10 အောက် ကိန်းမပြပါ
console-download = လူတိုင်းအတွက် ကိန်းဂဏန်း ဒေါင်းလုဒ် (CSV)
console-not-public = ထုတ်ဝေဖို့ မဟုတ်ပါ။ ထုတ်ဝေနိုင်တဲ့ ကိန်းဂဏန်းအတွက် "လူတိုင်း" ကို ပြောင်းပါ။
console-leaving = ပြီးဆုံးမှုနဲ့ ဘယ်နေရာမှာ ထွက်သွားသလဲ
console-by-locale = ဘာသာစကားအလိုက်
console-by-country = နိုင်ငံအလိုက်
console-breakdown = ဘာသာစကားနဲ့ နိုင်ငံအလိုက်
console-people = ဦးရေ
console-answer = အဖြေ
console-option = "{ $option }" ကို ရွေးသူများ
console-questions = မေးခွန်းများ
# $number: the number of an earlier release.
console-since = ထုတ်ပြန်ချက် { $number } ကတည်းက မပြောင်းပါ: အဲဒီနောက် ထပ်ဝင်သူ နည်းလွန်းပါတယ်။
console-themes = ခေါင်းစဉ်များ
console-themes-text = လူတွေရဲ့ ကိုယ်ပိုင်စကားအဖြေတွေထဲမှာ ဖတ်သူတွေ တွေ့တာပါ။ အဖြေတစ်ခုမှာ ခေါင်းစဉ်များစွာ ပါနိုင်ပါတယ်။
console-nothing-read = ဘာမှ မပြနိုင်သေးပါ: ဖတ်ပြီးတဲ့ အဖြေ နည်းလွန်းပါတယ်။
console-quotes = ကောက်နုတ်ချက်များ
console-quotes-text = ဖတ်သူတစ်ဦးက တင်ပြပြီး နောက်တစ်ဦးက ထုတ်ပြန်ပါတယ်။
console-no-quotes = ထုတ်ပြန်ထားတာ မရှိပါ။
