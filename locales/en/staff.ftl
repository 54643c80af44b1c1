### For those who work for the union: invitations and roles.

staff-name = Welcome to the staff of the union. By what name may the other staff call you? Nobody joins the staff without one.
staff-name-retry = That does not look like a name I can use. Please send up to 40 letters.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Thank you. You are a volunteer of the union now.
    [organizer] Thank you. You are an organizer of the union now.
   *[admin] Thank you. You are an admin of the union now.
}
staff-wrong = That invitation is not valid, or no longer. Please ask for a new one.
invite-role = Whom do you want to invite?
role-volunteer = A volunteer
role-organizer = An organizer
role-admin = An admin
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Send this code to the volunteer, who sends it to me on any channel within seven days: { $code }
    [organizer] Send this code to the organizer, who sends it to me on any channel within seven days: { $code }
   *[admin] Send this code to the admin, who sends it to me on any channel within seven days: { $code }
}
invite-refused = Only admins can invite to the staff.
