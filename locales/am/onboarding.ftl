### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = ወደ ፌስቡክ ተጠቃሚዎች ማህበር እንኳን በደህና መጡ! በአማርኛ እንቀጥል?
onboarding-language-same = አዎ፣ በአማርኛ
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = ሌላ ቋንቋ / Other language
onboarding-languages = የትኛውን ቋንቋ ይመርጣሉ?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] ይህ ጽሑፍ ረቂቅ ሊሆን ይችላል፤ ዋናው የእንግሊዝኛው ነው።
   *[other] ማስታወሻ፦ ዋናው ጽሑፍ የእንግሊዝኛው ነው። ይህ ትርጉም የቋንቋው ተናጋሪ ገና ያላየው ረቂቅ ሊሆን ይችላል። ስህተት ካገኙ ይንገሩን።
}
onboarding-intro = { $channel ->
    [sms] ከ30,000 በላይ የፌስቡክ ተጠቃሚዎች ነን፤ ኩባንያው ሰባት ለውጦችን እንዲያደርግ ግፊት እናደርጋለን፦ www.facebookusers.org
   *[other] ፌስቡክንና ሌሎች የMeta መድረኮችን የምንጠቀም ሰዎች ነን፤ እስካሁን ከ30,000 በላይ ነን። ኩባንያው ሰባት ለውጦችን እንዲያደርግ ግፊት እናደርጋለን። የMedia Alliance እና የGlobal Exchange ፕሮጀክት ነን፦ www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] ስልክ ቁጥርዎን በሚስጥር ኮድ ቆልፈን፣ የሚነግሩንንም እንይዛለን፤ ለማንም አንሰጥም። በወር 4 ገደማ መልእክት። የመልእክትና የዳታ ክፍያ ሊኖር ይችላል። ለእርዳታ "{ -word-help }"፣ የያዝነውን ለማየት "{ -word-my-data }"፣ ለመሰረዝ "{ -word-forget }"፣ መልእክት ለማቆም "{ -word-stop }" ይላኩ።
   *[other] የምንይዘው መልእክት ለመላክ የዚህን መለያዎን አድራሻ (በሚስጥር ኮድ ተቆልፎ) እና ራስዎ ሊነግሩን የመረጡትን ነው። ምንም አንሸጥም፣ ለማንም አንሰጥም። የያዝነውን ለማየት "{ -word-my-data }"፣ ለመሰረዝ "{ -word-forget }"፣ መልእክት ለማቆም "{ -word-stop }" ይላኩ።
}
onboarding-topics = { $channel ->
    [sms] ምን እንላክልዎ? የፈለጉትን ይምረጡ፣ ወይም ምንም አይምረጡ። አባል ለመሆን ግዴታ አይደለም።
   *[other] እዚህ ምን እንላክልዎ? የፈለጉትን ይምረጡ፣ ወይም ምንም አይምረጡ። አባል ለመሆን ግዴታ አይደለም፤ በማንኛውም ጊዜ መቀየር ይችላሉ።
}
topic-alerts = የተግባር ጥሪዎች
topic-trainings = የሥልጠና ግብዣዎችና ማስታወሻዎች
topic-listening = የመደማመጫ ስብሰባ ግብዣዎች
onboarding-name = ጥቂት ጥያቄዎች ይከተላሉ። አንዱንም የመመለስ ግዴታ የለብዎትም። በምን ስም እንጥራዎት? ስሙን የምንጠቀምበት ሰላም ለማለት ብቻ ነው።
onboarding-name-retry = ይህ ልጠቀምበት የምችለው ስም አይመስልም። እባክዎ ከ40 ፊደል ያልበለጠ ስም ይላኩ፣ ወይም ይለፉት።
onboarding-country = ያሉት በየትኛው አገር ነው? የምንጠይቀው አገሩን የሚመለከት ብቻ፣ በተመቸ ሰዓት እንዲደርስዎ ነው።
onboarding-country-retry = ያንን አገር አላውቀውም። እባክዎ ሙሉ ስሙን ይጻፉ፣ ወይም ይለፉት።
onboarding-zone = ያሉት በየትኛው የሰዓት ክልል ነው? የምንጠይቀው መልእክታችን ከእንቅልፍ እንዳይቀሰቅስዎ ነው።
onboarding-zone-retry = ያንን ቦታ አላውቀውም። እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ቅርብ ያለውን ትልቅ ከተማ ይጻፉ፣ ወይም ይለፉት።
onboarding-demands = ከምንጠይቃቸው ለውጦች ለእርስዎ ዋናዎቹ የትኞቹ ናቸው? ይህን የምንጠይቀው ስለ እነሱ ቀድመን ለመንገር ነው። የፈለጉትን ይምረጡ፣ ወይም ምንም አይምረጡ።
demand-hate = ጥላቻን ማራገብ ይቁም
demand-breakers = በድንገት የሚዛመተውን ማዘግየት
demand-superspreaders = ዋና ዋና አሰራጮችን መቆጣጠር
demand-corrections = የሐሰት መረጃን ማረም
demand-privacy = ስለ እኛ ያነሰ መረጃ መሰብሰብ
demand-one-rule = ለሁሉም አንድ ሕግ
demand-elections = ምርጫ ለሚያውኩ አገልግሎት መከልከል
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] እናመሰግናለን። አሁን አባል ሆነዋል። ማድረግ የምችለውን ለማየት በማንኛውም ጊዜ "{ -word-help }" ብለው ይላኩ።
   *[other] { $name }፣ እናመሰግናለን። አሁን አባል ሆነዋል። ማድረግ የምችለውን ለማየት በማንኛውም ጊዜ "{ -word-help }" ብለው ይላኩ።
}
onboarding-expired = ውይይታችንን ለጊዜው አቆይቼዋለሁ። የነገሩኝ ተቀምጧል። ለመቀጠል "{ -word-join }" ብለው ይላኩ።

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
