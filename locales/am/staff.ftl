### For those who work for the union: invitations and roles.

staff-name = ወደ ማህበሩ ቡድን እንኳን ደህና መጡ። ሌሎቹ የቡድኑ ሰዎች በምን ስም ይጥሩዎት? ያለ ስም ወደ ቡድኑ የሚገባ የለም።
staff-name-retry = ይህ ልጠቀምበት የምችለው ስም አይመስልም። እባክዎ ከ40 ፊደል ያልበለጠ ስም ይላኩ።
# $role: volunteer, organizer or admin.
staff-joined = { $role ->
    [volunteer] እናመሰግናለን። አሁን የማህበሩ በጎ ፈቃደኛ ሆነዋል።
    [organizer] እናመሰግናለን። አሁን የማህበሩ አስተባባሪ ሆነዋል።
   *[admin] እናመሰግናለን። አሁን የማህበሩ አስተዳዳሪ ሆነዋል።
}
staff-wrong = ግብዣው ትክክል አይደለም፣ ወይም ጊዜው አልፏል። እባክዎ አዲስ ይጠይቁ።
invite-role = ማንን መጋበዝ ይፈልጋሉ?
role-volunteer = በጎ ፈቃደኛ
role-organizer = አስተባባሪ
role-admin = አስተዳዳሪ
# $role: volunteer, organizer or admin. $code: what the invited person sends to the bot.
invite-made = { $role ->
    [volunteer] ይህን ኮድ በጎ ፈቃደኛ ለሚሆኑት ሰው ይላኩ፤ እሳቸው በሰባት ቀን ውስጥ በማንኛውም መገናኛ ይላኩልኝ፦ { $code }
    [organizer] ይህን ኮድ አስተባባሪ ለሚሆኑት ሰው ይላኩ፤ እሳቸው በሰባት ቀን ውስጥ በማንኛውም መገናኛ ይላኩልኝ፦ { $code }
   *[admin] ይህን ኮድ አስተዳዳሪ ለሚሆኑት ሰው ይላኩ፤ እሳቸው በሰባት ቀን ውስጥ በማንኛውም መገናኛ ይላኩልኝ፦ { $code }
}
invite-refused = ወደ ቡድኑ መጋበዝ የሚችሉት አስተዳዳሪዎች ብቻ ናቸው።
