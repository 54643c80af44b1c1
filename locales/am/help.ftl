### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] የፌስቡክ ተጠቃሚዎች ማህበር, www.facebookusers.org. እነዚህን ይላኩ፦ { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. በወር 4 ገደማ መልእክት። የመልእክትና የዳታ ክፍያ ሊኖር ይችላል። "{ -word-stop }" ሁሉንም መልእክት ያቆማል።
   *[other] ይህ የፌስቡክ ተጠቃሚዎች ማህበር (Facebook Users Union) ነው። www.facebookusers.org. እነዚህን ቃላት በማንኛውም ጊዜ መላክ ይችላሉ፦
    { -word-join } - አባል ለመሆን፣ ወይም ምን እንደምንልክልዎ ለመምረጥ
    { -word-train } - ሥልጠና ለማግኘትና ለመመዝገብ
    { -word-listen } - የሚያሳልፉትን በጥያቄዎች ለመንገር
    { -word-about } - እኛ ማን እንደሆንንና ሰባቱ ጥያቄዎቻችን
    { -word-language } - በሌላ ቋንቋ ለመነጋገር
    { -word-my-data } - ስለ እርስዎ የያዝነውን ሁሉ ለማየት
    { -word-forget } - መረጃውን ለመሰረዝ
    { -word-link } - በሌላ መገናኛም እንደ አንድ አባል ለመጠቀም
    { -word-stop } - መልእክታችንን ለማቆም
}
help-staff = { $role ->
    [volunteer] እንደ ቡድኑ አባል እነዚህንም መላክ ይችላሉ፦ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
    [admin] እንደ ቡድኑ አባል እነዚህንም መላክ ይችላሉ፦ { -word-invite }፣ { -word-alert }፣ { -word-approve }፣ { -word-correct }፣ { -word-survey }፣ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
   *[organizer] እንደ ቡድኑ አባል እነዚህንም መላክ ይችላሉ፦ { -word-alert }፣ { -word-approve }፣ { -word-correct }፣ { -word-survey }፣ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
}
about-intro = ፌስቡክንና ሌሎች የMeta መድረኮችን የምንጠቀም ሰዎች ነን፤ የMedia Alliance እና የGlobal Exchange ፕሮጀክት ነን። ኩባንያው የሚሸጠውን የሚሠሩት ተጠቃሚዎች ናቸው። በጋራ ሆነን ከኩባንያው ሰባት ለውጦችን እንጠይቃለን፦
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. ጥላቻን፣ ጥቃትን ወይም የሐሰት መረጃን አታራግቡ።
    2. በድንገት የሚዛመተውን እስኪጣራ አዘግዩ።
    3. ብዙ ሰው ዘንድ የሚደርሱትን ጥቂቶች በሁሉም ቋንቋ ተቆጣጠሩ።
    4. የሐሰት መረጃ ላዩ ሁሉ እርማቱን አሳዩ።
    5. ያነሰ መረጃ ሰብስቡ፤ ሰዎች ይወስኑ።
    6. ለሁሉም አንድ ሕግ፣ ያለ ልዩነት።
    7. ምርጫ ለሚያውኩ አገልግሎት አትስጡ።
   *[other]
    1. ጥላቻን፣ ጥቃትን ወይም የሐሰት መረጃን አታራግቡ፣ ለሰዎችም አትጠቁሙ።
    2. በድንገት የሚዛመት ነገር እስኪጣራ ድረስ አዘግዩት፤ የአክሲዮን ገበያዎች እንዲህ ያደርጋሉ።
    3. ብዙ ሰው ዘንድ የሚደርሱትን ጥቂቶች ተቆጣጠሩ፤ ከእንግሊዝኛ ውጪ ላሉ ቋንቋዎችም በጀት መድቡ።
    4. የሐሰት መረጃ ላዩ ሁሉ እርማቱን አሳዩ።
    5. ያነሰ መረጃ ሰብስቡ፤ የትኛውን መጠቀም እንደምትችሉ ሰዎች ይወስኑ።
    6. ለሁሉም አንድ ሕግ፦ መንግሥታት፣ ፖለቲከኞችና አስተዋዋቂዎች ከሕጉ ነጻ አይሁኑ።
    7. የትም ቢሆን ምርጫ ለሚያውኩ አገልግሎት አትስጡ።
}
about-site = ተጨማሪ መረጃና የቅርብ ጊዜ ተግባራት፦ www.facebookusers.org
language-question = የትኛውን ቋንቋ ይመርጣሉ?
language-changed = ከአሁን ጀምሮ በአማርኛ እንነጋገራለን።
