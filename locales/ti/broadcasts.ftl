### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = እዚ ትርጉም ገና ኣይተገምገመን።
# Before the text of a correction.
broadcast-correction = እርማት፦

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] እዚ ኣብ ሓደ መልእኽቲ { $channel } ኣይኣቱን፤ ምስ መልስታቱ { $max } ፊደላት እዩ ዝሕዝ። ሓደ ፊደል ክጎድል ኣለዎ።
   *[other] እዚ ኣብ ሓደ መልእኽቲ { $channel } ኣይኣቱን፤ ምስ መልስታቱ { $max } ፊደላት እዩ ዝሕዝ። { $over } ፊደላት ክጎድሉ ኣለዎም።
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] እዚ ብSMS { $segments } ክፋል ይወስድ፤ ዝፍቀድ እንተበዝሐ { $max } እዩ። ሓደ ፊደል ክጎድል ኣለዎ።
   *[other] እዚ ብSMS { $segments } ክፋል ይወስድ፤ ዝፍቀድ እንተበዝሐ { $max } እዩ። { $over } ፊደላት ክጎድሉ ኣለዎም።
}
# $word: such as CANCEL.
broadcast-owned-word = ብSMS ኣባላት { $word } ኢሎም ክምልሱ ክሕተቱ ኣይፍቀድን፦ እቲ ናይ ተሌፎን መርበብ ነታ ቃል ንባዕሉ ይጥቀመላ፤ ኩሉ መልእኽትና የቋርጽ ወይ መሊሱ የጀምር። ብኽብረትኩም ካልእ ቃል ምረጹ፣ ወይ ንመልሲ እንተዘይኮይና ብንኣሽቱ ፊደላት ጽሓፍዋ።
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = ሓደ SMS { $segments } ክፋል ዝወስድ በዚኦም ምኽንያት እዩ፦ { $signs }። ብተራ ፊደላት እንተዝጽሓፍ { $without } መወሰደ።

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = እታ ናይ መጀመርታ መልእኽቲ ዝበጽሐቶም፣ ብዝበጽሐቶም መራኸብን ቋንቋን
# $reached, $matching: figures.
broadcast-reached = ሕጂ ካብ { $matching } ኣባላት ናብ { $reached } ትበጽሕ፦
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] ስለ ዘይፈቐዱ ዘይትበጽሖም፦ { $count }
    [unreachable] ስለ ዝዓጸዉና ወይ ስለ ዘይተረኽቡ ዘይትበጽሖም፦ { $count }
    [countryPolicy] እቲ መራኸቢ ኣብ ሃገሮም ስለ ዘይፍቀድ ዘይትበጽሖም፦ { $count }
    [noHour] ኣበይ ከም ዘለዉን መዓስ መዓልቲ ከም ዝኾኖምን ስለ ዘይፍለጥ ዘይበጽሖም፦ { $count }
   *[onHold] ደው ኣብሉ ዝበሉ ስለ ዝመስልን ስለ ዘየረጋገጹን ንግዚኡ ዘይትበጽሖም፦ { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = ኣብዚ'ውን ይልጠፍ፦ { $places }
summary-now = ከም ዝጸደቐ ብኡንብኡ ይለኣኽ።
# $when: day, time and zone.
summary-at = { $when } ይለኣኽ።
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = ብሰዓት ነፍሲ ወከፍ ኣባል { $when } ክኸውን ከሎ ይለኣኽ፦ ብሰዓትኩም ካብ { $first } ክሳብ { $last }።
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }፣ ንድፊ { $by }፦
    [review] { $tag } ብ{ $by }፣ ትርጉምን ካልኣይ ወዳብን ይጽበ፦
   *[approved] { $tag } ብ{ $by }፣ ጸዲቑ። ዝኾነ ለውጢ ነቲ ምጽዳቕ ይስርዞ፦
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] ኣባላት ነዚ ክኸፍቱ ይሓትት፦ { $link }
    [survey] ኣባላት ነዚ መሕትት ክምልሱ ይሓትት፦ { $link }
    [training] ኣባላት ነዚ ስልጠና ክምዝገቡ ይሓትት፦ { $link }
    [done] { $goal ->
        [0] ኣባላት ክምልሱ ይሓትት፦ ወዲአ፣ ጽባሕ ኣዘኻኽሩኒ፣ ወይ ሓገዝ የድልየኒ።
       *[other] ኣባላት ክምልሱ ይሓትት፦ ወዲአ፣ ጽባሕ ኣዘኻኽሩኒ፣ ወይ ሓገዝ የድልየኒ። ዕላማ፦ { $goal }
    }
   *[none] ዝኾነ መልሲ ኣይሓትትን።
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = ክሳብ ሕጂ ትርጉም ወይ ውሳነ ዘይብሎም፦ { $languages }
# $reason: an organizer's words.
summary-sent-back = ተመሊሱ፦ { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }፦ { $members } ኣባላት፣ ካብ ሓደ ደቒቕ ኣብ ዝወሓደ ይለኣኽ።
       *[other] { $channel }፦ { $members } ኣባላት፣ ኣብ ኣስታት { $minutes } ደቒቕ ይለኣኽ።
    }
   *[other] { $channel }፦ { $members } ኣባላት፣ ኣብ ኣስታት { $hours } ሰዓትን { $minutes } ደቒቕን ይለኣኽ።
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }፣ { $language }፣ { $members } ኣባላት፣ ብዘይተገምገመ ንድፊ፦
    [english] { $channel }፣ { $language }፣ { $members } ኣባላት፣ ብውሳነ ብእንግሊዝኛ፦
    [missing] { $channel }፣ { $language }፣ { $members } ኣባላት፣ ስለ ዘይተወሰነ ንግዚኡ ብእንግሊዝኛ፦
   *[other] { $channel }፣ { $language }፣ { $members } ኣባላት፦
}
# $channel, $place, $language: names.
preview-post = ኣብ { $channel } ኣብ { $place } ዝልጠፍ፣ { $language }፦
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] ነፍሲ ወከፍ 1 ክፋል፣ ብድምር { $total }።
   *[other] ነፍሲ ወከፍ { $segments } ክፋል፣ ብድምር { $total }።
}
# $cost: an amount with its currency.
preview-cost = ወጻኢ፦ ኣስታት { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] ኣብ { $language } 1 ፊደል እንተጎዲሉ ን{ $members } ኣባላት 1 ክፋል ይቑጥብ።
   *[other] ኣብ { $language } { $less } ፊደላት እንተጎዲሎም ን{ $members } ኣባላት 1 ክፋል ይቑጥብ።
}
# $channel: its name.
preview-away = { $channel } ኣብዚ ስለ ዘይሰርሕ ቅድመ ርእየት የብሉን።

