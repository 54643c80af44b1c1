### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = ဒါကို စည်းရုံးသူတွေနဲ့ ကူညီတဲ့ စေတနာ့ဝန်ထမ်းတွေပဲ လုပ်နိုင်ပါတယ်။
training-staff-none = သင် ဘာသာပြန်နိုင်တဲ့ ဒါမှမဟုတ် နည်းပြလုပ်တဲ့ သင်တန်း မရှိပါ။
training-staff-gone = အဲဒီသင်တန်း မရှိတော့ပါ၊ ဒါမှမဟုတ် သင် ပြောင်းခွင့်မရှိပါ။
training-staff-later = ကောင်းပါပြီ။ လုပ်ထားတာ သိမ်းထားပါတယ်: ဒီအမိန့်နဲ့ပဲ ပြန်တွေ့နိုင်ပါတယ်။
training-staff-which = ဘယ်သင်တန်းလဲ။
training-staff-new = သင်တန်းအသစ်
# The button for the next page of a list.
training-staff-more = နောက်ထပ် …
training-staff-list-retry = စာရင်းထဲက တစ်ခု ရွေးပါ။
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, မူကြမ်း: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = သင်တန်းနာမည် ဘယ်လိုခေါ်လဲ။ { $language } နဲ့ စာလုံးအနည်းငယ်။
training-staff-about = အဖွဲ့ဝင်တွေ ဘာသင်ရမလဲ၊ ဘာယူလာရမလဲ။ { $language } နဲ့ စာကြောင်းအနည်းငယ်။
# $max: how many characters.
training-staff-too-long = စာလုံး { $max } ထက် မပိုပါစေနဲ့။
training-staff-language = ဘယ်ဘာသာစကားနဲ့ သင်မလဲ။
training-staff-zone = ရက်တွေကို ဘယ်အချိန်ဇုန်နဲ့ ပေးမလဲ။
training-staff-rhythm = ဘယ်လောက်ကြာတစ်ခါ လုပ်မလဲ။
training-staff-rhythm-once = တစ်ရက်၊ ဒါမှမဟုတ် ပြောတဲ့ရက်တွေမှာ
training-staff-rhythm-weekly = အပတ်တိုင်း
training-staff-rhythm-fortnightly = နှစ်ပတ်တစ်ခါ
training-staff-rhythm-monthly = လတိုင်း၊ အပတ်ရဲ့ အဲဒီနေ့မှာ
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] { $zone } နာရီနဲ့ ဘယ်တော့လဲ။ ဥပမာ: 2027-03-14 18:30။ ရက်အများဆို ; ခြားပါ။
   *[weekly] { $zone } နာရီနဲ့ ပထမဆုံး ဘယ်တော့ လုပ်မလဲ။ ဥပမာ: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = "{ $part }" ကို ရက်နဲ့အချိန်အဖြစ် မဖတ်နိုင်ပါ။
