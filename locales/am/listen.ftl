### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = የትኛውን መጠይቅ መመለስ ይፈልጋሉ?
listen-which-retry = እባክዎ ከእነዚህ አንዱን በቁጥሩ ወይም በስሙ ይምረጡ።
listen-none = አሁን ለእርስዎ የሚሆን መጠይቅ የለም። ሲኖር "{ -word-listen }" ብለው ያገኙታል።
# Said when a survey cannot be begun.
listen-gone = ይህ መጠይቅ ለእርስዎ ክፍት አይደለም፦ ተዘግቷል፣ ለሌሎች ነው፣ ወይም መልሰዋል።
listen-later = ችግር የለም። በፈለጉ ጊዜ "{ -word-listen }" ብለው ይላኩ።

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = ቃላትዎ አንድ ሰው አደጋ ላይ ሊሆን ይችላል ብዬ እንዳስብ አድርገውኛል። እኔ ፕሮግራም ነኝ፤ ልሳሳት እችላለሁ። { $country ->
    [none] እርስዎ ወይም ሌሎች አሁን አደጋ ላይ ከሆናችሁ፣ ባሉበት ወደ አደጋ ጊዜ አገልግሎት ይደውሉ።
   *[other] እርስዎ ወይም ሌሎች አሁን አደጋ ላይ ከሆናችሁ፣ በ{ $country } ወደ አደጋ ጊዜ አገልግሎት ይደውሉ።
} በነጻና በሚስጥር የሚያነጋግሩዎት ሰዎች በየአገሩ findahelpline.com ላይ ተዘርዝረዋል። የእኛ በጎ ፈቃደኛ ያነጋግርዎት?
care-yes = አዎ፣ ያነጋግሩኝ
care-no = አይ፣ አመሰግናለሁ
# Asked after yes.
care-need = በጎ ፈቃደኛው ምን ማወቅ አለበት? የሚያየው ሠራተኞቻችን እርስዎን የሚያውቁበትን ስምና አሁን የሚጽፉትን ብቻ ነው፤ የመጠይቁን መልሶችዎን አያይም።
care-need-retry = እባክዎ ከ2,000 ፊደል ሳይበልጥ ይጻፉ፣ ወይም ይለፉት።
care-kept = በጎ ፈቃደኛ እዚህ ይጽፍልዎታል። ይህ ከመልሶችዎ ተለይቶ ይቀመጣል። አደጋ ካለ እኛን አይጠብቁ፦ ወደ አደጋ ጊዜ አገልግሎት ይደውሉ።
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = አንድ አባል ሰው እንዲያነጋግረው ይጠይቃል፦ ጉዳይ { $case } ከእናንተ አንዱን ይጠብቃል። የሥርዓቱ ኦፕሬተር በዚህ ያነበዋል፦ npm run steward -- cases
care-declined = ችግር የለም። በማንኛውም ሰዓት የሚያነጋግሩዎት ሰዎች findahelpline.com ላይ ተዘርዝረዋል።
