### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Majibu husomwa na wanaoyafanyia kazi kwenye muungano tu. Mratibu anaweza kukualika.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = Hakuna jibu linalokusubiri sasa. Majibu ya utafiti ulioujaza mwenyewe husomwa na wengine: hakuna anayesoma yake mwenyewe.
read-menu = Kuna majibu yanayosubiri msomaji, na nukuu zinazosubiri mtu wa pili. Ungependa kufanya nini?
read-menu-answers = Soma majibu
read-menu-quotes = Amua kuhusu nukuu
read-menu-stop = Wakati mwingine
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = Jibu la "{ $survey }", kwa { $language }.
    Swali lilikuwa: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = Pamoja nalo kuna: picha: { $photos }, ujumbe wa sauti: { $voices }. Ni kwako tu: tafadhali usimpe mtu mwingine, na ufute nakala yako ukimaliza.
# The same, on channels without files.
read-media-elsewhere = Pamoja nalo kuna: picha: { $photos }, ujumbe wa sauti: { $voices }. Huonyeshwa kwenye Slack, Discord na Telegram tu.
# Above a translation that an earlier reader made.
read-translation-so-far = Yaliyotafsiriwa hadi sasa:
read-translation = Tafadhali litafsiri kwa Kiingereza, kwa uaminifu kadiri uwezavyo. Kama tayari ni Kiingereza, au huwezi, ruka.
read-words-retry = Tafadhali andika kwa maneno, au ruka.
read-theme = Linahusu mada zipi? Chagua zote zinazofaa, au usichague.
# $themes: those chosen so far.
read-theme-chosen = Mada zilizochaguliwa: { $themes }.
read-quote = Kuna sehemu inayofaa kunukuliwa hadharani? Tuma maneno yayo hayo, bila majina, mahali wala chochote kinachoonyesha ni nani. Mtu wa pili ataamua. Kama hakuna, ruka.
read-quote-not-part = Maneno hayo hayamo kwenye jibu wala tafsiri yake. Tafadhali yanakili yalivyo, au ruka.
read-quote-too-long = Nukuu haizidi herufi { $max }. Tafadhali chagua sehemu fupi zaidi.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Angalia tena: je, kuna linaloonyesha mtu ni nani au yuko wapi? { $words }
read-quote-sure = Ipendekezwe kama ilivyo?
read-quote-propose = Ipendekeze
read-quote-change = Chagua maneno mengine
read-quote-leave = Bila nukuu
read-quoted = Asante. Mtu wa pili ataamua kuhusu nukuu.
read-lost = Ulikuwa na jibu hili kwa zaidi ya saa moja, kwa hiyo amepewa mwingine. Asante hata hivyo.
read-more = Asante, hilo limekamilika. Jingine?
read-more-next = Linalofuata
read-more-stop = Yanatosha kwa sasa
read-stopped = Asante kwa kusoma. Tuma { -word-read } kuendelea.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = Nukuu kutoka "{ $survey }". Swali lilikuwa: { $question }
read-decide = Inaweza kuonyeshwa kama nukuu? Mtu yeyote asitambulike kwayo. Unaamua peke yako, na inaandikwa kwenye kumbukumbu kwamba ni wewe.
read-decide-release = Iruhusu
read-decide-refuse = Ikatae
read-decide-later = Iache kwa baadaye
read-decide-released = Imeruhusiwa.
read-decide-refused = Imekataliwa. Haipo tena.
read-decide-late = Mtu mwingine ameshaamua kuihusu.
read-no-quotes = Hakuna nukuu inayokusubiri.
