### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = ይህ ትርጉም ገና አልተገመገመም።
# Before the text of a correction.
broadcast-correction = እርማት፦

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] ይህ በ{ $channel } አንድ መልእክት ውስጥ አይገባም፤ ከመልሶቹ ጋር የሚይዘው { $max } ፊደል ነው። አንድ ፊደል መቀነስ አለበት።
   *[other] ይህ በ{ $channel } አንድ መልእክት ውስጥ አይገባም፤ ከመልሶቹ ጋር የሚይዘው { $max } ፊደል ነው። { $over } ፊደል መቀነስ አለበት።
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] ይህ በSMS { $segments } ክፍል ይወስዳል፤ የሚፈቀደው ቢበዛ { $max } ነው። አንድ ፊደል መቀነስ አለበት።
   *[other] ይህ በSMS { $segments } ክፍል ይወስዳል፤ የሚፈቀደው ቢበዛ { $max } ነው። { $over } ፊደል መቀነስ አለበት።
}
# $word: such as CANCEL.
broadcast-owned-word = በSMS አባላት { $word } ብለው እንዲመልሱ መጠየቅ አይቻልም፦ የስልክ ኔትወርኩ ቃሉን ለራሱ ይጠቀምበታል፤ መልእክታችንን ሁሉ ያቆማል ወይም መልሶ ያስጀምራል። እባክዎ ሌላ ቃል ይምረጡ፣ ወይም ለመመለሻ ካልሆነ በትናንሽ ፊደላት ይጻፉት።
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = እያንዳንዱ SMS { $segments } ክፍል የሚወስደው በእነዚህ ምክንያት ነው፦ { $signs }። በተራ ፊደላት ቢጻፍ { $without } ይወስዳል።

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = የመጀመሪያው መልእክት የደረሳቸው፣ በደረሳቸው መገናኛና ቋንቋ
# $reached, $matching: figures.
broadcast-reached = አሁን ከ{ $matching } አባላት ለ{ $reached } ይደርሳል፦
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] ስላልፈቀዱ የማይደርሳቸው፦ { $count }
    [unreachable] ስላገዱን ወይም ስላልተገኙ የማይደርሳቸው፦ { $count }
    [countryPolicy] መገናኛው በአገራቸው ስለማይፈቀድ የማይደርሳቸው፦ { $count }
    [noHour] የት እንዳሉና መቼ ቀን እንደሚሆንላቸው ስለማይታወቅ የማይደርሳቸው፦ { $count }
   *[onHold] አቁሙ ያሉ ስለመሰለና ስላላረጋገጡ ለጊዜው የማይደርሳቸው፦ { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = በእነዚህም ይለጠፋል፦ { $places }
summary-now = እንደጸደቀ ወዲያው ይላካል።
# $when: day, time and zone.
summary-at = { $when } ይላካል።
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = በእያንዳንዱ አባል ሰዓት { $when } ሲሆን ይላካል፦ በእርስዎ ሰዓት ከ{ $first } እስከ { $last }።
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }፣ የ{ $by } ረቂቅ፦
    [review] { $tag } በ{ $by }፣ ትርጉምና ሁለተኛ አስተባባሪ የሚጠብቅ፦
   *[approved] { $tag } በ{ $by }፣ ጸድቋል። ማንኛውም ለውጥ ማጽደቁን ይሽረዋል፦
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] አባላት ይህን እንዲከፍቱ ይጠይቃል፦ { $link }
    [survey] አባላት ይህን መጠይቅ እንዲመልሱ ይጠይቃል፦ { $link }
    [training] አባላት ለዚህ ሥልጠና እንዲመዘገቡ ይጠይቃል፦ { $link }
    [done] { $goal ->
        [0] አባላት እንዲመልሱ ይጠይቃል፦ ጨረስኩ፣ ነገ አስታውሱኝ፣ ወይም እርዳታ እፈልጋለሁ።
       *[other] አባላት እንዲመልሱ ይጠይቃል፦ ጨረስኩ፣ ነገ አስታውሱኝ፣ ወይም እርዳታ እፈልጋለሁ። ግብ፦ { $goal }
    }
   *[none] ምንም መልስ አይጠይቅም።
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = እስካሁን ትርጉም ወይም ውሳኔ የሌላቸው፦ { $languages }
# $reason: an organizer's words.
summary-sent-back = ተመልሷል፦ { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }፦ { $members } አባላት፣ ከአንድ ደቂቃ ባነሰ ይላካል።
       *[other] { $channel }፦ { $members } አባላት፣ በ{ $minutes } ደቂቃ ገደማ ይላካል።
    }
   *[other] { $channel }፦ { $members } አባላት፣ በ{ $hours } ሰዓት ከ{ $minutes } ደቂቃ ገደማ ይላካል።
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }፣ { $language }፣ { $members } አባላት፣ ባልተገመገመ ረቂቅ፦
    [english] { $channel }፣ { $language }፣ { $members } አባላት፣ በውሳኔ በእንግሊዝኛ፦
    [missing] { $channel }፣ { $language }፣ { $members } አባላት፣ ስላልተወሰነ ለጊዜው በእንግሊዝኛ፦
   *[other] { $channel }፣ { $language }፣ { $members } አባላት፦
}
# $channel, $place, $language: names.
preview-post = በ{ $channel } { $place } ላይ የሚለጠፍ፣ { $language }፦
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] እያንዳንዱ 1 ክፍል፣ በድምሩ { $total }።
   *[other] እያንዳንዱ { $segments } ክፍል፣ በድምሩ { $total }።
}
# $cost: an amount with its currency.
preview-cost = ወጪ፦ { $cost } ገደማ
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] በ{ $language } 1 ፊደል ቢቀነስ ለ{ $members } አባላት 1 ክፍል ይቆጥባል።
   *[other] በ{ $language } { $less } ፊደል ቢቀነስ ለ{ $members } አባላት 1 ክፍል ይቆጥባል።
}
# $channel: its name.
preview-away = { $channel } እዚህ ስለማይሠራ ቅድመ እይታ የለውም።

