### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] ማሕበር ተጠቀምቲ ፌስቡክ, www.facebookusers.org. ነዚኦም ስደዱ፦ { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. ኣብ ወርሒ ኣስታት 4 መልእኽቲ። ናይ መልእኽትን ዳታን ክፍሊት ክህሉ ይኽእል። "{ -word-stop }" ንኹሉ መልእኽቲ የቋርጽ።
   *[other] እዚ ማሕበር ተጠቀምቲ ፌስቡክ (Facebook Users Union) እዩ። www.facebookusers.org. ነዞም ቃላት ኣብ ዝኾነ ግዜ ክትሰዱ ትኽእሉ፦
    { -word-join } - ኣባል ንምዃን፣ ወይ እንታይ ከም እንሰደልኩም ንምምራጽ
    { -word-train } - ስልጠና ንምርካብን ንምምዝጋብን
    { -word-listen } - እተሕልፍዎ ብመሕትት ንምንጋር
    { -word-about } - ንሕና መን ምዃንናን ሸውዓተ ጠለባትናን
    { -word-language } - ብኻልእ ቋንቋ ንምዝርራብ
    { -word-my-data } - ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ ንምርኣይ
    { -word-forget } - ንዕኡ ንምድምሳስ
    { -word-link } - ብኻልእ መራኸቢ'ውን ከም ሓደ ኣባል ንምጥቃም
    { -word-stop } - መልእኽትና ንምቁራጽ
}
help-staff = { $role ->
    [volunteer] ከም ኣባል ጋንታ እዚኦም እውን ክትሰዱ ትኽእሉ፦ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
    [admin] ከም ኣባል ጋንታ እዚኦም እውን ክትሰዱ ትኽእሉ፦ { -word-invite }፣ { -word-alert }፣ { -word-approve }፣ { -word-correct }፣ { -word-survey }፣ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
   *[organizer] ከም ኣባል ጋንታ እዚኦም እውን ክትሰዱ ትኽእሉ፦ { -word-alert }፣ { -word-approve }፣ { -word-correct }፣ { -word-survey }፣ { -word-translate }፣ { -word-read }፣ { -word-results }፣ { -word-console }፣ { -word-organize }፣ { -word-broadcasts }፣ { -word-halt }
}
about-intro = ፌስቡክን ካልኦት መድረኻት Metaን እንጥቀም ሰባት ኢና፤ ፕሮጀክት ናይ Media Allianceን Global Exchangeን ኢና። እቲ ኩባንያ ዝሸጦ ዝሰርሕዎ ተጠቀምቲ እዮም። ብሓባር ኮይንና ካብቲ ኩባንያ ሸውዓተ ለውጥታት ንሓትት፦
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. ጽልኢ፣ ጎነጽ ወይ ናይ ሓሶት ሓበሬታ ኣይተጉሃህሩ።
    2. ሃንደበት ዝዝርጋሕ ክሳብ ዝጻረ ኣደናጉዩ።
    3. ናብ ብዙሕ ሰብ ዝበጽሑ ሒደት ሰባት ብኹሉ ቋንቋ ተቖጻጸሩ።
    4. ናይ ሓሶት ሓበሬታ ንዝረኣዩ ኩሎም እርማት ኣርእዩ።
    5. ውሑድ ሓበሬታ ኣክቡ፤ ሰባት ይወስኑ።
    6. ንኹሉ ሓደ ሕጊ፣ ብዘይ ፍልልይ።
    7. ምርጫ ንዝዘርጉ ኣገልግሎት ኣይትሃቡ።
   *[other]
    1. ጽልኢ፣ ጎነጽ ወይ ናይ ሓሶት ሓበሬታ ኣይተጉሃህሩ፣ ንሰባት'ውን ኣይተቕርቡ።
    2. ሃንደበት ዝዝርጋሕ ነገር ክሳብ ዝጻረ ኣደናጉይዎ፤ ዕዳጋታት ኣክስዮን ከምኡ ይገብራ።
    3. ናብ ብዙሕ ሰብ ዝበጽሑ ሒደት ሰባት ተቖጻጸሩ፤ ካብ እንግሊዝኛ ወጻኢ ንዘለዋ ቋንቋታት'ውን በጀት መድቡ።
    4. ናይ ሓሶት ሓበሬታ ንዝረኣዩ ኩሎም እቲ እርማት ኣርእይዎም።
    5. ውሑድ ሓበሬታ ኣክቡ፤ በየናይ ክትጥቀሙ ከም እትኽእሉ ሰባት ይወስኑ።
    6. ንኹሉ ሓደ ሕጊ፦ መንግስታት፣ ፖለቲከኛታትን ወነንቲ ረክላምን ካብቲ ሕጊ ነጻ ኣይኹኑ።
    7. ኣብ ዝኾነ ቦታ ምርጫ ንዝዘርጉ ኣገልግሎት ኣይትሃቡ።
}
about-site = ተወሳኺ ሓበሬታን ናይ ቀረባ ግዜ ተግባራትን፦ www.facebookusers.org
language-question = ኣየናይ ቋንቋ ትመርጹ?
language-changed = ካብ ሕጂ ጀሚርና ብትግርኛ ንዘራረብ።
