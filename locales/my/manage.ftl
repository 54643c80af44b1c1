### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = အားလုံး ရပ်ထားပါပြီ: မတောင်းဘဲ ဘာမှ မပို့တော့ပါ။ { $count ->
    [0] ပို့နေဆဲ ဖြန့်ချိစာ မရှိပါ။
   *[other] ဖြန့်ချိစာ { $count } စောင် ခဏရပ်ထားပါတယ်။
} ပြန်စဖို့ "{ -word-broadcasts }" လို့ ပို့ပါ။
halt-already = အားလုံး ရပ်ထားပြီးသားပါ။ ပြန်စဖို့ "{ -word-broadcasts }" လို့ ပို့ပါ။
halt-refused = အားလုံးဆီ စာပို့တာကို လုပ်ငန်းအဖွဲ့ပဲ ရပ်နိုင်ပါတယ်။ သင့်ဆီ စာပို့တာ ရပ်ဖို့ "{ -word-stop }" လို့ ပို့ပါ။

manage-refused = ဒါကို လုပ်ငန်းအဖွဲ့ပဲ ကြည့်နိုင်ပါတယ်။
manage-may-not = ဒါကို စည်းရုံးသူတွေပဲ လုပ်နိုင်ပါတယ်။
manage-none = ဘာမှ မပို့ရသေးပါ၊ စောင့်နေတာလည်း မရှိပါ။
manage-which = ဘယ်ဟာလဲ။
manage-which-wrong = ဘယ်ဟာ မှားနေတာလဲ။
manage-which-retry = စာရင်းထဲက ရွေးပါ၊ ဒါမှမဟုတ် ရှေ့က စာလုံး (သို့) ဂဏန်း 4 လုံး ပို့ပါ။
manage-unknown = အဲဒီနာမည်နဲ့ ဖြန့်ချိစာ မရှိပါ။
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } က { $when } မှာ အားလုံး ရပ်ခဲ့ပါတယ်။ မတောင်းဘဲ ဘာမှ မပို့ပါ။
manage-halted-channel = { $channel } နဲ့ ဘာမှ မပို့ပါ: ဖုန်းကုမ္ပဏီတွေက ကျွန်ုပ်တို့စာကို စပမ်းလို့ ယူဆနေပါတယ်။ စာကို ကြည့်ပြီးမှ ပြန်စပါ။
manage-standstill = အခု ဘာလုပ်မလဲ။
manage-go-on = စာတွေ ပြန်ပို့ခွင့်ပြုမယ်
manage-see = ဖြန့်ချိစာတွေ ကြည့်မယ်
manage-why-go-on = စာတွေ ဘာကြောင့် ပြန်ပို့လို့ရလဲ။ သင့်အကြောင်းပြချက်ကို မှတ်တမ်းတင်ပါမယ်။
manage-went-on = စာတွေ ပြန်ပို့လို့ ရပါပြီ။ ခဏရပ်ထားတဲ့ ဖြန့်ချိစာတွေကို တစ်ခုစီ ပြန်စရပါမယ်: "{ -word-broadcasts }" လို့ ပို့ပါ။
manage-what = ဘာလုပ်ပေးရမလဲ။
manage-pause = ခဏရပ်မယ်
manage-resume = ပြန်စမယ်
manage-stop = အပြီးရပ်မယ်
manage-correct = ပြင်ဆင်ချက် ပို့မယ်
manage-leave = ဒီအတိုင်းထားမယ်
manage-left = ဒီအတိုင်း ထားလိုက်ပါမယ်။
manage-paused = ခဏရပ်ထားပါပြီ။ ပို့ဆောင်သူတွေဆီ ရောက်ပြီးသားစာတွေ ရောက်ပါမယ်၊ နောက်ထပ် မပို့တော့ပါ။
manage-why = ဘာကြောင့် ပြန်စလို့ရလဲ။ သင့်အကြောင်းပြချက်ကို မှတ်တမ်းတင်ပါမယ်။
manage-why-retry = အကြောင်းပြချက်ကို စာလုံး 3 လုံးကနေ 200 ထိ ရေးပါ။
manage-resumed = ပြန်စနေပါပြီ။
manage-still-halted = အားလုံး ရပ်ထားပါတယ်။ အရင်ဆုံး စာတွေ ပြန်ပို့ခွင့်ပြုဖို့ "{ -word-broadcasts }" လို့ ပို့ပါ။
manage-sure = အဲဒီနောက် ပြန်စလို့ မရတော့ပါ။ မရသေးသူတွေ မရတော့ပါ။ သေချာပါသလား။
manage-stop-sure = အပြီးရပ်မယ်
manage-stopped = အပြီးရပ်လိုက်ပါပြီ။
manage-late = နောက်ကျသွားပါပြီ: အဲဒီအတောအတွင်း ပြောင်းသွားပါတယ်။
manage-nothing-to-correct = ပြင်စရာ မရှိပါ: ဘယ်သူမှ မရသေးပါ။

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $total } ထဲက { $reached }
manage-kind = { $kind ->
    [alert] နှိုးဆော်ချက်
    [correction] ပြင်ဆင်ချက်
    [reminder] သတိပေးစာ
   *[invitation] ဖိတ်စာ
}
manage-state = { $state ->
    [review] အတည်ပြုချက် စောင့်နေ
    [approved] အချိန် စောင့်နေ
    [canary] ပထမလူအနည်းငယ်ဆီ ပို့နေ
    [watching] အားလုံးဆီ မပို့ခင် စောင့်ကြည့်နေ
    [sending] ပို့နေ
    [paused] ခဏရပ်ထား
    [done] ပို့ပြီး
    [stopped] အပြီးရပ်ထား
   *[draft] ရေးနေဆဲ
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = { $tag } ကို ပြင်တာပါ။
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = စာရခဲ့ပေမဲ့ ပြင်ဆင်ချက် မပို့နိုင်သူ: { $count }။ စာရပ်ထားတာ ဒါမှမဟုတ် ဆက်သွယ်မရတာပါ။
manage-reason = { $code ->
    [kill-switch] အားလုံးရပ်တဲ့ ခလုတ်နဲ့ ခဏရပ်ထားပါတယ်။
    [person] လူတစ်ဦးက ခဏရပ်ထားပါတယ်။
    [stops] အလိုအလျောက် ရပ်ပါတယ်: စာရပ်တဲ့ အဖွဲ့ဝင် များလွန်းလို့ပါ။
    [failures] အလိုအလျောက် ရပ်ပါတယ်: မပို့နိုင်တဲ့စာ များလွန်းလို့ပါ။
    [complaints] အလိုအလျောက် ရပ်ပါတယ်: တိုင်ကြားတဲ့ အဖွဲ့ဝင် များလွန်းလို့ပါ။
    [filtered] အလိုအလျောက် ရပ်ပါတယ်: ဖုန်းကုမ္ပဏီတွေက စပမ်းလို့ ယူဆလို့ပါ။
   *[other] ခဏရပ်ထားပါတယ်: { $code }။
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = တစ်မိနစ် { $rate }
# $time: hours and minutes.
progress-left = { $time } ခန့် ကျန်
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] စောင့်နေ { $count }
    [sent] ပို့ပြီး { $count }
    [delivered] ရောက်ပြီး { $count }
    [failed] မအောင်မြင် { $count }
    [suppressed] ချန်ထား { $count }
   *[unknown] မသိရ { $count }
}
progress-answers = ပြီးပြီ: { $done }။ နောက်မှ: { $later }။ အကူအညီ: { $help }။
progress-answers-goal = ပြီးပြီ: { $goal } ထဲက { $done }။ နောက်မှ: { $later }။ အကူအညီ: { $help }။
progress-pause = ခဏ (သို့) အပြီး ရပ်မယ်
progress-halt = ဖြန့်ချိမှုအားလုံး ဆိုင်းငံ့မယ်