training-staff-dates-past = ကျော်သွားတဲ့ရက်ကို စီစဉ်လို့ မရပါ: { $when }
training-staff-dates-far = ဝေးလွန်းပါတယ်။ နှစ်နှစ်အတွင်းက ရက်တွေပဲ စီစဉ်နိုင်ပါတယ်။
training-staff-dates-one = သင်တန်းတွဲအတွက် ပထမရက်ပဲ လိုပါတယ်။
training-staff-dates-none = လာမယ့်ရက် မရှိပါ။ ရက်အသစ် ပေးပါ။
training-staff-dates-are = လုပ်မယ့်ရက်များ:
# $count: how many more dates.
training-staff-dates-more = { $count ->
   *[other] နောက်ထပ် { $count } ကြိမ်
}
training-staff-dates-endless = သင် အဆုံးမသတ်မချင်း ဆက်လုပ်ပါမယ်
training-staff-times = စုစုပေါင်း ဘယ်နှစ်ကြိမ်လဲ။ အဆုံး မသတ်မှတ်ရသေးရင် ကျော်ပါ။
# $min, $max: whole numbers.
training-staff-number-retry = { $min } ကနေ { $max } ထိ ကိန်းပြည့် ပို့ပါ။
training-staff-length = ဘယ်နှစ်မိနစ် ကြာမလဲ။
training-staff-place = ဘယ်မှာလဲ၊ ဒါမှမဟုတ် ဘယ်လင့်ခ် ဖွင့်ရမလဲ။ စာရင်းပေးသူတွေကိုပဲ ပြောပါမယ်။
training-staff-capacity = အဖွဲ့ဝင် ဘယ်နှစ်ဦး ပါနိုင်လဲ။ အကန့်အသတ် မရှိရင် ကျော်ပါ။
training-staff-audience = ဘယ်သူတွေ ကြည့်ပြီး စာရင်းပေးနိုင်လဲ။
training-staff-audience-everyone = အဖွဲ့ဝင်အားလုံး
training-staff-topics = ဘယ်တောင်းဆိုချက်နဲ့ ဆိုင်လဲ။
training-staff-trainer = နည်းပြက ဘယ်သူလဲ။ စေတနာ့ဝန်ထမ်း ဒါမှမဟုတ် စည်းရုံးသူရဲ့ အမည်ဝှက် ပို့ပါ။ သင်ကိုယ်တိုင်ဆို ကျော်ပါ။
training-staff-trainer-unknown = လုပ်ငန်းအဖွဲ့မှာ အဲဒီအမည်ဝှက်နဲ့ မရှိပါ။

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, မူကြမ်း။ နည်းပြ: { $trainer }
    [open] { $tag }, ဖွင့်ထား။ နည်းပြ: { $trainer }
    [cancelled] { $tag }, ဖျက်သိမ်းပြီး။ နည်းပြ: { $trainer }
   *[over] { $tag }, ပြီးသွားပြီ။ နည်းပြ: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] { $language }၊ { $minutes } မိနစ်၊ အကန့်အသတ် မရှိ။
   *[other] { $language }၊ { $minutes } မိနစ်၊ အဖွဲ့ဝင် အများဆုံး { $capacity } ဦး။
}
training-staff-place-is = နေရာ: { $place }
training-staff-place-none = နေရာ မရှိသေး: သင်ထည့်တာနဲ့ စာရင်းပေးသူတွေကို ပြောပါမယ်။
# $languages: names of languages.
training-staff-words-in = ခေါင်းစဉ်နဲ့ ဖော်ပြချက် ရှိတဲ့ ဘာသာစကား: { $languages }
training-staff-words-missing = ခေါင်းစဉ်နဲ့ ဖော်ပြချက် အင်္ဂလိပ်လိုလည်း လိုပါတယ်။
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: ဖျက်သိမ်းပြီး
    [over] { $when }: ပြီးသွားပြီ၊ နေရာရသူ { $signed }
   *[planned] { $when }: နေရာရသူ { $signed }၊ စောင့်နေသူ { $waiting }
}
training-staff-menu = ဘာလုပ်ချင်ပါသလဲ။
training-staff-open = အဖွဲ့ဝင်တွေအတွက် ဖွင့်မယ်
training-staff-opened = ဖွင့်ပြီးပါပြီ: အဖွဲ့ဝင်တွေ အခု စာရင်းပေးနိုင်ပါပြီ။
training-staff-change = တစ်ခုခု ပြောင်းမယ်
training-staff-languages = တခြားဘာသာစကားနဲ့ ရေးမယ်
training-staff-leave = အခု ဒီအတိုင်းထားမယ်
training-staff-discard = ပယ်မယ်
training-staff-dates-menu = ရက်၊ စာရင်းနဲ့ တက်ရောက်မှု
training-staff-invite = အဖွဲ့ဝင်တွေကို ဖိတ်မယ်
training-staff-cancel = သင်တန်း ဖျက်သိမ်းမယ်
training-staff-back = နောက်ပြန်
training-staff-change-what = ဘာပြောင်းချင်ပါသလဲ။
training-staff-change-words = ခေါင်းစဉ်နဲ့ ဖော်ပြချက်
training-staff-change-language = သင်မယ့် ဘာသာစကား
training-staff-change-dates = ရက်များ
training-staff-change-length = ကြာချိန်
training-staff-change-place = နေရာ ဒါမှမဟုတ် လင့်ခ်
training-staff-change-capacity = ပါဝင်နိုင်သူ အရေအတွက်
training-staff-change-audience = ကြည့်နိုင်သူ
training-staff-change-topics = ဆိုင်တဲ့ တောင်းဆိုချက်များ
training-staff-change-trainer = နည်းပြ
training-staff-changed = ပြောင်းပြီးပါပြီ။
# $count: how many members.
training-staff-told = { $count ->
    [0] စာရင်းပေးသူတွေထဲမှာ ပြောပြရမယ့်သူ မရှိပါ။
   *[other] စာရင်းပေးထားတဲ့ အဖွဲ့ဝင် { $count } ဦးကို သူတို့ဘာသာစကားနဲ့ အခု ပြောပြနေပါတယ်။
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] တစ်ယောက်က စမယ့်အချိန် လွန်မှ ဖတ်ရမှာပါ: သူရှိရာမှာ ညဖြစ်နေပါတယ်။
   *[other] { $count } ယောက်က စမယ့်အချိန် လွန်မှ ဖတ်ရမှာပါ: သူတို့ရှိရာမှာ ညဖြစ်နေပါတယ်။
}
training-staff-translation = ဘယ်ဘာသာစကားကိုလဲ။
# Before the words to translate. $language: the name of one.
training-staff-source = { $language } နဲ့:
training-staff-translated = ကျေးဇူးတင်ပါတယ်။ အခု { $language } နဲ့ သင်တန်းက ဒါပါ။
training-staff-translated-draft = မူကြမ်းအဖြစ် သိမ်းထားပါတယ်: ဘယ်သူမှ မစစ်ဆေးရသေးကြောင်း အဖွဲ့ဝင်တွေ မြင်ရပါမယ်။