## ALERT: an organizer composes.

alert-refused = ጥሪዎችን የሚጽፉት አስተባባሪዎች ናቸው። አስተባባሪ መሆን ከፈለጉ የሚያውቁትን አስተባባሪ ይጠይቁ።
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }፣ ረቂቅ፦ { $text }
    [review] { $tag }፣ በግምገማ ላይ፦ { $text }
   *[approved] { $tag }፣ የጸደቀ፦ { $text }
}
alert-which = በየትኛው መቀጠል ይፈልጋሉ? ይምረጡ፣ ወይም አዲስ ለመጀመር ይለፉት።
alert-which-retry = ያንን አላገኘሁትም። እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ይለፉት።
# $language: the name of the language to write in.
alert-text = እባክዎ ጽሑፉን በ{ $language } ይላኩ። አባላት የሚያነቡት የጻፉትን ነው።
alert-text-retry = ጥቂት ቃላት ያስፈልጉኛል።
# $language: its name.
alert-in-language = በ{ $language }፦
alert-call = አባላት ምን እንዲያደርጉ ይጠየቃሉ?
alert-call-none = ምንም፦ ለማሳወቅ ብቻ
alert-call-link = ሊንክ እንዲከፍቱ
alert-call-done = አድርገው ጨረስኩ እንዲሉ
alert-link = እባክዎ ሊንኩን ይላኩ። በ https:// መጀመር አለበት።
alert-link-bad = ይህን ሊንክ መላክ አልችልም። በ https:// መጀመርና ክፍት ቦታ የሌለው መሆን አለበት።
alert-goal = ስንት አባላት እንዲያደርጉት ተስፋ ያደርጋሉ? ቁጥር ይላኩ፣ ወይም ይለፉት።
alert-goal-retry = እባክዎ ሙሉ ቁጥር ይላኩ፣ ወይም ይለፉት።
alert-audience = ለማን ይድረስ?
alert-audience-everyone = ጥሪ እንዲደርሳቸው ለፈቀዱ ሁሉ
alert-audience-saved = ለተቀመጠ የተቀባዮች ቡድን
alert-audience-language = ለአንድ ቋንቋ አባላት
alert-audience-country = ለአንድ አገር አባላት
alert-no-audiences = የተቀመጠ የተቀባዮች ቡድን ገና የለም።
alert-saved = የትኛው የተቀባዮች ቡድን? ስሙን ይላኩ።
alert-audience-unknown = በዚያ ስም የተቀባዮች ቡድን የለም።
alert-language = የትኛው ቋንቋ?
alert-country = የትኛው አገር?
alert-country-retry = ያንን አገር አላውቀውም። እባክዎ ሙሉ ስሙን ይጻፉ።
alert-when = መቼ ይላክ?
alert-when-now = እንደጸደቀ ወዲያው
alert-when-at = በእኔ ሰዓት በተወሰነ ጊዜ
alert-when-local = በእያንዳንዱ አባል ሰዓት
alert-zone = ያሉት በየትኛው የሰዓት ክልል ነው? የሚጽፉትን ሰዓት ለመረዳት ያስፈልገኛል።
alert-zone-retry = ያንን ቦታ አላውቀውም። እባክዎ ቅርብ ያለውን ትልቅ ከተማ ይጻፉ።
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = በየትኛው ቀንና ሰዓት? ለምሳሌ 2026-12-01 18:00፣ ወይም ነገ 18:00፣ ወይም ለዛሬ 18:00።
alert-time-unclear = ይህን እንደ ቀንና ሰዓት ማንበብ አልቻልኩም።
alert-time-past = ያ ጊዜ አልፏል።
alert-places = በቻናልም ይለጠፍ? ለመጨመር ወይም ለማውጣት አንዱን ይምረጡ፤ ለመቀጠል ይለፉት።
alert-places-retry = ያንን ቻናል አላውቀውም። እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ይለፉት።
alert-no-places = የሚለጠፍበት ቻናል ገና የለም። Stewardን የሚያንቀሳቅሱ ሰዎች መጨመር ይችላሉ።
alert-menu = ቀጥሎ ምን ይደረግ?
alert-menu-preview = ቅድመ እይታ
alert-menu-languages = ቋንቋዎች
alert-menu-change = ቀይር
alert-menu-submit = ለግምገማ አቅርብ
alert-menu-later = በኋላ እቀጥላለሁ
alert-menu-discard = ጣለው
alert-change = ምን መቀየር ይፈልጋሉ?
alert-change-text = ጽሑፉን
alert-change-call = የሚጠይቀውን
alert-change-audience = የሚደርሳቸውን
alert-change-when = የሚላክበትን ጊዜ
alert-change-places = የሚለጠፍባቸውን ቻናሎች
alert-change-nothing = ምንም
alert-channel = በየትኛው መገናኛ ማየት ይፈልጋሉ?
alert-channel-retry = እባክዎ ከመገናኛዎቹ አንዱን ይምረጡ።
alert-locale = ለየትኛው ቋንቋ መወሰን ይፈልጋሉ?
alert-locale-retry = እባክዎ ከቋንቋዎቹ አንዱን ይምረጡ።
# $language: its name.
alert-decision = { $language } የሚያነቡ አባላት ምን ይድረሳቸው?
alert-decision-english = እንግሊዝኛው
alert-decision-all = እንግሊዝኛ፣ ለዚህና ትርጉም ለሌላቸው ሁሉ
alert-decision-draft = ረቂቁ፣ እንዳልተገመገመ ተጠቅሶ
alert-decision-wait = በጎ ፈቃደኛ ይጠበቅ
alert-draft-is = ማንም ያልገመገመው ረቂቅ አለ፦
alert-no-draft = በዚያ ቋንቋ ማንም ረቂቅ አልጻፈም።
alert-languages-settled = የተቀባዮቹ ቋንቋዎች ሁሉ ጽሑፍ አላቸው።
alert-nobody = አሁን ባለበት ሁኔታ ለማንም አይደርስም።
alert-unapproved = ለውጡ ማጽደቁን ሽሮታል። እንደገና መጽደቅ አለበት።
alert-sure = በእርግጥ ልጣለው?
alert-sure-keep = አይ፣ ይቆይ
alert-sure-discard = አዎ፣ ይጣል
alert-closed = ይህን ጥሪ ከእንግዲህ መቀየር አይቻልም፦ ተልኳል ወይም ተጥሏል።
alert-later = ተቀምጧል። ለመቀጠል "{ -word-alert }" ብለው ይላኩ።
alert-submitted = ቀርቧል። አሁን በጎ ፈቃደኞች "{ -word-translate }" ብለው ሊተረጉሙት፣ ሌላ አስተባባሪም "{ -word-approve }" ብሎ ሊያጸድቀው ይችላል።
alert-discarded = ተጥሏል።

