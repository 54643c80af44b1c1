### What the rule of an audience means, as its organizer reads it: labels with values, since these need no inflection.

audience-everyone = အဖွဲ့ဝင်အားလုံး
audience-members = ဒီအချက်တွေနဲ့ ကိုက်ညီတဲ့ အဖွဲ့ဝင်များ: { $rule }
# A group of conditions inside another.
audience-group = ({ $rule })
# Joins two conditions, or two groups. $before may itself be several that were joined.
audience-and = { $before }; ပြီးတော့ { $next }
audience-either = { $before }; ဒါမှမဟုတ် { $next }
# Joins the values of a list, but for the last.
audience-comma = { $before }၊ { $next }
audience-or = { $before } ဒါမှမဟုတ် { $next }
# Everyone for whom what stands in the brackets does not hold.
audience-not = ဒါမဟုတ်သူ ({ $rule })
audience-locale = ဘာသာစကား: { $items }
audience-country = နိုင်ငံ: { $items }
# $item: one of the topic-* texts.
audience-topic = လက်ခံဖို့ သဘောတူထားတာ: "{ $item }"
audience-demand = ရွေးထားတဲ့ တောင်းဆိုချက်: { $items }
# The address that the message goes to.
audience-channel = စာပို့မယ့် နည်းလမ်း: { $items }
audience-joined = အဖွဲ့ဝင်တဲ့နေ့: { $date } ဒါမှမဟုတ် နောက်ပိုင်း
audience-role = တာဝန်: { $items }
# $role: member, volunteer, organizer or admin.
audience-role-name = { $role ->
    [member] အဖွဲ့ဝင်
    [volunteer] စေတနာ့ဝန်ထမ်း
    [organizer] စည်းရုံးသူ
   *[admin] အက်ဒမင်
}
# $which: any, training or date. $tag: the name of the training or of its date. $items: some of audience-training-status.
audience-training = { $which ->
    [training] သင်တန်း { $tag } မှာ: { $items }
    [date] သင်တန်းရက် { $tag } မှာ: { $items }
   *[any] ဘယ်သင်တန်းမှာမဆို: { $items }
}
# The same, of trainings held on $since or later.
audience-training-since = { $which ->
    [training] သင်တန်း { $tag } မှာ၊ { $since } ဒါမှမဟုတ် နောက်ပိုင်း: { $items }
    [date] သင်တန်းရက် { $tag } မှာ၊ { $since } ဒါမှမဟုတ် နောက်ပိုင်း: { $items }
   *[any] ဘယ်သင်တန်းမှာမဆို၊ { $since } ဒါမှမဟုတ် နောက်ပိုင်း: { $items }
}
# $status: signed, waiting, attended or missed.
audience-training-status = { $status ->
    [signed] နေရာရသူ
    [waiting] စောင့်ဆိုင်းစာရင်းမှာ ရှိသူ
    [attended] တက်ရောက်သူ
   *[missed] နေရာရပြီး မလာသူ
}
