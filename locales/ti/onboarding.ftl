### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = ናብ ማሕበር ተጠቀምቲ ፌስቡክ እንቋዕ ብደሓን መጻእኩም! ብትግርኛ ንቐጽል ዶ?
onboarding-language-same = እወ፣ ብትግርኛ
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = ካልእ ቋንቋ / Other language
onboarding-languages = ኣየናይ ቋንቋ ትመርጹ?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] እዚ ጽሑፍ ንድፊ ክኸውን ይኽእል፤ እቲ መበቆላዊ ናይ እንግሊዝኛ እዩ።
   *[other] መዘኻኸሪ፦ እቲ መበቆላዊ ጽሑፍ ናይ እንግሊዝኛ እዩ። እዚ ትርጉም ተዛራቢ እቲ ቋንቋ ገና ዘይረኣዮ ንድፊ ክኸውን ይኽእል። ጌጋ እንተረኺብኩም ንገሩና።
}
onboarding-intro = { $channel ->
    [sms] ልዕሊ 30,000 ተጠቀምቲ ፌስቡክ ኢና፤ እቲ ኩባንያ ሸውዓተ ለውጥታት ክገብር ጸቕጢ ንገብር፦ www.facebookusers.org
   *[other] ፌስቡክን ካልኦት መድረኻት Metaን እንጥቀም ሰባት ኢና፤ ክሳብ ሕጂ ልዕሊ 30,000 ኢና። እቲ ኩባንያ ሸውዓተ ለውጥታት ክገብር ጸቕጢ ንገብር። ፕሮጀክት ናይ Media Allianceን Global Exchangeን ኢና፦ www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] ቁጽሪ ስልክኹም ብምስጢራዊ ኮድ ቆሊፍና፣ እትነግሩናውን ንሕዝ፤ ንዝኾነ ሰብ ኣይንህብን። ኣብ ወርሒ ኣስታት 4 መልእኽቲ። ናይ መልእኽትን ዳታን ክፍሊት ክህሉ ይኽእል። ንሓገዝ "{ -word-help }"፣ ንምርኣዩ "{ -word-my-data }"፣ ንምድምሳሱ "{ -word-forget }"፣ መልእኽቲ ንምቁራጽ "{ -word-stop }" ስደዱ።
   *[other] እንሕዞ፦ መልእኽቲ ንምስዳድ ናይዚ ኣካውንትኩም ኣድራሻ (ብምስጢራዊ ኮድ ተቘሊፉ)፣ ከምኡ'ውን ባዕልኹም ክትነግሩና ዝመረጽኩምዎ እዩ። ዝኾነ ኣይንሸይጥን፣ ንዝኾነ ሰብ ኣይንህብን። ሒዝናዮ ዘለና ንምርኣይ "{ -word-my-data }"፣ ንምድምሳሱ "{ -word-forget }"፣ መልእኽቲ ንምቁራጽ "{ -word-stop }" ስደዱ።
}
onboarding-topics = { $channel ->
    [sms] እንታይ ንስደደልኩም? ዝደለኹምዎ ምረጹ፣ ዘይምምራጽ'ውን ትኽእሉ። ኣባል ንምዃን ግዴታ ኣይኮነን።
   *[other] ኣብዚ እንታይ ንስደደልኩም? ዝደለኹምዎ ምረጹ፣ ዘይምምራጽ'ውን ትኽእሉ። ኣባል ንምዃን ግዴታ ኣይኮነን፤ ኣብ ዝኾነ ግዜ ክትቅይርዎ ትኽእሉ።
}
topic-alerts = ጻውዒት ንተግባር
topic-trainings = ናይ ስልጠና ዕድመን መዘኻኸርን
topic-listening = ናይ ምድምማጽ ኣኼባ ዕድመ
onboarding-name = ሒደት ሕቶታት ክስዕቡ እዮም። ንሓደ'ኳ ናይ ምምላስ ግዴታ የብልኩምን። መን ኢልና ንጸውዕኩም? ነቲ ስም ሰላም ንምባል ጥራይ ንጥቀመሉ።
onboarding-name-retry = እዚ ክጥቀመሉ ዝኽእል ስም ኣይመስልን። ብኽብረትኩም ካብ 40 ፊደላት ዘይበዝሕ ስም ስደዱ፣ ወይ ሕለፍዎ።
onboarding-country = ኣብ ኣየነይቲ ሃገር ኣለኹም? ንሓትት ዘለና ንዓኣ ዝምልከት ጥራይ፣ ኣብ ምቹእ ሰዓት ክበጽሓኩም እዩ።
onboarding-country-retry = ነታ ሃገር ኣይፈልጣን። ብኽብረትኩም ምሉእ ስማ ጽሓፉ፣ ወይ ሕለፍዎ።
onboarding-zone = ኣብ ኣየናይ ዞባ ሰዓት ኣለኹም? ንሓትት ዘለና መልእኽትና ካብ ድቃስ ከየበራብረኩም እዩ።
onboarding-zone-retry = ነቲ ቦታ ኣይፈልጦን። ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ኣብ ቀረባ ዘላ ዓባይ ከተማ ጽሓፉ፣ ወይ ሕለፍዎ።
onboarding-demands = ካብቶም እንሓትቶም ለውጥታት ኣየኖት ብዝያዳ የገድሱኹም? ንሓትት ዘለና ብዛዕባኦም ቀዲምና ክንነግረኩም እዩ። ዝደለኹምዎ ምረጹ፣ ዘይምምራጽ'ውን ትኽእሉ።
demand-hate = ጽልኢ ምጉህሃር ይቁረጽ
demand-breakers = ሃንደበት ዝዝርጋሕ ምድንጓይ
demand-superspreaders = ቀንዲ ዘርጋሕቲ ምቁጽጻር
demand-corrections = ናይ ሓሶት ሓበሬታ ምእራም
demand-privacy = ብዛዕባና ውሑድ ሓበሬታ ምእካብ
demand-one-rule = ንኹሉ ሓደ ሕጊ
demand-elections = ንዘረግቲ ምርጫ ኣገልግሎት ምኽላእ
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] የቐንየልና። ሕጂ ኣባል ኮይንኩም ኣለኹም። እንታይ ክገብር ከም ዝኽእል ንምርኣይ ኣብ ዝኾነ ግዜ "{ -word-help }" ኢልኩም ስደዱ።
   *[other] { $name }፣ የቐንየልና። ሕጂ ኣባል ኮይንኩም ኣለኹም። እንታይ ክገብር ከም ዝኽእል ንምርኣይ ኣብ ዝኾነ ግዜ "{ -word-help }" ኢልኩም ስደዱ።
}
onboarding-expired = ንዝርርብና ንግዚኡ ኣጽኒሐዮ ኣለኹ። ዝነገርኩምኒ ተቐሚጡ ኣሎ። ንምቕጻል "{ -word-join }" ኢልኩም ስደዱ።

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
