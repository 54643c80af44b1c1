### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = ဒါက မစစ်ဆေးရသေးတဲ့ ဘာသာပြန်ပါ။
# Before the text of a correction.
broadcast-correction = ပြင်ဆင်ချက်:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $channel } မှာ စာတစ်စောင်ထဲ မဆံ့ပါ။ အဖြေတွေနဲ့ဆို စာလုံး { $max } အထိပါ။ စာလုံး { $over } လုံး လျှော့ရပါမယ်။
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = SMS နဲ့ဆို အပိုင်း { $segments } ပိုင်း ကုန်ပါတယ်၊ အများဆုံး { $max } ပိုင်းပါ။ စာလုံး { $over } လုံး လျှော့ရပါမယ်။
# $word: such as CANCEL.
broadcast-owned-word = SMS မှာ { $word } လို့ ဖြေခိုင်းလို့ မရပါ: ဖုန်းကွန်ရက်က အဲဒီစကားလုံးကို သူ့ဘာသာ သုံးပြီး ကျွန်ုပ်တို့ရဲ့ စာအားလုံးကို ရပ်ပစ် (သို့) ပြန်စပါမယ်။ တခြားစကားလုံး ရွေးပါ၊ ဒါမှမဟုတ် ဖြေဖို့ မဟုတ်ရင် စာလုံးသေးနဲ့ ရေးပါ။
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = SMS တစ်စောင်ကို အပိုင်း { $segments } ပိုင်း ကုန်တာက ဒါတွေကြောင့်ပါ: { $signs }။ သာမန်စာလုံးနဲ့ဆို { $without } ပိုင်းပါ။

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = မူရင်းစာ ရခဲ့သူတွေ၊ ရခဲ့တဲ့ နည်းလမ်းနဲ့ ဘာသာစကားအတိုင်း
# $reached, $matching: figures.
broadcast-reached = အခုဆို အဖွဲ့ဝင် { $matching } ဦးထဲက { $reached } ဦးဆီ ရောက်ပါမယ်:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] သဘောမတူထားလို့ မရောက်သူ: { $count }
    [unreachable] ဘလော့ထားလို့ ဒါမှမဟုတ် ရှာမတွေ့လို့ မရောက်သူ: { $count }
    [countryPolicy] သူတို့နိုင်ငံမှာ ဒီနည်းလမ်း သုံးခွင့်မရှိလို့ မရောက်သူ: { $count }
    [noHour] ဘယ်မှာရှိလို့ ဘယ်အချိန် နေ့ဖြစ်မှန်း မသိရလို့ မရောက်သူ: { $count }
   *[onHold] ရပ်ခိုင်းသလိုရှိပြီး အတည်မပြုရသေးလို့ လောလောဆယ် မရောက်သူ: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = ဒီနေရာတွေမှာလည်း တင်ပါမယ်: { $places }
