### For those who work for the union: invitations and roles.

staff-name = Boas-vindas à equipe da união. Por qual nome o resto da equipe pode chamar você? Ninguém entra na equipe sem um nome.
staff-name-retry = Isso não parece um nome que eu possa usar. Por favor, envie até 40 letras.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Agradecemos. Agora você faz parte do voluntariado da união.
    [organizer] Agradecemos. Agora você é uma das pessoas que organizam a união.
   *[admin] Agradecemos. Agora você é uma das pessoas que administram a união.
}
staff-wrong = Esse convite não é válido, ou não é mais. Por favor, peça um novo.
invite-role = Quem você quer convidar?
role-volunteer = Uma pessoa voluntária
role-organizer = Uma pessoa organizadora
role-admin = Uma pessoa administradora
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Envie este código à pessoa voluntária, que deve mandá-lo para mim por qualquer canal em até sete dias: { $code }
    [organizer] Envie este código à pessoa organizadora, que deve mandá-lo para mim por qualquer canal em até sete dias: { $code }
   *[admin] Envie este código à pessoa administradora, que deve mandá-lo para mim por qualquer canal em até sete dias: { $code }
}
invite-refused = Só quem administra pode convidar para a equipe.
