### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = ကျွန်ုပ်တို့ရဲ့စာကို ဘယ်လိုဖြေမလဲ။
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] ကျေးဇူးတင်ပါတယ်။ သင်က နံပါတ် { $number } ပါ။
    [beyond] ကျေးဇူးတင်ပါတယ်။ သင်က နံပါတ် { $number } ပါ။ မျှော်လင့်ထားတာက { $goal } ပါ။
   *[within] ကျေးဇူးတင်ပါတယ်။ { $goal } ထဲက သင်က နံပါတ် { $number } ပါ။
}
answer-already = ကျေးဇူးတင်ပါတယ်။ သင့်ကို ရေတွက်ပြီးပါပြီ။
# $when: a day and a time, or a day.
answer-later = ကောင်းပါပြီ။ သတိပေးပါမယ်: { $when }
answer-need = ဘာအကူအညီ လိုပါသလဲ။ ကိုယ့်စကားနဲ့ ရေးပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
answer-need-retry = စာလုံး 2,000 ထက်မပိုအောင် တိုတို ရေးပေးပါ။
answer-kept = ကျေးဇူးတင်ပါတယ်။ သမဂ္ဂရဲ့ စေတနာ့ဝန်ထမ်းတစ်ဦး ဖတ်ပြီး ဒီမှာ စာပြန်ပါမယ်။ ရက်အနည်းငယ် ကြာနိုင်ပါတယ်။
answer-closed = ကျေးဇူးတင်ပါတယ်၊ ဒါပေမဲ့ ဒါက ပြီးသွားပါပြီ: အဲဒီစာကို ပြန်ရုပ်သိမ်းလိုက်ပါတယ်။ ဘာမှ လုပ်စရာ မလိုတော့ပါ။

call-done = ပြီးပြီ
call-later = မနက်ဖြန် သတိပေးပါ
call-help = အကူအညီ လိုတယ်

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = အဖွဲ့ဝင်အများဆီ ပို့တဲ့စာတွေထဲက သင့်ဆီ ရောက်တာ: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: တောင်းဆိုတာ လုပ်ပြီးကြောင်း ပြောခဲ့ပါတယ်
    [later] { $date }: သတိပေးဖို့ ပြောခဲ့ပါတယ်
   *[help] { $date }: အကူအညီ တောင်းခဲ့ပါတယ်
}
# $text: what the member wrote, or nothing.
data-case = { $date } က တောင်းဆိုချက်ကို စေတနာ့ဝန်ထမ်း မဖြေရသေးပါ: { $text }