outcome-title = { $tag }: { $kind }, အားလုံး ပို့ပြီး။
outcome-title-stopped = { $tag }: { $kind }, အပြီးရပ်ထား။
outcome-reached = { $total } ထဲက { $reached } ဆီ ရောက်ပါတယ်။
outcome-took = { $time } ကြာပါတယ်။
# $count: members who ended our messages while it went out.
outcome-stops = အဲဒီအတောအတွင်း { $count } ဦး စာရပ်ခဲ့ပါတယ်။
outcome-locale = { $locale }: { $total } ထဲက { $reached }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = { $count } စောင် ရောက်မရောက် မသိရပါ။ စနစ်စီမံသူက ဒီအမိန့်နဲ့ ကြည့်နိုင်ပါတယ်: { $command }
outcome-help = { $count } ဦး အကူအညီတောင်းပြီး စေတနာ့ဝန်ထမ်းကို စောင့်နေပါတယ်။
# The picture's title, and the names of the states in it.
chart-deliveries = နည်းလမ်းအလိုက် ပို့စာများ
chart-state-waiting = စောင့်နေ
chart-state-sent = ပို့ပြီး
chart-state-delivered = ရောက်ပြီး
chart-state-failed = မအောင်မြင်
chart-state-suppressed = ချန်ထား
chart-state-unknown = မသိရ
