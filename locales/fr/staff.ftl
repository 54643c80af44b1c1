### For those who work for the union: invitations and roles.

staff-name = Bienvenue dans l'équipe de l'union. Par quel nom le reste de l'équipe peut-il vous appeler ? Personne ne rejoint l'équipe sans nom.
staff-name-retry = Cela ne ressemble pas à un nom que je peux utiliser. Merci d'envoyer 40 lettres au plus.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Merci. Vous voici bénévole de l'union.
    [organizer] Merci. Vous voici parmi les personnes qui organisent l'union.
   *[admin] Merci. Vous voici admin de l'union.
}
staff-wrong = Cette invitation n'est pas valable, ou ne l'est plus. Merci d'en demander une nouvelle.
invite-role = Qui voulez-vous inviter ?
role-volunteer = Une personne bénévole
role-organizer = Une personne organisatrice
role-admin = Une personne admin
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Envoyez ce code à la personne bénévole, qui me l'enverra sur n'importe quel canal d'ici sept jours : { $code }
    [organizer] Envoyez ce code à la personne organisatrice, qui me l'enverra sur n'importe quel canal d'ici sept jours : { $code }
   *[admin] Envoyez ce code à la personne admin, qui me l'enverra sur n'importe quel canal d'ici sept jours : { $code }
}
invite-refused = Seuls les admins peuvent inviter dans l'équipe.