## TRANSLATE: a volunteer translates.

translate-refused = የሚተረጉሙት በጎ ፈቃደኞቻችን ናቸው። ማገዝ ከፈለጉ አንድ አስተባባሪ ግብዣ እንዲሰጥዎ ይጠይቁ።
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }፦ { $language }፣ { $members } አባላት፦ { $text }
translate-which = የትኛውን መተርጎም ይፈልጋሉ?
translate-which-retry = ያንን አላገኘሁትም። እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ይለፉት።
# $language: the name of the language that the text below is in.
translate-source = ጽሑፉ በ{ $language }፦
# $by: a pseudonym.
translate-draft-is = የ{ $by } ረቂቅ አለ፦
# $language: its name.
translate-confirm = ይህ ረቂቅ በ{ $language } ትክክል ነው?
translate-confirm-right = አዎ፣ ትክክል ነው
translate-confirm-write = አይ፣ እንደ አዲስ እጽፋለሁ
# $language: the name of the language to write in.
translate-text = እባክዎ በ{ $language } ይላኩት። አባላት የሚያነቡት የጻፉትን ነው።
# $language: its name.
translate-kept = እናመሰግናለን። አሁን የ{ $language } ጽሑፍ ይህ ነው።
# $language: its name.
translate-kept-draft = እናመሰግናለን። ጥሪውን የጻፉት እርስዎ ስለሆኑ፣ ሌላ ሰው እስኪያረጋግጠው ይህ በ{ $language } ረቂቅ ሆኖ ይቆያል።
# $language: its name.
translate-kept-review = እናመሰግናለን። ሌላ ተናጋሪ እስኪያረጋግጠው ድረስ የ{ $language } ረቂቅ ሆኖ ይቆያል።
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] እናመሰግናለን። { $left } ጽሑፍ ቀርቷል፦
   *[other] እናመሰግናለን። { $left } ጽሑፎች ቀርተዋል። ቀጣዩ፦
}
translate-gone = ያ ከእንግዲህ ትርጉም አይጠብቅም።
translate-none = ትርጉም የሚጠብቅ የለም። ስላዩልን እናመሰግናለን።
translate-later = እናመሰግናለን። ጊዜ ሲያገኙ "{ -word-translate }" ብለው ይላኩ።

