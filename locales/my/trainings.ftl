### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }၊ { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }၊ { $time } ({ $zone }၊ အီသီယိုးပီးယား ပြက္ခဒိန်- { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }၊ { $time } ({ $zone }၊ အီသီယိုးပီးယား ပြက္ခဒိန်နှင့် နာရီ- { $ethiopianDate }၊ { $part ->
    [morning] မနက် { $ethiopianTime }
    [day] နေ့လယ် { $ethiopianTime }
    [evening] ညနေ { $ethiopianTime }
   *[night] ည { $ethiopianTime }
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] ။ ပြည့်ပြီ၊ စောင့်ဆိုင်းစာရင်း ရှိပါတယ်။
    [signed] ။ သင့်နေရာ ရှိပါတယ်။
    [waiting] ။ စောင့်ဆိုင်းစာရင်းမှာ ရှိပါတယ်။
    [offered] ။ သင့်အတွက် နေရာ ကမ်းလှမ်းထားပါတယ်။
   *[free] ။
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] သင်တက်နိုင်တဲ့ သင်တန်းများ:
   *[other] သင်တက်နိုင်တဲ့ သင်တန်းများ။ သင့်အချိန်ဇုန် မသိလို့ { $zone } အချိန်နဲ့ ပြပါတယ်:
}
train-which = ဘယ်သင်တန်းအကြောင်း ပိုသိချင်ပါသလဲ။
train-which-retry = စာရင်းထဲက တစ်ခု ရွေးပါ။
# The label of the option that shows more trainings.
train-more = တခြားရက်များ
# The label of an option that only organizers see.
train-staff = သင်တန်းများ စီမံမယ်
train-none = လောလောဆယ် စာရင်းပေးနိုင်တဲ့ သင်တန်း မရှိပါ။ အသစ်ရှိရင် သင်တန်းသတင်း သဘောတူထားသူတွေကို ပြောပါမယ်။
train-gone = အဲဒါ မရနိုင်တော့ပါ။ ဘာတွေရှိလဲ ကြည့်ဖို့ "{ -word-train }" လို့ ပို့ပါ။
train-nothing = ပြန်ပေးစရာ သင့်နေရာ မတွေ့ပါ။ ဘာတွေရှိလဲ ကြည့်ဖို့ "{ -word-train }" လို့ ပို့ပါ။
train-country = ဘယ်နိုင်ငံမှာ ရှိပါသလဲ။ သင့်နာရီနဲ့ အချိန်ပြောနိုင်ဖို့ မေးတာပါ။ ကျော်နိုင်ပါတယ်။

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } မိနစ်၊ { $language }။{ $trainer ->
    [none] {""}
   *[other] {" "}နည်းပြ: { $trainer }။
}
# $places: how many places are free, a number.
train-places-left = ကျန်တဲ့နေရာ: { $places }။
train-free = လာချင်ပါသလား။
train-full = နေရာ ပြည့်သွားပါပြီ။ နေရာ စောင့်ချင်ပါသလား။
train-signed = သင့်နေရာ ရှိပါတယ်။ လာနိုင်သေးလား။
train-waiting = စောင့်ဆိုင်းစာရင်းမှာ ရှိပါတယ်။
train-offered = သင့်အတွက် နေရာလွတ် ရှိပါတယ်။ ယူမလား။
# Labels of options; short.
train-sign = စာရင်းပေးမယ်
train-wait = စောင့်ဆိုင်းစာရင်း ဝင်မယ်
train-cannot = မလာနိုင်ပါ
train-leave = စောင့်ဆိုင်းစာရင်းက ထွက်မယ်
train-take = နေရာ ယူမယ်
train-leave-offer = တခြားသူကို ပေးပါ
train-back = စာရင်းကို ပြန်သွားမယ်
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = စာရင်းပေးဖို့ "{ -word-train }" လို့ ပို့ပါ။

