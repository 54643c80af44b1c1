### For those who work for the union: invitations and roles.

staff-name = Karibu kwenye timu ya muungano. Wenzako kwenye timu wakuite kwa jina gani? Hakuna anayejiunga na timu bila jina.
staff-name-retry = Hilo halionekani kama jina ninaloweza kutumia. Tafadhali tuma herufi zisizozidi 40.
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] Asante. Sasa wewe ni mjitoleaji wa muungano.
    [organizer] Asante. Sasa wewe ni mratibu wa muungano.
   *[admin] Asante. Sasa wewe ni msimamizi wa muungano.
}
staff-wrong = Mwaliko huo si sahihi, au muda wake umepita. Tafadhali omba mpya.
invite-role = Unataka kumwalika nani?
role-volunteer = Mjitoleaji
role-organizer = Mratibu
role-admin = Msimamizi
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] Mtumie mjitoleaji msimbo huu, naye anitumie kwenye njia yoyote ndani ya siku saba: { $code }
    [organizer] Mtumie mratibu msimbo huu, naye anitumie kwenye njia yoyote ndani ya siku saba: { $code }
   *[admin] Mtumie msimamizi msimbo huu, naye anitumie kwenye njia yoyote ndani ya siku saba: { $code }
}
invite-refused = Wasimamizi tu ndio wanaoweza kualika watu kwenye timu.