summary-now = အတည်ပြုတာနဲ့ ပို့ပါမယ်။
# $when: day, time and zone.
summary-at = { $when } မှာ ပို့ပါမယ်။
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = အဖွဲ့ဝင်တစ်ဦးစီရဲ့ နာရီ { $when } မှာ ပို့ပါမယ်: သင့်နာရီနဲ့ { $first } ကနေ { $last } ထိ။
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, { $by } ရဲ့ မူကြမ်း:
    [review] { $tag }, { $by } ရေးတာ၊ ဘာသာပြန်နဲ့ ဒုတိယစည်းရုံးသူကို စောင့်နေ:
   *[approved] { $tag }, { $by } ရေးတာ၊ အတည်ပြုပြီး။ တစ်ခုခုပြောင်းရင် အတည်ပြုချက် ပျက်ပါမယ်:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] အဖွဲ့ဝင်တွေကို ဒါဖွင့်ဖို့ တောင်းဆိုပါတယ်: { $link }
    [survey] အဖွဲ့ဝင်တွေကို ဒီစစ်တမ်း ဖြေဖို့ တောင်းဆိုပါတယ်: { $link }
    [training] အဖွဲ့ဝင်တွေကို ဒီသင်တန်း စာရင်းပေးဖို့ တောင်းဆိုပါတယ်: { $link }
    [done] { $goal ->
        [0] အဖွဲ့ဝင်တွေကို ဖြေခိုင်းပါတယ်: ပြီးပြီ၊ မနက်ဖြန် သတိပေးပါ၊ ဒါမှမဟုတ် အကူအညီ လိုတယ်။
       *[other] အဖွဲ့ဝင်တွေကို ဖြေခိုင်းပါတယ်: ပြီးပြီ၊ မနက်ဖြန် သတိပေးပါ၊ ဒါမှမဟုတ် အကူအညီ လိုတယ်။ ပန်းတိုင်: { $goal }
    }
   *[none] အဖြေ မတောင်းပါ။
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = ဘာသာပြန် ဒါမှမဟုတ် ဆုံးဖြတ်ချက် မရှိသေးတာ: { $languages }
# $reason: an organizer's words.
summary-sent-back = ပြန်ပို့ထားပါတယ်: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: အဖွဲ့ဝင် { $members } ဦး၊ တစ်မိနစ်မပြည့်ခင် ပို့ပြီးပါမယ်။
       *[other] { $channel }: အဖွဲ့ဝင် { $members } ဦး၊ { $minutes } မိနစ်ခန့် ကြာပါမယ်။
    }
   *[other] { $channel }: အဖွဲ့ဝင် { $members } ဦး၊ { $hours } နာရီ { $minutes } မိနစ်ခန့် ကြာပါမယ်။
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }၊ { $language }၊ အဖွဲ့ဝင် { $members } ဦး၊ မစစ်ဆေးရသေးတဲ့ မူကြမ်း:
    [english] { $channel }၊ { $language }၊ အဖွဲ့ဝင် { $members } ဦး၊ ဆုံးဖြတ်ထားလို့ အင်္ဂလိပ်လို:
    [missing] { $channel }၊ { $language }၊ အဖွဲ့ဝင် { $members } ဦး၊ မဆုံးဖြတ်ရသေးလို့ လောလောဆယ် အင်္ဂလိပ်လို:
   *[other] { $channel }၊ { $language }၊ အဖွဲ့ဝင် { $members } ဦး:
}
# $channel, $place, $language: names.
preview-post = { $channel } ရဲ့ { $place } မှာ တင်မှာ၊ { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
   *[other] တစ်စောင်ကို { $segments } ပိုင်း၊ စုစုပေါင်း { $total } ပိုင်း။
}
# $cost: an amount with its currency.
preview-cost = ကုန်ကျစရိတ်: { $cost } ခန့်
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
   *[other] { $language } မှာ စာလုံး { $less } လုံး လျှော့ရင် အဖွဲ့ဝင် { $members } ဦးအတွက် 1 ပိုင်းစီ သက်သာပါမယ်။
}
# $channel: its name.
preview-away = { $channel } က ဒီမှာ မဖွင့်ထားလို့ နမူနာ မပြနိုင်ပါ။

## ALERT: an organizer composes.

