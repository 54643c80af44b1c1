### For those who work for the union: invitations and roles.

staff-name = Te damos la bienvenida al equipo de la unión. ¿Con qué nombre puede llamarte el resto del equipo? Nadie entra al equipo sin nombre.
staff-name-retry = Eso no parece un nombre que pueda usar. Por favor, escribe hasta 40 letras.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Gracias. Ya eres parte del voluntariado de la unión.
    [organizer] Gracias. Ya eres parte de quienes organizan la unión.
   *[admin] Gracias. Ya eres parte de quienes administran la unión.
}
staff-wrong = Esa invitación no es válida, o ya no lo es. Por favor, pide una nueva.
invite-role = ¿A quién quieres invitar?
role-volunteer = A una persona voluntaria
role-organizer = A una persona organizadora
role-admin = A una persona administradora
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Envía este código a la persona voluntaria, para que me lo mande por cualquier canal en un plazo de siete días: { $code }
    [organizer] Envía este código a la persona organizadora, para que me lo mande por cualquier canal en un plazo de siete días: { $code }
   *[admin] Envía este código a la persona administradora, para que me lo mande por cualquier canal en un plazo de siete días: { $code }
}
invite-refused = Solo quienes administran pueden invitar al equipo.
