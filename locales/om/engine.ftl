### What the conversation engine itself says, in any flow.

engine-not-understood = Dhiifama, isa hin hubanne.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Maaloo lakkoofsa 1 hanga { $count } jiru keessaa tokkoon deebisaa.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Lakkoofsota filattaniin deebisaa, fakkeenyaaf 1 2. Homaa yoo hin filanne 0 ergaa.
engine-use-buttons = Maaloo qabduuwwan keessaa tokko tuqaa.
engine-stale = Qabduun sun kan gaaffii duraati.
engine-back-to = Gara bakka turreetti haa deebinu:
engine-edited = Jijjiirama ergaa ergame irratti godhame arguu hin danda'u. Maaloo akka ergaa haaraatti irra deebi'aa ergaa.
engine-media = As irratti barreeffama qofan dubbisuu danda'a. Maaloo jechaan barreessaa.
engine-empty = Ergaan sun barreeffama malee gahe. Maaloo irra deebi'aa barreessaa.
engine-nudge = Ammas as jirtuu? Ariifachuun hin barbaachisu. Gaaffiin kana ture:
engine-expired = Deebii waan hin arganneef, gaaffii keenya isa dhumaa cufeera. Wanti dura natti himtan kuufameera. Waan ani gochuu danda'u arguuf { -word-help } ergaa.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] Akkam! Jechoota muraasaaf deebii nan kenna. Isaan arguuf { -word-help } ergaa.
   *[other] Akkam, { $name }! Jechoota muraasaaf deebii nan kenna. Isaan arguuf { -word-help } ergaa.
}
engine-trouble = Karaa keenyaan rakkoon uumameera. Ergaan keessan hin badne, rakkicha ilaalaa jirra. Maaloo daqiiqaa muraasa booda irra deebi'aa yaalaa.
# The label of the option that leaves a question unanswered.
engine-skip = Irra darbi
# The label of the button that sends several ticked options.
engine-done = Xumureera
# Said in a group or a channel that others read.
engine-public-invitation = Akkam! Bakka namni biraa hin dubbifnetti haa haasofnu: maaloo ergaa kallattii (DM) naaf ergaa.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = Ergaa kallattii (DM) isiniif barreesseera. Yoo hin argine, maaloo DM hayyamaatii irra deebi'aa yaalaa.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Unka keessatti barreessi
# Above the form; at most 24 characters.
engine-form-title = Barreeffama keessan
# Beside the form's only field; at most 40 characters.
engine-form-field = Barreeffama
# The button that sends the form; at most 24 characters.
engine-form-send = Ergi
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Cufi