alert-refused = နှိုးဆော်ချက်တွေကို စည်းရုံးသူတွေ ရေးပါတယ်။ စည်းရုံးသူ ဖြစ်ချင်ရင် သင်သိတဲ့ စည်းရုံးသူကို မေးပါ။
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, မူကြမ်း: { $text }
    [review] { $tag }, စစ်ဆေးဆဲ: { $text }
   *[approved] { $tag }, အတည်ပြုပြီး: { $text }
}
alert-which = ဘယ်ဟာကို ဆက်လုပ်မလဲ။ ရွေးပါ၊ ဒါမှမဟုတ် အသစ်စဖို့ ကျော်ပါ။
alert-which-retry = အဲဒါကို မတွေ့ပါ။ စာရင်းထဲက ရွေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
# $language: the name of the language to write in.
alert-text = { $language } နဲ့ စာပို့ပါ။ သင်ရေးတဲ့အတိုင်း အဖွဲ့ဝင်တွေ ဖတ်ရပါမယ်။
alert-text-retry = စာလုံးအနည်းငယ် လိုပါတယ်။
# $language: its name.
alert-in-language = { $language } နဲ့:
alert-call = အဖွဲ့ဝင်တွေကို ဘာလုပ်ခိုင်းမလဲ။
alert-call-none = ဘာမှမဟုတ်: အသိပေးရုံ
alert-call-link = လင့်ခ်ဖွင့်ခိုင်းမယ်
alert-call-done = လုပ်ပြီးရင် ပြီးပြီလို့ ဖြေခိုင်းမယ်
alert-link = လင့်ခ် ပို့ပါ။ https:// နဲ့ စရပါမယ်
alert-link-bad = ဒီလင့်ခ်ကို ပို့လို့မရပါ။ https:// နဲ့ စပြီး နေရာလွတ် မပါရပါ။
alert-goal = အဖွဲ့ဝင် ဘယ်နှစ်ဦး လုပ်မယ်လို့ မျှော်လင့်ပါသလဲ။ နံပါတ် ပို့ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
alert-goal-retry = ကိန်းပြည့် ပို့ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
alert-audience = ဘယ်သူတွေဆီ ပို့မလဲ။
alert-audience-everyone = နှိုးဆော်ချက် သဘောတူထားသူ အားလုံး
alert-audience-saved = သိမ်းထားတဲ့ လက်ခံသူအုပ်စု
alert-audience-language = ဘာသာစကားတစ်ခုက အဖွဲ့ဝင်များ
alert-audience-country = နိုင်ငံတစ်ခုက အဖွဲ့ဝင်များ
alert-no-audiences = သိမ်းထားတဲ့ လက်ခံသူအုပ်စု မရှိသေးပါ။
alert-saved = ဘယ်လက်ခံသူအုပ်စုလဲ။ နာမည် ပို့ပါ။
alert-audience-unknown = အဲဒီနာမည်နဲ့ လက်ခံသူအုပ်စု မရှိပါ။
alert-language = ဘယ်ဘာသာစကားလဲ။
alert-country = ဘယ်နိုင်ငံလဲ။
alert-country-retry = အဲဒီနိုင်ငံကို မသိပါ။ နာမည်အပြည့်အစုံ ရေးပါ။
alert-when = ဘယ်အချိန် ပို့မလဲ။
alert-when-now = အတည်ပြုတာနဲ့
alert-when-at = ကိုယ့်နာရီနဲ့ အချိန်တစ်ခုမှာ
alert-when-local = အဖွဲ့ဝင်တစ်ဦးစီရဲ့ နာရီနဲ့
alert-zone = ဘယ်အချိန်ဇုန်မှာ ရှိပါသလဲ။ သင်ရေးတဲ့အချိန်ကို နားလည်ဖို့ လိုပါတယ်။
alert-zone-retry = အဲဒီနေရာကို မသိပါ။ အနီးဆုံး မြို့ကြီး ရေးပါ။
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = ဘယ်နေ့၊ ဘယ်အချိန်လဲ။ ဥပမာ 2026-12-01 18:00၊ ဒါမှမဟုတ် မနက်ဖြန် 18:00၊ ဒီနေ့ဆို 18:00။
alert-time-unclear = ဒါကို နေ့နဲ့အချိန်အဖြစ် မဖတ်နိုင်ပါ။
alert-time-past = အဲဒီအချိန်က ကျော်သွားပါပြီ။
alert-places = ချန်နယ်မှာလည်း တင်မလား။ ထည့်ဖို့ ဒါမှမဟုတ် ထုတ်ဖို့ တစ်ခုရွေးပါ။ ရှေ့ဆက်ဖို့ ကျော်ပါ။
alert-places-retry = အဲဒီချန်နယ်ကို မသိပါ။ စာရင်းထဲက ရွေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
alert-no-places = တင်စရာ ချန်နယ် မရှိသေးပါ။ Steward ကို စီမံသူက ထည့်ပေးနိုင်ပါတယ်။
alert-menu = ဘာဆက်လုပ်မလဲ။
alert-menu-preview = နမူနာကြည့်မယ်
alert-menu-languages = ဘာသာစကားများ
alert-menu-change = ပြောင်းမယ်
alert-menu-submit = စစ်ဆေးဖို့ တင်မယ်
alert-menu-later = နောက်မှ ဆက်မယ်
alert-menu-discard = ပယ်မယ်
alert-change = ဘာပြောင်းချင်ပါသလဲ။
alert-change-text = စာ
alert-change-call = တောင်းဆိုချက်
alert-change-audience = လက်ခံမယ့်သူ
alert-change-when = ပို့မယ့်အချိန်
alert-change-places = တင်မယ့် ချန်နယ်များ
alert-change-nothing = ဘာမှ မပြောင်းပါ
alert-channel = ဘယ်နည်းလမ်းမှာ ကြည့်ချင်ပါသလဲ။
alert-channel-retry = နည်းလမ်းတစ်ခု ရွေးပါ။
alert-locale = ဘယ်ဘာသာစကားအတွက် ဆုံးဖြတ်မလဲ။
alert-locale-retry = ဘာသာစကားတစ်ခု ရွေးပါ။
# $language: its name.
alert-decision = { $language } ဖတ်တဲ့ အဖွဲ့ဝင်တွေ ဘာရမလဲ။
alert-decision-english = အင်္ဂလိပ်စာ
alert-decision-all = ဒီအတွက်ရော စာမရှိတာ အားလုံးအတွက်ရော အင်္ဂလိပ်စာ
alert-decision-draft = မူကြမ်း၊ မစစ်ဆေးရသေးကြောင်း ဖော်ပြပြီး
alert-decision-wait = စေတနာ့ဝန်ထမ်းကို စောင့်မယ်
alert-draft-is = ဘယ်သူမှ မစစ်ဆေးရသေးတဲ့ မူကြမ်း ရှိပါတယ်:
alert-no-draft = အဲဒီဘာသာစကားနဲ့ မူကြမ်း ဘယ်သူမှ မရေးရသေးပါ။
alert-languages-settled = လက်ခံသူတွေရဲ့ ဘာသာစကားတိုင်း စာရှိပါပြီ။
alert-nobody = ဒီအတိုင်းဆို ဘယ်သူ့ဆီမှ မရောက်ပါ။
alert-unapproved = အဲဒီပြောင်းလဲမှုကြောင့် အတည်ပြုချက် ပျက်သွားပါပြီ။ ထပ်အတည်ပြုရပါမယ်။
alert-sure = တကယ် ပယ်ရမလား။
alert-sure-keep = မပယ်ဘူး၊ ထားမယ်
alert-sure-discard = ဟုတ်ကဲ့၊ ပယ်မယ်
alert-closed = အဲဒီနှိုးဆော်ချက်ကို ပြောင်းလို့ မရတော့ပါ: ပို့ပြီးပါပြီ၊ ဒါမှမဟုတ် ပယ်ထားပါတယ်။
alert-later = သိမ်းထားပါတယ်။ ဆက်လုပ်ဖို့ "{ -word-alert }" လို့ ပို့ပါ။
alert-submitted = တင်ပြီးပါပြီ။ အခု စေတနာ့ဝန်ထမ်းတွေက "{ -word-translate }" နဲ့ ဘာသာပြန်နိုင်ပြီး တခြားစည်းရုံးသူက "{ -word-approve }" နဲ့ အတည်ပြုနိုင်ပါတယ်။
alert-discarded = ပယ်လိုက်ပါပြီ။

