### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = ဝင်မယ်
-word-help = အကူအညီ
-word-about = အကြောင်း
-word-language = ဘာသာစကား
-word-my-data = ကိုယ့်ဒေတာ
-word-forget = ဖျက်ပါ
-word-link = ချိတ်ပါ
-word-stop = ရပ်ပါ
-word-done = ပြီးပြီ
-word-invite = ဖိတ်မယ်