## ALERT: an organizer composes.

alert-refused = ጻውዒታት ዝጽሕፉ ወደብቲ እዮም። ወዳቢ ክትኮኑ እንተደሊኹም እትፈልጥዎ ወዳቢ ሕተቱ።
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }፣ ንድፊ፦ { $text }
    [review] { $tag }፣ ኣብ ገምጋም፦ { $text }
   *[approved] { $tag }፣ ጸዲቑ፦ { $text }
}
alert-which = በየናይ ክትቅጽሉ ትደልዩ? ምረጹ፣ ወይ ሓድሽ ንምጅማር ሕለፍዎ።
alert-which-retry = ነቲ ኣይረኸብክዎን። ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ሕለፍዎ።
# $language: the name of the language to write in.
alert-text = ብኽብረትኩም ነቲ ጽሑፍ ብ{ $language } ስደድዎ። ኣባላት ዘንብብዎ ነቲ ዝጸሓፍኩምዎ እዩ።
alert-text-retry = ሒደት ቃላት የድልያኒ።
# $language: its name.
alert-in-language = ብ{ $language }፦
alert-call = ኣባላት እንታይ ክገብሩ ትሓትዎም?
alert-call-none = ዋላ ሓንቲ፦ ንምሕባር ጥራይ
alert-call-link = ሊንክ ክኸፍቱ
alert-call-done = ገይሮም ወዲአ ክብሉ
alert-link = ብኽብረትኩም ነቲ ሊንክ ስደድዎ። ብ https:// ክጅምር ኣለዎ።
alert-link-bad = ነዚ ሊንክ ክሰዶ ኣይክእልን። ብ https:// ክጅምርን ባዶ ቦታ ዘይብሉ ክኸውንን ኣለዎ።
alert-goal = ክንደይ ኣባላት ክገብርዎ ተስፋ ትገብሩ? ቁጽሪ ስደዱ፣ ወይ ሕለፍዎ።
alert-goal-retry = ብኽብረትኩም ምሉእ ቁጽሪ ስደዱ፣ ወይ ሕለፍዎ።
alert-audience = ንመን ይብጻሕ?
alert-audience-everyone = ጻውዒት ክበጽሖም ንዝፈቐዱ ኩሎም
alert-audience-saved = ንዝተቐመጠ ጉጅለ ተቐበልቲ
alert-audience-language = ንኣባላት ሓደ ቋንቋ
alert-audience-country = ንኣባላት ሓንቲ ሃገር
alert-no-audiences = ዝተቐመጠ ጉጅለ ተቐበልቲ ገና የለን።
alert-saved = ኣየናይ ጉጅለ ተቐበልቲ? ስሙ ስደዱ።
alert-audience-unknown = ብኡ ስም ጉጅለ ተቐበልቲ የለን።
alert-language = ኣየናይ ቋንቋ?
alert-country = ኣየነይቲ ሃገር?
alert-country-retry = ነታ ሃገር ኣይፈልጣን። ብኽብረትኩም ምሉእ ስማ ጽሓፉ።
alert-when = መዓስ ይለኣኽ?
alert-when-now = ከም ዝጸደቐ ብኡንብኡ
alert-when-at = ብሰዓተይ ኣብ ዝተወሰነ ግዜ
alert-when-local = ብሰዓት ነፍሲ ወከፍ ኣባል
alert-zone = ኣብ ኣየናይ ዞባ ሰዓት ኣለኹም? እትጽሕፍዎ ሰዓት ንምርዳእ የድልየኒ።
alert-zone-retry = ነቲ ቦታ ኣይፈልጦን። ብኽብረትኩም ኣብ ቀረባ ዘላ ዓባይ ከተማ ጽሓፉ።
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = ኣየናይ መዓልትን ሰዓትን? ንኣብነት 2026-12-01 18:00፣ ወይ ጽባሕ 18:00፣ ወይ ንሎሚ 18:00።
alert-time-unclear = ነዚ ከም መዓልትን ሰዓትን ከንብቦ ኣይከኣልኩን።
alert-time-past = እቲ ግዜ ሓሊፉ እዩ።
alert-places = ኣብ ቻነል'ውን ይለጠፍ ዶ? ንምውሳኽ ወይ ንምውጻእ ሓደ ምረጹ፤ ንምቕጻል ሕለፍዎ።
alert-places-retry = ነቲ ቻነል ኣይፈልጦን። ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ሕለፍዎ።
alert-no-places = ዝልጠፈሉ ቻነል ገና የለን። Steward ዘካይዱ ሰባት ክውስኹ ይኽእሉ።
alert-menu = ቀጺሉ እንታይ ይገበር?
alert-menu-preview = ቅድመ ርእየት
alert-menu-languages = ቋንቋታት
alert-menu-change = ቀይሮ
alert-menu-submit = ንገምጋም ኣቕርቦ
alert-menu-later = ደሓር ክቕጽል
alert-menu-discard = ጎሓፎ
alert-change = እንታይ ክትቅይሩ ትደልዩ?
alert-change-text = ነቲ ጽሑፍ
alert-change-call = ነቲ ዝሓቶ
alert-change-audience = ዝበጽሖም
alert-change-when = ዝለኣኸሉ ግዜ
alert-change-places = ዝልጠፈሉ ቻነላት
alert-change-nothing = ዋላ ሓንቲ
alert-channel = ኣብ ኣየናይ መራኸቢ ክትርእይዎ ትደልዩ?
alert-channel-retry = ብኽብረትኩም ካብቶም መራኸቢታት ሓደ ምረጹ።
alert-locale = ንኣየናይ ቋንቋ ክትውስኑ ትደልዩ?
alert-locale-retry = ብኽብረትኩም ካብተን ቋንቋታት ሓደ ምረጹ።
# $language: its name.
alert-decision = { $language } ዘንብቡ ኣባላት እንታይ ይብጽሓዮም?
alert-decision-english = እቲ እንግሊዝኛ
alert-decision-all = እንግሊዝኛ፣ ንዚን ትርጉም ንዘይብሎም ኩሎምን
alert-decision-draft = እቲ ንድፊ፣ ከም ዘይተገምገመ ተጠቒሱ
alert-decision-wait = ወለንተኛ ይተጸበ
alert-draft-is = ማንም ዘይገምገሞ ንድፊ ኣሎ፦
alert-no-draft = በቲ ቋንቋ ንድፊ ዝጸሓፈ የለን።
alert-languages-settled = ኩሎም ቋንቋታት እቶም ተቐበልቲ ጽሑፎም ኣለዎም።
alert-nobody = ከምዚ ዘለዎ ንማንም ኣይበጽሕን።
alert-unapproved = እቲ ለውጢ ነቲ ምጽዳቕ ሰሪዝዎ። እንደገና ክጸድቕ ኣለዎ።
alert-sure = ብርግጽ ክጉሕፎ ዶ?
alert-sure-keep = ኣይፋል፣ ይጽናሕ
alert-sure-discard = እወ፣ ይጎሓፍ
alert-closed = ነዚ ጻውዒት ካብ ሕጂ ምቕያር ኣይከኣልን፦ ተላኢኹ፣ ወይ ተጎሒፉ።
alert-later = ተቐሚጡ ኣሎ። ንምቕጻል "{ -word-alert }" ኢልኩም ስደዱ።
alert-submitted = ቀሪቡ። ሕጂ ወለንተኛታት "{ -word-translate }" ኢሎም ክትርጉምዎ፣ ካልእ ወዳቢ ድማ "{ -word-approve }" ኢሉ ከጽድቖ ይኽእል።
alert-discarded = ተጎሒፉ።