## TRANSLATE: a volunteer translates.

translate-refused = ဘာသာပြန်တာ စေတနာ့ဝန်ထမ်းတွေပါ။ ကူညီချင်ရင် စည်းရုံးသူတစ်ဦးဆီ ဖိတ်စာ တောင်းပါ။
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }၊ အဖွဲ့ဝင် { $members } ဦး: { $text }
translate-which = ဘယ်ဟာ ဘာသာပြန်ချင်ပါသလဲ။
translate-which-retry = အဲဒါကို မတွေ့ပါ။ စာရင်းထဲက ရွေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
# $language: the name of the language that the text below is in.
translate-source = { $language } နဲ့ စာ:
# $by: a pseudonym.
translate-draft-is = { $by } ရဲ့ မူကြမ်း ရှိပါတယ်:
# $language: its name.
translate-confirm = ဒီမူကြမ်းက { $language } နဲ့ မှန်ပါသလား။
translate-confirm-right = ဟုတ်ကဲ့၊ မှန်ပါတယ်
translate-confirm-write = မဟုတ်ဘူး၊ အသစ်ရေးမယ်
# $language: the name of the language to write in.
translate-text = { $language } နဲ့ ပို့ပါ။ သင်ရေးတဲ့အတိုင်း အဖွဲ့ဝင်တွေ ဖတ်ရပါမယ်။
# $language: its name.
translate-kept = ကျေးဇူးတင်ပါတယ်။ အခု { $language } စာက ဒါပါ။
# $language: its name.
translate-kept-draft = ကျေးဇူးတင်ပါတယ်။ နှိုးဆော်ချက်ကို သင်ကိုယ်တိုင် ရေးတာမို့ တခြားသူ အတည်မပြုမချင်း ဒါက { $language } မူကြမ်းပဲ ဖြစ်ပါမယ်။
# $language: its name.
translate-kept-review = ကျေးဇူးတင်ပါတယ်။ တခြား ပြောသူတစ်ယောက် အတည်မပြုမချင်း { $language } မူကြမ်း အဖြစ် ရှိနေပါမယ်။
# $left: how many texts of the same survey are still wanted.
translate-left = ကျေးဇူးတင်ပါတယ်။ စာသား { $left } ခု ကျန်ပါသေးတယ်။ နောက်တစ်ခု -
translate-gone = အဲဒါက ဘာသာပြန် မလိုတော့ပါ။
translate-none = ဘာသာပြန်စရာ မရှိပါ။ လာကြည့်ပေးလို့ ကျေးဇူးတင်ပါတယ်။
translate-later = ကျေးဇူးတင်ပါတယ်။ အချိန်ရတဲ့အခါ "{ -word-translate }" လို့ ပို့ပါ။