# The confirmation, at once. $title: the training. $when: date and time.
train-done = သင့်နေရာ ရပါပြီ: { $title }, { $when }။
# $place: a link or an address.
train-place = နေရာ: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] တစ်ရက်အလိုနဲ့ မစခင်လေးမှာ ဘယ်လိုပါဝင်ရမလဲနဲ့အတူ သတိပေးပါမယ်။
    [soon] မစခင်လေးမှာ ဘယ်လိုပါဝင်ရမလဲနဲ့အတူ သတိပေးပါမယ်။
   *[none] မကြာခင် စမှာမို့ နောက်ထပ် သတိပေးစာ မရှိပါ။
}
train-how-to-give-back = မအားဖြစ်ရင် "{ -word-cannot-come }" လို့ ပို့ပါ၊ သင့်နေရာကို တခြားသူ ရပါမယ်။
# $link: an address on the web with the date as a calendar file.
train-calendar-link = သင့်ပြက္ခဒိန်အတွက်: { $link }
train-calendar-file = ဒီဖိုင်က သင့်ပြက္ခဒိန်အတွက်ပါ။
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = နေရာ ပြည့်သွားပါပြီ: { $title }, { $when }။ စောင့်ဆိုင်းစာရင်းမှာ သင်က နံပါတ် { $position } ပါ။ နေရာလွတ်တာနဲ့ ကမ်းလှမ်းပါမယ်။
# $title: the training. $when: date and time.
train-given = ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ { $title }, { $when } က သင့်နေရာကို တခြားသူ ရပါမယ်။ တခြားရက်တွေအတွက် "{ -word-train }" လို့ ပို့ပါ။
train-left = { $title }, { $when } ကို မစောင့်တော့ပါ။ တခြားရက်တွေအတွက် "{ -word-train }" လို့ ပို့ပါ။
train-cannot-which = ဘယ်ဟာကို မလာနိုင်တာလဲ။

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = သတိပေးစာ: { $title }, { $when }။
train-notice-soon = မကြာခင် စပါမယ်: { $title }, { $when }။
# $before: the date and time it was to be at.
train-notice-moved = { $title } အချိန် ပြောင်းသွားပါပြီ။ အရင်က { $before } ပါ။ အခု { $when } ပါ။
train-notice-changed = { $title } မှာ အပြောင်းအလဲ ရှိပါတယ်။ အချိန်က { $when } ပါ။
train-notice-cancelled = { $title }, { $when } ကို ဖျက်သိမ်းလိုက်ပါပြီ။ တောင်းပန်ပါတယ်။
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = { $title } ရဲ့ ဒီရက်တွေ ပြောင်းသွားပါပြီ:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = အရင်က { $before } ပါ။ အခု { $when } ပါ။
train-notice-changed-several = { $title } မှာ အပြောင်းအလဲ ရှိပါတယ်။ သင့်ရက်တွေ:
train-notice-cancelled-several = { $title } ရဲ့ ဒီရက်တွေကို ဖျက်သိမ်းလိုက်ပါပြီ။ တောင်းပန်ပါတယ်။
# $until: until when the place is kept, a date and time.
train-notice-offer = သင့်အတွက် နေရာလွတ် ရှိပါတယ်: { $title }, { $when }။ { $until } မတိုင်ခင် ယူရင် သင့်နေရာပါ။
train-notice-follow-up = { $title } ပြီးပါပြီ။ လာခဲ့သလား။
train-notice-rate = { $title } ကို လာခဲ့လို့ ကျေးဇူးတင်ပါတယ်။ ဘယ်လိုနေလဲ။
train-notice-missed = { $title } မှာ မတွေ့လိုက်ပါ။ သင်နဲ့ အဆင်ပြေတဲ့ တခြားရက် ရှိနိုင်ပါတယ်။

## After a training.

train-reminded = လာနိုင်သေးလား။
train-came = လာခဲ့သလား။
train-came-yes = လာခဲ့တယ်
train-came-no = မလာခဲ့ဘူး
train-came-closed = ကျေးဇူးတင်ပါတယ်။ လာမလာ မှတ်ထားပြီးသားပါ။
train-rating = ဘယ်လိုနေလဲ။
train-rating-1 = အသုံးမဝင်ဘူး
train-rating-2 = သိပ်အသုံးမဝင်ဘူး
train-rating-3 = အသင့်အတင့်
train-rating-4 = အသုံးဝင်တယ်
train-rating-5 = အရမ်း အသုံးဝင်တယ်
train-rating-none = မပြောချင်ပါ
train-words = ဘာကို ဆက်ထားပြီး ဘာကို ပြောင်းသင့်လဲ။ သင့်စာကို ကုဒ်ဝှက် (encrypt) ပြီး သိမ်းပါတယ်၊ နည်းပြတွေပဲ ဖတ်ပါတယ်။
train-words-retry = စာလုံး 1,000 အောက် ရေးပါ။
train-next-list = လာမယ့်ရက်များ:
train-next-which = တစ်ခုကို စာရင်းပေးချင်ပါသလား။
train-see-next = လာမယ့်ရက်များ ကြည့်မယ်
train-missed = လာမယ့်ရက်များ ကြည့်ချင်ပါသလား။
train-thanks = ကျေးဇူးတင်ပါတယ်။ သိချင်တာ ဒါပါပဲ။
# $title: what the survey is called. Its first words and questions follow.
train-survey = တက်ရောက်ခဲ့သူတွေအတွက် စစ်တမ်းလည်း ရှိပါတယ်: "{ $title }"။ အခု ဖြေနိုင်ပါတယ်၊ ဒါမှမဟုတ် နောက်မှ "{ -word-listen }" လို့ ပို့ပါ။
# $title: the training.
train-code-came = ကျေးဇူးတင်ပါတယ်။ { $title } ကို လာကြောင်း မှတ်လိုက်ပါပြီ။
train-code-unknown = ဒီမှာ အခု အဲဒီကုဒ်ကို မသိပါ။ သင်တန်းလုပ်နေချိန် ဒါမှမဟုတ် ပြီးပြီး နှစ်နာရီအတွင်း "{ -word-here }" နဲ့ ကုဒ်ကို ပို့ပါ။
train-code-too-many = ကုဒ်မှားတာ များသွားပါပြီ။ ဆယ်မိနစ် စောင့်ပြီးမှ ထပ်ကြိုးစားပါ။
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] { $by } မှတ်ထားတယ်
    [code] ကုဒ်နဲ့
   *[member] အဖွဲ့ဝင် ကိုယ်တိုင် ပြောတာ
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] သင်တန်း: { $title }, { $date }: နေရာ ရှိပါတယ်
    [waiting] သင်တန်း: { $title }, { $date }: နေရာ စောင့်နေပါတယ်
    [offered] သင်တန်း: { $title }, { $date }: နေရာ ကမ်းလှမ်းထားပါတယ်
    [attended] သင်တန်း: { $title }, { $date }: လာခဲ့ပါတယ်
    [missed] သင်တန်း: { $title }, { $date }: မလာခဲ့ပါ
    [off] သင်တန်း: { $title }, { $date }: ဖျက်သိမ်းလိုက်ပါတယ်
   *[cancelled] သင်တန်း: { $title }, { $date }: နေရာ ပြန်ပေးခဲ့ပါတယ်
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] သင်ပြောခဲ့တာ: { $words }
   *[other] သင်ပေးတဲ့အမှတ် 5 မှာ { $rating }{ $words ->
        [none] ။
       *[other] ၊ ပြောခဲ့တာ: { $words }
    }
}
