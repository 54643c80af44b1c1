### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = ኣየናይ መሕትት ክትምልሱ ትደልዩ?
listen-which-retry = ብኽብረትኩም ካብዚኦም ሓደ ብቑጽሩ ወይ ብስሙ ምረጹ።
listen-none = ሕጂ ንዓኹም ዝኸውን መሕትት የለን። ምስ ዝህሉ "{ -word-listen }" ኢልኩም ትረኽብዎ።
# Said when a survey cannot be begun.
listen-gone = እዚ መሕትት ንዓኹም ክፉት ኣይኮነን፦ ተዓጽዩ፣ ንኻልኦት እዩ፣ ወይ መሊስኩምዎ ኢኹም።
listen-later = ጸገም የለን። ኣብ ዝደለኹምዎ ግዜ "{ -word-listen }" ኢልኩም ስደዱ።

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = ቃላትኩም ሓደ ሰብ ኣብ ሓደጋ ክህሉ ይኽእል ኢለ ክሓስብ ገይሩኒ። ኣነ ፕሮግራም እየ፣ ክጋገ እኽእል። { $country ->
    [none] ንስኹም ወይ ካልኦት ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ ኣብ ዘለኹምዎ ናብ ህጹጽ ረድኤት ደውሉ።
   *[other] ንስኹም ወይ ካልኦት ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ ኣብ { $country } ናብ ህጹጽ ረድኤት ደውሉ።
} ብናጻን ብምስጢርን ዘዘራርቡኹም ሰባት በብሃገሩ ኣብ findahelpline.com ተዘርዚሮም ኣለዉ። ናትና ወለንተኛ ክረኽበኩም ትደልዩ ዶ?
care-yes = እወ፣ ይርከቡኒ
care-no = ኣይፋል፣ የቐንየለይ
# Asked after yes.
care-need = እቲ ወለንተኛ እንታይ ክፈልጥ ኣለዎ? ዝርእዮ ሰራሕተኛታትና ዝፈልጡኹም ስምን ሕጂ እትጽሕፍዎን ጥራይ እዩ፤ ናይቲ መሕትት መልስታትኩም ኣይርእን።
care-need-retry = ብኽብረትኩም ካብ 2,000 ፊደላት ከይበዝሐ ጽሓፉ፣ ወይ ሕለፍዎ።
care-kept = ወለንተኛ ኣብዚ ክጽሕፈልኩም እዩ። እዚ ካብ መልስታትኩም ተፈልዩ ይቕመጥ። ሓደጋ እንተሃልዩ ንዓና ኣይትጸበዩ፦ ናብ ህጹጽ ረድኤት ደውሉ።
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = ሓደ ኣባል ሰብ ክረኽቦ ይሓትት፦ ጉዳይ { $case } ሓደ ካባኻትኩም ይጽበ። ናይቲ ስርዓት ኦፐሬተር በዚ የንብቦ፦ npm run steward -- cases
care-declined = ጸገም የለን። ኣብ ዝኾነ ሰዓት ዘዘራርቡኹም ሰባት ኣብ findahelpline.com ተዘርዚሮም ኣለዉ።
