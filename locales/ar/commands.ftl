### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = الكتابة إلى اتحادك
command-join = العضوية، أو اختيار ما نرسله إليك
command-train = العثور على تدريب والتسجيل فيه
command-listen = إخبارنا بما تعيشونه، في استبيان
command-help = ما يمكنني فعله
command-about = من نحن، ومطالبنا السبعة
command-language = الحديث بلغة أخرى
command-data = رؤية كل ما نحفظه عنك
command-forget = حذف كل ما نحفظه عنك
command-link = استعمال وسيلة تواصل أخرى بالعضوية نفسها
command-stop = إنهاء رسائلنا