## One date.

training-staff-date = ဘယ်ရက်လဲ။
training-staff-people = စာရင်းပေးသူများ
training-staff-attendance = လာသူတွေ မှတ်မယ်
training-staff-opinions = အဖွဲ့ဝင်တွေ ပြောတာ
training-staff-message = စာရင်းပေးသူတွေဆီ စာရေးမယ်
training-staff-move = အချိန်ပြောင်းမယ်
training-staff-cancel-date = ဒီရက်ကို ဖျက်သိမ်းမယ်
# $zone: such as Africa/Nairobi.
training-staff-move-to = { $zone } နာရီနဲ့ ဘယ်ရက် ဘယ်အချိန်ကို ပြောင်းမလဲ။ ဥပမာ: 2027-03-14 18:30
training-staff-move-same = အဲဒီအချိန်မှာ ရှိပြီးသားပါ။
training-staff-scope = ဒီရက်ပဲလား၊ နောက်ရက်တွေပါလား။
training-staff-scope-one = ဒီရက်ပဲ
training-staff-scope-following = ဒီရက်နဲ့ နောက်ရက်အားလုံး
# $from, $to: day and time.
training-staff-moved = { $from } ကနေ { $to } ကို ပြောင်းပြီးပါပြီ။
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] ဒီမူကြမ်းကို ပယ်မလား။
    [date] ဒီရက်ကို ဖျက်သိမ်းမလား။ စာရင်းပေးသူ၊ စောင့်နေသူ အားလုံးကို ပြောပါမယ်။
    [following] ဒီရက်နဲ့ နောက်ရက်အားလုံးကို ဖျက်သိမ်းမလား။ အဲဒီရက်တွေမှာ စာရင်းပေးသူ၊ စောင့်နေသူ အားလုံးကို ပြောပါမယ်။
   *[training] သင်တန်းတစ်ခုလုံးကို ဖျက်သိမ်းမလား။ ရက်တစ်ခုခုမှာ စာရင်းပေးသူ၊ စောင့်နေသူ အားလုံးကို ပြောပါမယ်။
}
training-staff-sure-keep = မဟုတ်ဘူး၊ ထားမယ်
training-staff-sure-end = ဟုတ်ကဲ့၊ သေချာပါတယ်
training-staff-discarded = ပယ်လိုက်ပါပြီ။
training-staff-cancelled = ဖျက်သိမ်းလိုက်ပါပြီ။
training-staff-date-over = ပြီးသွားတဲ့ ဒါမှမဟုတ် ဖျက်သိမ်းထားတဲ့ ရက်မှာ အဲဒါ လုပ်လို့မရပါ။

