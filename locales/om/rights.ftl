### What a member may always do: stop, see, erase, link.

stop-done = Kana booda ergaa nu biraa hin argattan. Garii isaa qofa dhaabuu yoo barbaaddan, waan ammas feetan filadhaa. Yoo ta'uu baate, deebisuun hin barbaachisu.
stop-kept = Kuufameera. Kan filattan qofa argattu.
stop-all-kept = Kuufameera. Kana booda ergaa nu biraa hin argattan. Yaada yoo jijjiirtan { -word-join } ergaa.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = Ergaa isiniif erginu akka dhaabnu barbaadduu?
stop-guess-yes = Ergaa hunda dhaabi
stop-guess-no = Lakki, itti fufi
stop-not-meant = Tole, itti fufna. { -word-stop } yeroo kamittuu ergaa keenya dhaaba.

data-intro = Wanti waa'ee keessan qabnu hundi kana.
data-file-intro = Faayilichi waan waa'ee keessan qabnu hunda of keessaa qaba.
data-pseudonym = Hojjettoonni keenya maqaa kanaan isin beeku: { $value }
data-since = Nu waliin kan jirtan erga: { $value }
data-locale = Afaan: { $value }
data-name = Maqaa: { $value }
data-country = Biyya: { $value }
data-zone = Godina sa'aatii: { $value }
data-demands = Gaaffii jijjiiramaa caalaatti isiniif barbaachisu: { $value }
data-identity = Teessoo: { $channel } { $address }, erga { $since }
data-identity-stopped = Teessoo kanatti ergaan hin ergamu.
data-consent-granted = { $date }: karaa { $channel } { $topic } argachuuf eeyyamtan
data-consent-withdrawn = { $date }: karaa { $channel } { $topic } argachuu dhaabdan
data-answers = Deebii gaaffannoo keenyaaf kennitan: { $count }
data-open = Haasaa hin xumuramne: { $value }
data-nothing-else = Kana malee homaa hin qabnu. Haquuf { -word-forget } ergaa.
data-not-told = hin himamne

forget-first = Kun karaa walqabsiiftan hunda irratti waan waa'ee keessan qabnu hunda haqa: teessoo, maqaa, filannoo fi deebii. Fedhii keessan malee namni deebisee akka isin hin galchineef, mallattoo koodii teessoo keessan irraa hojjetame qofa hambifna. Wanti haqame hin deebi'u. Haqnaa?
forget-erase = Eeyyee, haqi
forget-keep = Lakki, hin haqin
forget-second = Mirkanaa'aadhaa? Wanti haqame hin deebi'u.
forget-erase-sure = Guutummaatti haqi
forget-done = Haqameera. Kana booda nu irraa homaa hin dhageessan. Yoo deebitanii nuuf barreessitan, haaraa jalqabna.
forget-kept = Homtuu hin haqamne.

link-code = Koodiin keessan { $code } dha. Daqiiqaa kudhan keessatti, karaa keessan isa biraatiin kana nuuf ergaa: { -word-link } { $code }
link-done = Xumurameera: karaaleen lamaan amma miseensa tokko ta'aniiru. Waan as irratti isiniif erguu dandeenyu filachuuf { -word-join } ergaa.
link-wrong = Koodiin sun sirrii miti. Maaloo mirkaneessaatii, { -word-link } fi lakkoofsota ja'an irra deebi'aa ergaa.
link-expired = Koodiin sun yeroon isaa darbeera. Haaraa argachuuf karaa keessan isa biraatiin { -word-link } ergaa.
link-own = Koodiin sun kan karaa keessan isa biraati. Maaloo achi irraa ergaa.
link-staff = Karaa kanaan gamtaaf ni hojjettu. Maaloo faallaa isaa godhaa: { -word-link } as irraa ergaa, koodicha immoo karaa keessan isa biraatiin.
link-too-many = Koodii dogoggoraa baay'ee ergitaniittu. Maaloo daqiiqaa kudhan eegaa, sana booda koodii haaraa fudhadhaa.