## TRANSLATE: a volunteer translates.

translate-refused = ዝትርጉሙ ወለንተኛታትና እዮም። ክትሕግዙ እንተደሊኹም ንሓደ ወዳቢ ዕድመ ሕተቱ።
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }፦ { $language }፣ { $members } ኣባላት፦ { $text }
translate-which = ኣየናይ ክትትርጉሙ ትደልዩ?
translate-which-retry = ነቲ ኣይረኸብክዎን። ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ሕለፍዎ።
# $language: the name of the language that the text below is in.
translate-source = እቲ ጽሑፍ ብ{ $language }፦
# $by: a pseudonym.
translate-draft-is = ንድፊ { $by } ኣሎ፦
# $language: its name.
translate-confirm = እዚ ንድፊ ብ{ $language } ቅኑዕ ድዩ?
translate-confirm-right = እወ፣ ቅኑዕ እዩ
translate-confirm-write = ኣይፋል፣ ከም ሓድሽ ክጽሕፎ
# $language: the name of the language to write in.
translate-text = ብኽብረትኩም ብ{ $language } ስደድዎ። ኣባላት ዘንብብዎ ነቲ ዝጸሓፍኩምዎ እዩ።
# $language: its name.
translate-kept = የቐንየልና። ሕጂ ናይ { $language } ጽሑፍ እዚ እዩ።
# $language: its name.
translate-kept-draft = የቐንየልና። ነቲ ጻውዒት ባዕልኹም ስለ ዝጸሓፍኩምዎ፣ ካልእ ሰብ ክሳብ ዘረጋግጾ እዚ ብ{ $language } ንድፊ ኮይኑ ይጸንሕ።
# $language: its name.
translate-kept-review = የቐንየልና። ካልእ ተዛራቢ ክሳብ ዘረጋግጾ ብ{ $language } ንድፊ ኮይኑ ይጸንሕ።
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] የቐንየልና። { $left } ጽሑፍ ተሪፉ፦
   *[other] የቐንየልና። { $left } ጽሑፋት ተሪፎም። ዝቕጽል፦
}
translate-gone = እቲ ካብ ሕጂ ትርጉም ኣይጽበን።
translate-none = ትርጉም ዝጽበ የለን። ስለ ዝረኣኹምልና የቐንየልና።
translate-later = የቐንየልና። ግዜ ክትረኽቡ ከለኹም "{ -word-translate }" ኢልኩም ስደዱ።