## Who comes.

# $code: such as T4821.
training-staff-code = ဒီရက်ရဲ့ ကုဒ်က { $code } ပါ။ အဆုံးမှာ အသံထွက်ပြောပါ: "{ -word-here } { $code }" ပို့တဲ့ အဖွဲ့ဝင်တွေကို လာသူအဖြစ် မှတ်ပါမယ်။
training-staff-nobody = ဘယ်သူမှ စာရင်းမပေးရသေးပါ။
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: နေရာရ
    [waiting] { $pseudonym }: စောင့်နေ
    [offered] { $pseudonym }: နေရာ ကမ်းလှမ်းထား
    [attended] { $pseudonym }: လာခဲ့
   *[missed] { $pseudonym }: မလာခဲ့
}
# In a person's place whose data was erased.
training-staff-erased = ထွက်သွားသူတစ်ဦး
training-staff-by-language = ဘာသာစကားအလိုက် စာရင်း
training-staff-by-country = နိုင်ငံအလိုက် စာရင်း
training-staff-country-unknown = နိုင်ငံ မသိရ
training-staff-few = 5 ဦးအောက်
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = မပြပါ
# Under the charts.
training-staff-few-note = 5 အောက် ကိန်းတွေနဲ့ အဲဒါကို တွက်ယူနိုင်တဲ့ ကိန်းတွေကို မပြပါ။
training-staff-came = ဘယ်သူတွေ လာခဲ့လဲ။ လာခဲ့/မလာခဲ့ ပြောင်းဖို့ အဖွဲ့ဝင်ကို ရွေးပါ။
# Before the list, when there are such.
training-staff-came-own = ကွင်းထဲကဟာက အဖွဲ့ဝင်တွေ ကိုယ်တိုင် ပြောတာပါ။
training-staff-came-done = ပြီးပြီ
training-staff-came-rest = တခြားသူ မလာခဲ့ပါ
training-staff-too-early = သင်တန်းစမှ တက်ရောက်မှုကို မှတ်နိုင်ပါတယ်။
# $came, $missed, $open: figures.
training-staff-came-count = လာသူ { $came }၊ မလာသူ { $missed }၊ မမှတ်ရသေးသူ { $open }။
training-staff-rated = { $shown ->
    [yes] အဖွဲ့ဝင် { $count } ယောက် အမှတ်ပေးထားပြီး ပျမ်းမျှ 5 မှာ { $average } ပါ။
   *[no] အမှတ်ပေးသူ 5 ယောက်မပြည့်သေးလို့ ပျမ်းမျှကို မပြပါ။
}
training-staff-opinions-none = ဘယ်သူမှ မရေးသေးပါ။
training-staff-opinions-trainer = အဖွဲ့ဝင်တွေ ရေးတာကို နည်းပြပဲ ဖတ်ပါတယ်။

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } ပထမရက်: { $when }။
training-staff-no-date = အဖွဲ့ဝင်တွေ စာရင်းပေးနိုင်တဲ့ လာမယ့်ရက် မရှိပါ။
training-staff-note = နေရာရသူတွေကို ဘာပြောချင်ပါသလဲ။ အင်္ဂလိပ်လို ရေးပါ။ မပို့ခင် စည်းရုံးသူတစ်ဦး စစ်ဆေးပါမယ်။
training-staff-note-nobody = နေရာရသူတွေထဲမှာ စာပို့လို့ရတဲ့သူ မရှိပါ။
training-staff-note-handed = ကျေးဇူးတင်ပါတယ်။ အခု ဘာသာပြန်နဲ့ စည်းရုံးသူကို စောင့်နေပါတယ်။
training-staff-message-next = ဆက်ပြီး စာရေးပါ။ နေရာရသူတွေဆီ မပို့ခင် ဒုတိယစည်းရုံးသူ စစ်ဆေးပါမယ်။
