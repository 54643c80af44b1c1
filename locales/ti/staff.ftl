### For those who work for the union: invitations and roles.

staff-name = ናብ ጉጅለ ማሕበርና እንቋዕ ብደሓን መጻእኩም። ካልኦት ሰባት እቲ ጉጅለ መን ኢሎም ይጸውዑኹም? ብዘይ ስም ናብቲ ጉጅለ ዝኣቱ የለን።
staff-name-retry = እዚ ክጥቀመሉ ዝኽእል ስም ኣይመስልን። ብኽብረትኩም ካብ 40 ፊደላት ዘይበዝሕ ስም ስደዱ።
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] የቐንየልና። ሕጂ ወለንተኛ ናይቲ ማሕበር ኮይንኩም ኣለኹም።
    [organizer] የቐንየልና። ሕጂ ወዳቢ ናይቲ ማሕበር ኮይንኩም ኣለኹም።
   *[admin] የቐንየልና። ሕጂ ኣመሓዳሪ ናይቲ ማሕበር ኮይንኩም ኣለኹም።
}
staff-wrong = እቲ ናይ ዕድመ ኮድ ቅኑዕ ኣይኮነን፣ ወይ ግዜኡ ሓሊፉ። ብኽብረትኩም ሓድሽ ሕተቱ።
invite-role = ንመን ክትዕድሙ ትደልዩ?
role-volunteer = ወለንተኛ
role-organizer = ወዳቢ
role-admin = ኣመሓዳሪ
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] ነዚ ኮድ ናብቲ ወለንተኛ ዝኸውን ሰብ ስደዱ፤ ኣብ ውሽጢ ሸውዓተ መዓልቲ ብዝኾነ መራኸቢ ይስደደለይ፦ { $code }
    [organizer] ነዚ ኮድ ናብቲ ወዳቢ ዝኸውን ሰብ ስደዱ፤ ኣብ ውሽጢ ሸውዓተ መዓልቲ ብዝኾነ መራኸቢ ይስደደለይ፦ { $code }
   *[admin] ነዚ ኮድ ናብቲ ኣመሓዳሪ ዝኸውን ሰብ ስደዱ፤ ኣብ ውሽጢ ሸውዓተ መዓልቲ ብዝኾነ መራኸቢ ይስደደለይ፦ { $code }
}
invite-refused = ናብቲ ጉጅለ ክዕድሙ ዝኽእሉ ኣመሓደርቲ ጥራይ እዮም።
