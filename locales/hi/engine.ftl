### What the conversation engine itself says, in any flow.

engine-not-understood = माफ़ कीजिए, बात समझ में नहीं आई।
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = कृपया 1 से { $count } तक का कोई नंबर भेजें।
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = अपने चुने हुए नंबर भेजें, जैसे 1 2। कुछ नहीं चुनना हो तो 0 भेजें।
engine-use-buttons = कृपया कोई एक बटन दबाएं।
engine-stale = वह बटन पहले के एक सवाल का है।
engine-back-to = हम यहां थे:
engine-edited = भेजे हुए संदेश में किया बदलाव यहां नहीं दिखता। कृपया उसे नया संदेश बनाकर भेजें।
engine-media = यहां सिर्फ़ लिखा हुआ पढ़ा जा सकता है। कृपया शब्दों में लिखें।
engine-empty = उस संदेश में कुछ लिखा हुआ नहीं मिला। कृपया फिर से लिखें।
engine-nudge = क्या आप अभी यहां हैं? कोई जल्दी नहीं है। सवाल यह था:
engine-expired = जवाब नहीं मिला, इसलिए पिछला सवाल बंद कर दिया है। आपने पहले जो बताया था वह सुरक्षित है। यहां क्या-क्या हो सकता है, यह जानने के लिए "{ -word-help }" भेजें।
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] नमस्ते! यहां कुछ खास शब्दों का जवाब मिलता है। उन्हें देखने के लिए "{ -word-help }" भेजें।
   *[other] नमस्ते, { $name }! यहां कुछ खास शब्दों का जवाब मिलता है। उन्हें देखने के लिए "{ -word-help }" भेजें।
}
engine-trouble = हमारी तरफ़ से कुछ गड़बड़ हो गई। आपका संदेश सुरक्षित है और हम इसे देख रहे हैं। कृपया कुछ मिनट बाद फिर कोशिश करें।
# The label of the option that leaves a question unanswered.
engine-skip = छोड़ें
# The label of the button that sends several ticked options.
engine-done = हो गया
# Said in a group or a channel that others read.
engine-public-invitation = नमस्ते! आइए वहां बात करें जहां कोई और न पढ़े: कृपया मुझे सीधा संदेश (DM) भेजें।
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = आपको सीधा संदेश (DM) भेजा गया है। न दिखे तो कृपया DM की अनुमति दें और फिर कोशिश करें।
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = फ़ॉर्म में लिखें
# Above the form; at most 24 characters.
engine-form-title = आपका संदेश
# Beside the form's only field; at most 40 characters.
engine-form-field = संदेश
# The button that sends the form; at most 24 characters.
engine-form-send = भेजें
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = बिना भेजे वापस जाएं
