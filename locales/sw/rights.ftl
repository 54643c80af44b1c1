### What a member may always do: stop, see, erase, link.

stop-done = Hutapata tena ujumbe kutoka kwetu. Ikiwa ulimaanisha baadhi tu, chagua unachotaka bado. La sivyo, huhitaji kujibu.
stop-kept = Imehifadhiwa. Utapata tu ulichochagua.
stop-all-kept = Imehifadhiwa. Hutapata tena ujumbe kutoka kwetu. Tuma { -word-join } ukibadili mawazo.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = Je, unataka tuache kukutumia ujumbe?
stop-guess-yes = Sitisha ujumbe wote
stop-guess-no = Hapana, endelea
stop-not-meant = Sawa, tunaendelea. { -word-stop } husitisha ujumbe wetu wakati wowote.

data-intro = Haya ndiyo yote tuliyo nayo kukuhusu.
data-file-intro = Faili hili lina yote tuliyo nayo kukuhusu.
data-pseudonym = Wafanyakazi wetu wanakujua kama: { $value }
data-since = Uko nasi tangu: { $value }
data-locale = Lugha: { $value }
data-name = Jina: { $value }
data-country = Nchi: { $value }
data-zone = Saa za eneo: { $value }
data-demands = Madai ya muhimu zaidi kwako: { $value }
data-identity = Anwani: { $channel } { $address }, tangu { $since }
data-identity-stopped = Hakuna ujumbe unaotumwa kwa anwani hii.
data-consent-granted = { $date }: ulikubali { $topic } kwenye { $channel }
data-consent-withdrawn = { $date }: ulisitisha { $topic } kwenye { $channel }
data-answers = Majibu kwa tafiti zetu: { $count }
data-open = Mazungumzo yaliyo wazi: { $value }
data-nothing-else = Hatuna kingine chochote. Tuma { -word-forget } kuyafuta.
data-not-told = haikutajwa

forget-first = Hii inafuta yote tuliyo nayo kukuhusu kwenye kila njia uliyounganisha: anwani, jina, chaguo na majibu. Tunabakiza tu alama ya msimbo iliyotokana na anwani yako, ili mtu asikuingize tena bila ridhaa yako. Yakifutwa hayarudi. Tufute?
forget-erase = Ndiyo, futa
forget-keep = Hapana, usifute
forget-second = Una uhakika? Yakifutwa hayarudi.
forget-erase-sure = Futa kabisa
forget-done = Imefutwa. Hutasikia tena kutoka kwetu. Ukituandikia tena siku yoyote, tutaanza upya.
forget-kept = Hakuna kilichofutwa.

link-code = Msimbo wako ni { $code }. Ndani ya dakika kumi, tutumie hii kwenye njia yako nyingine: { -word-link } { $code }
link-done = Tayari: njia zote mbili sasa ni mwanachama mmoja. Tuma { -word-join } kuchagua tunachoweza kukutumia hapa.
link-wrong = Msimbo huo si sahihi. Tafadhali uangalie, kisha tuma tena { -word-link } na tarakimu zote sita.
link-expired = Msimbo huo umepitwa na wakati. Tuma { -word-link } kwenye njia yako nyingine kupata mpya.
link-own = Msimbo huo ni wa njia yako nyingine. Tafadhali utume huko.
link-staff = Kwenye njia hii unafanyia muungano kazi. Tafadhali fanya kinyume: tuma { -word-link } hapa, na msimbo kutoka njia yako nyingine.
link-too-many = Umekosea msimbo mara nyingi mno. Tafadhali subiri dakika kumi, kisha upate mpya.
