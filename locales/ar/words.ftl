### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = انضمام
-word-help = مساعدة
-word-about = من نحن
-word-language = لغة
-word-my-data = بياناتي
-word-forget = حذف
-word-link = ربط
-word-stop = إيقاف
-word-done = تم
-word-invite = دعوة