## APPROVE: a second organizer reviews.

review-refused = ጥሪዎችን የሚያጸድቁት አስተባባሪዎች ናቸው።
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag } በ{ $by }፦ { $text }
review-which = የትኛውን መገምገም ይፈልጋሉ?
review-which-retry = ያንን አላገኘሁትም። እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ይለፉት።
review-look = ከመወሰንዎ በፊት የሚታይ ገና አለ።
review-look-next = ቀጣዩ መገናኛ
review-decide = ሁሉንም አይተዋል። ይህንኑ እንዳለ ያጸድቃሉ?
review-approve = ይጽደቅ
review-back = ይመለስ
review-again = እንደገና አሳየኝ
review-not-now = አሁን አይደለም
review-reason = ምን ይቀየር? ጸሐፊው የሚጽፉትን ያነባል።
review-reason-retry = እባክዎ ምን መቀየር እንዳለበት በጥቂት ቃላት ይንገሩኝ።
review-changed = ካሳየሁዎ በኋላ ተቀይሯል። አሁን ያለው እንዲህ ነው።
review-own = መጨረሻ ላይ የጻፉት ወይም የቀየሩት እርስዎ ነዎት፦ ሌላ ሰው ማጽደቅ አለበት።
review-gone = ያ ከእንግዲህ በግምገማ ላይ አይደለም።
review-none = የእርስዎን ማጽደቅ የሚጠብቅ የለም።
review-approved = ጸድቋል። እናመሰግናለን።
review-sent-back = ከቃላትዎ ጋር ወደ ጸሐፊው ተመልሷል።
review-later = በግምገማ ላይ ይቆያል። ለመቀጠል "{ -word-approve }" ብለው ይላኩ።
# Told to the author. $tag: four letters or digits.
review-told-approved = ጥሪዎ { $tag } ጸድቋል።
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = ጥሪዎ { $tag } ተመልሶልዎታል፦ { $reason } ለመቀጠል "{ -word-alert }" ብለው ይላኩ።
