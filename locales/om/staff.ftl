### For those who work for the union: invitations and roles.

staff-name = Garee gamtaa kanaatti baga nagaan dhuftan. Miseensonni garee kaan maqaa kamiin isin haa waaman? Maqaa malee namni garee seenu hin jiru.
staff-name-retry = Kun maqaa ani itti fayyadamuu danda'u hin fakkaatu. Maaloo qubee hanga 40 ergaa.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Galatoomaa. Amma tola ooltuu gamtaa kanaa taataniittu.
    [organizer] Galatoomaa. Amma qindeessaa gamtaa kanaa taataniittu.
   *[admin] Galatoomaa. Amma bulchaa gamtaa kanaa taataniittu.
}
staff-wrong = Affeerraan sun sirrii miti, yookaan yeroon isaa darbeera. Maaloo haaraa gaafadhaa.
invite-role = Eenyu affeeruu barbaaddu?
role-volunteer = Tola ooltuu
role-organizer = Qindeessaa
role-admin = Bulchaa
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Koodii kana nama tola ooltuu ta'uuf ergaa. Namni sun guyyaa torba keessatti karaa kamiinuu naaf haa ergu: { $code }
    [organizer] Koodii kana nama qindeessaa ta'uuf ergaa. Namni sun guyyaa torba keessatti karaa kamiinuu naaf haa ergu: { $code }
   *[admin] Koodii kana nama bulchaa ta'uuf ergaa. Namni sun guyyaa torba keessatti karaa kamiinuu naaf haa ergu: { $code }
}
invite-refused = Bulchitoota qofatu gareetti nama affeeruu danda'a.
