### What the conversation engine itself says, in any flow.

engine-not-understood = عذرا، لم أفهم ذلك.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = يرجى الرد برقم من 1 إلى { $count }.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = يرجى الرد بأرقام اختياراتك، مثلا 1 2، أو 0 لعدم اختيار شيء.
engine-use-buttons = يرجى الضغط على أحد الأزرار.
engine-stale = هذا الزر يخص سؤالا سابقا.
engine-back-to = نعود إلى حيث كنا:
engine-edited = لا أرى التعديل على رسالة سبق إرسالها. يرجى إرسالها من جديد.
engine-media = لا أقرأ هنا إلا النص. يرجى كتابة ذلك بالكلمات.
engine-empty = وصلت الرسالة بلا نص. يرجى كتابتها من جديد.
engine-nudge = هل ما زلت هنا؟ لا داعي للعجلة. كان السؤال:
engine-expired = أغلقت سؤالنا الأخير لأنه لم يصلني جواب. ما أخبرتنا به من قبل محفوظ. لمعرفة ما يمكنني فعله، يرجى إرسال "{ -word-help }".
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] أهلا بك! أرد على بضع كلمات. يرجى إرسال "{ -word-help }" لرؤيتها.
   *[other] أهلا بك يا { $name }! أرد على بضع كلمات. يرجى إرسال "{ -word-help }" لرؤيتها.
}
engine-trouble = حدث خلل من جهتنا. رسالتك لم تضع، ونحن نبحث في الأمر. يرجى المحاولة مجددا بعد بضع دقائق.
# The label of the option that leaves a question unanswered.
engine-skip = تخطي
# The label of the button that sends several ticked options.
engine-done = تم
# Said in a group or a channel that others read.
engine-public-invitation = أهلا! لنتحدث حيث لا يقرأ غيرنا: يرجى مراسلتي برسالة خاصة.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = كتبت لك رسالة خاصة. إن لم تجدها، يرجى السماح بالرسائل الخاصة ثم المحاولة من جديد.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = الكتابة في نموذج
# Above the form; at most 24 characters.
engine-form-title = النص
# Beside the form's only field; at most 40 characters.
engine-form-field = النص
# The button that sends the form; at most 24 characters.
engine-form-send = إرسال
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = إغلاق