## APPROVE: a second organizer reviews.

review-refused = နှိုးဆော်ချက်တွေကို စည်းရုံးသူတွေ အတည်ပြုပါတယ်။
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, { $by } ရေးတာ: { $text }
review-which = ဘယ်ဟာ စစ်ဆေးချင်ပါသလဲ။
review-which-retry = အဲဒါကို မတွေ့ပါ။ စာရင်းထဲက ရွေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
review-look = မဆုံးဖြတ်ခင် ကြည့်စရာ ကျန်ပါသေးတယ်။
review-look-next = နောက်နည်းလမ်း
review-decide = အားလုံး ကြည့်ပြီးပါပြီ။ ဒီအတိုင်း အတည်ပြုမလား။
review-approve = အတည်ပြုမယ်
review-back = ပြန်ပို့မယ်
review-again = ထပ်ပြပါ
review-not-now = အခု မလုပ်သေးဘူး
review-reason = ဘာပြောင်းသင့်လဲ။ ရေးသူက သင့်စာကို ဖတ်ပါမယ်။
review-reason-retry = ဘာပြောင်းသင့်လဲ တိုတို ရေးပေးပါ။
review-changed = သင့်ကို ပြပြီးနောက် ပြောင်းသွားပါတယ်။ အခု ဒီလိုပါ။
review-own = နောက်ဆုံး ရေးသူ ဒါမှမဟုတ် ပြောင်းသူက သင်ပါ: တခြားသူ အတည်ပြုရပါမယ်။
review-gone = အဲဒါက စစ်ဆေးဆဲ မဟုတ်တော့ပါ။
review-none = သင် အတည်ပြုစရာ မရှိပါ။
review-approved = အတည်ပြုပြီးပါပြီ။ ကျေးဇူးတင်ပါတယ်။
review-sent-back = သင့်စာနဲ့အတူ ရေးသူဆီ ပြန်ပို့ပြီးပါပြီ။
review-later = စစ်ဆေးဆဲအဖြစ် ရှိနေပါမယ်။ ဆက်လုပ်ဖို့ "{ -word-approve }" လို့ ပို့ပါ။
# Told to the author. $tag: four letters or digits.
review-told-approved = သင့်နှိုးဆော်ချက် { $tag } ကို အတည်ပြုပြီးပါပြီ။
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = သင့်နှိုးဆော်ချက် { $tag } ကို ပြန်ပို့ထားပါတယ်: { $reason } ဆက်လုပ်ဖို့ "{ -word-alert }" လို့ ပို့ပါ။