## APPROVE: a second organizer reviews.

review-refused = ጻውዒታት ዘጽድቑ ወደብቲ እዮም።
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag } ብ{ $by }፦ { $text }
review-which = ኣየናይ ክትግምግሙ ትደልዩ?
review-which-retry = ነቲ ኣይረኸብክዎን። ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ሕለፍዎ።
review-look = ቅድሚ ምውሳንኩም ዝረአ ገና ኣሎ።
review-look-next = ዝቕጽል መራኸቢ
review-decide = ኩሉ ርኢኹም ኣለኹም። ልክዕ ነዚ ተጽድቕዎ ዶ?
review-approve = ይጽደቕ
review-back = ይመለስ
review-again = እንደገና ኣርእየኒ
review-not-now = ሕጂ ኣይኮነን
review-reason = እንታይ ይቀየር? ጸሓፊኡ ነቲ ቃላትኩም ከንብቦ እዩ።
review-reason-retry = ብኽብረትኩም እንታይ ክቕየር ከም ዘለዎ ብሒደት ቃላት ንገሩኒ።
review-changed = ካብ ዘርኣኽኹም ንደሓር ተቐይሩ። ሕጂ ከምዚ ኣሎ።
review-own = ኣብ መወዳእታ ዝጸሓፍኩምዎ ወይ ዝቐየርኩምዎ ባዕልኹም ኢኹም፦ ካልእ ሰብ ከጽድቖ ኣለዎ።
review-gone = እቲ ካብ ሕጂ ኣብ ገምጋም የለን።
review-none = ምጽዳቕኩም ዝጽበ የለን።
review-approved = ጸዲቑ። የቐንየልና።
review-sent-back = ምስ ቃላትኩም ናብ ጸሓፊኡ ተመሊሱ።
review-later = ኣብ ገምጋም ይጸንሕ። ንምቕጻል "{ -word-approve }" ኢልኩም ስደዱ።
# Told to the author. $tag: four letters or digits.
review-told-approved = ጻውዒትኩም { $tag } ጸዲቑ።
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = ጻውዒትኩም { $tag } ተመሊሱልኩም፦ { $reason } ንምቕጻል "{ -word-alert }" ኢልኩም ስደዱ።
