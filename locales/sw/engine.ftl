### What the conversation engine itself says, in any flow.

engine-not-understood = Samahani, sijaelewa.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Tafadhali jibu kwa namba kuanzia 1 hadi { $count }.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Jibu kwa namba unazochagua, kwa mfano 1 2. Tuma 0 kama huchagui yoyote.
engine-use-buttons = Tafadhali bonyeza kitufe kimojawapo.
engine-stale = Kitufe hicho ni cha swali la awali.
engine-back-to = Turudi tulipoishia:
engine-edited = Siwezi kuona mabadiliko ya ujumbe uliokwisha kutumwa. Tafadhali utume tena kama ujumbe mpya.
engine-media = Hapa naweza kusoma maandishi tu. Tafadhali andika kwa maneno.
engine-empty = Ujumbe huo umefika bila maandishi. Tafadhali andika tena.
engine-nudge = Bado upo? Hakuna haraka. Swali lilikuwa hili:
engine-expired = Nimefunga swali letu la mwisho, kwa kuwa sikupata jibu. Uliyoniambia awali yamehifadhiwa. Tuma { -word-help } kuona ninachoweza kufanya.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] Habari! Ninajibu maneno machache. Tuma { -word-help } kuyaona.
   *[other] Habari, { $name }! Ninajibu maneno machache. Tuma { -word-help } kuyaona.
}
engine-trouble = Kuna hitilafu upande wetu. Ujumbe wako uko salama, na tunashughulikia. Tafadhali jaribu tena baada ya dakika chache.
# The label of the option that leaves a question unanswered.
engine-skip = Ruka
# The label of the button that sends several ticked options.
engine-done = Nimemaliza
# Said in a group or a channel that others read.
engine-public-invitation = Habari! Tuzungumze mahali ambapo wengine hawasomi: tafadhali nitumie ujumbe wa moja kwa moja (DM).
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = Nimekuandikia ujumbe wa moja kwa moja (DM). Usipouona, tafadhali ruhusu DM kisha ujaribu tena.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Andika kwenye fomu
# Above the form; at most 24 characters.
engine-form-title = Maandishi yako
# Beside the form's only field; at most 40 characters.
engine-form-field = Maandishi
# The button that sends the form; at most 24 characters.
engine-form-send = Tuma
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Funga bila kutuma
