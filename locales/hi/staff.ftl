### For those who work for the union: invitations and roles.

staff-name = यूनियन की टीम में आपका स्वागत है। टीम के दूसरे लोग आपको किस नाम से बुलाएं? बिना नाम के कोई टीम में शामिल नहीं होता।
staff-name-retry = यह ऐसा नाम नहीं लगता जिससे बुलाया जा सके। कृपया 40 अक्षरों तक का नाम भेजें।
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] धन्यवाद। अब आप यूनियन के वॉलंटियर हैं।
    [organizer] धन्यवाद। अब आप यूनियन के संगठक हैं।
   *[admin] धन्यवाद। अब आप यूनियन के एडमिन हैं।
}
staff-wrong = वह न्योता सही नहीं है, या अब मान्य नहीं रहा। कृपया नया मांगें।
invite-role = किसे न्योता देना है?
role-volunteer = वॉलंटियर को
role-organizer = संगठक को
role-admin = एडमिन को
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] यह कोड वॉलंटियर को भेजें। वे इसे सात दिन के अंदर किसी भी ऐप या SMS से मुझे भेजें: { $code }
    [organizer] यह कोड संगठक को भेजें। वे इसे सात दिन के अंदर किसी भी ऐप या SMS से मुझे भेजें: { $code }
   *[admin] यह कोड एडमिन को भेजें। वे इसे सात दिन के अंदर किसी भी ऐप या SMS से मुझे भेजें: { $code }
}
invite-refused = टीम में आने का न्योता सिर्फ़ एडमिन दे सकते हैं।
