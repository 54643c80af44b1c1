### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Bu'aan namoota gamtaa kanaaf hojjetaniif. Yeroo qophaa'utti maxxanfama.
results-none = Gaafannoon ammallee hin jiru.
results-which = Kan gaafannoo isa kamii?
results-which-retry = Maaloo kana keessaa tokko filadhaa.
# Nothing was released yet. $survey: its title.
results-unreleased = Bu'aan "{ $survey }" ammallee hin baane. Qindeessaatu gabatee to'annoo irratti baasa: { -word-console } ergaa.
results-too-few = Namoonni "{ $survey }" deebisan baay'ee muraasa waan ta'aniif, bu'aa isaa irraa wanti agarsiifamu hin jiru.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Bu'aa "{ $survey }": namoota { $respondents }, maxxansa { $number }, { $date }.
results-more = Kan biraa hundi, bu'aan afaanii fi biyyaan qoodames, gabatee to'annoo irra jira: { -word-console } ergaa.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = Namoota { $respondents } deebisan. Maxxansa { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] hin agarsiifamu: namoota 10 gadi beeksisuu danda'a
   *[inside] hin agarsiifamu: namoota 5 gadi beeksisuu danda'a
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] irra darbame
    [unasked] hin gaafatamne
    [answered] deebi'e
    [chosen] filatame
    [not-chosen] hin filatamne
   *[other] kan biraa
}
results-no-country = biyya hin himne
results-elsewhere = { $by ->
    [locale] afaan biraa hunda
   *[other] biyya biraa hunda
}
results-not-shown = Gaaffii kana irraa wanti agarsiifamu hin jiru: namoota baay'ee muraasa beeksisa.
results-finished = hanga dhumaatti deebisan
# Everyone who left, at whatever question.
results-left = dhumaan dura kan dhiisan
results-left-before = gaaffii jalqabaan dura kan dhiisan
results-left-at = asitti kan dhiisan: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = bakka biraatti kan dhiisan

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = Gabateen to'annoo ammallee nageenyaan hin banamu. Namni sirna kana oofu PUBLIC_URL gara teessoo https ta'etti qindeessuu qaba.
console-refused = Gabateen to'annoo namoota gamtaa kanaaf hojjetaniif.
console-channel = Geessituun gabatee to'annoo Slack, Discord yookaan Telegram qofaan ergama. Maaloo achiin naaf barreessaa.
# $link: works once. $minutes: how long.
console-link = Karaan gara gabatee to'annootti ittiin seentan kunooti. Daqiiqaa { $minutes } keessatti yeroo tokko qofa hojjeta. Nama biraatti hin kenninaa: kan isa banu akka isiniitti ilaalama.
    { $link }

console-title = Gabatee to'annoo
console-sign-in = Maaloo seenaa
console-sign-in-how = Slack, Discord yookaan Telegram irratti { -word-console } gara bootiitti ergaa. Geessituu yeroo tokko hojjetu isiniif deebisa.
console-enter-title = Seensa
console-enter-text = Geessituun kun yeroo tokko qofa hojjeta. Biraawzarii keessa hojjechuu barbaaddan keessatti itti fufaa.
console-enter-button = Itti fufi
console-enter-gone = Geessituun kun kana booda hin hojjetu
console-enter-gone-text = Itti fayyadamameera, yookaan yeroon isaa darbeera. Haaraa argachuuf { -word-console } gara bootiitti ergaa.
console-too-many = Yaaliin baay'ateera
console-too-many-text = Maaloo daqiiqaa tokko eegaatii irra deebi'aa yaalaa.
console-forbidden = Kun hin danda'amu
console-forbidden-text = Unki kun bakka biraatii dhufe yookaan yeroon isaa darbe, yookaan gaheen keessan hin eeyyamu. Duubatti deebi'aatii fuula kana irra deebi'aa banaa, sana booda yaalaa.
console-not-found = Fuulli akkasii hin jiru
console-being-released = Namni biraa bu'aa kana baasaa jira
console-being-released-text = Maaloo xiqqoo eegaatii fuula kana irra deebi'aa banaa.
console-failed = Gama keenyaan dogoggorri uumameera
console-failed-text = Galmee keessatti barreeffameera. Maaloo irra deebi'aa yaalaa.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Maqaa { $name } dhaan seentaniittu, { $role ->
    [volunteer] tola ooltuu
    [admin] bulchaa
   *[organizer] qindeessaa
}
console-leave = Ba'i
console-back = Gaafannoo hunda
console-skip = Gara qabiyyeetti darbi

console-surveys = Gaafannoowwan
console-no-surveys = Gaafannoon ammallee hin jiru. Namni sirna kana oofu ajaja `survey publish` jedhuun baasa.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] cufaa
   *[published] banaa
}
console-version = qophii { $version }
console-responses = Deebii
# Counts go down to a multiple of five.
console-started = kan jalqaban
console-finished = hanga dhumaatti deebisan
console-fewer = 5 gadi
console-at-least = { $count } yookaan isaa ol
console-live-note = Lakkoofsi lamaan kun akkuma deebiin dhufuun shan shaniin dabala; kunis deebiin tokko dhufuun isaa akka hin beekamneef. Kan gadii hundi kan maxxansaati: lakkoofsa hin jijjiiramne.
console-no-release = Maxxansi ammallee hin jiru
console-no-release-text = Bu'aan kan agarsiifamu erga qindeessaan baasee booda. Lakkoofsi warra isa keessatti lakkaa'amaniif hammam walitti qabamee akka agarsiifamu maxxansa jalqabaatu murteessa: hanga deebiin irra caalaan dhufutti eegaa.
# $number: the release's number. $date: when. $name: who.
console-release = Maxxansa { $number }, { $date }, kan baase { $name }
console-release-button = Bu'aa amma baasi
console-release-warning = Maxxansi tokko hin jijjiiramu, duubattis hin deebi'u. Galmee to'annoo keessatti barreeffama.
console-release-done = Bu'aan baheera.
console-audience = Kan agarsiifamu
console-inside = garee keenya: lakkoofsi 5 gadii hin jiru
console-public = nama hunda: lakkoofsi 10 gadii hin jiru
console-download = Lakkoofsa nama hundaaf ta'u buufadhu (CSV)
console-not-public = Kan maxxanfamu miti. Lakkoofsa maxxanfamuu danda'uuf gara "nama hunda" tti jijjiiraa.
console-leaving = Xumuruu, fi bakka itti dhiisan
console-by-locale = Afaaniin
console-by-country = Biyyaan
console-breakdown = Afaanii fi biyyaan
console-people = namoota
console-answer = Deebii
console-option = Kan "{ $option }" filatan
console-questions = Gaaffilee
# $number: the number of an earlier release.
console-since = Maxxansa { $number } irraa kaasee hin jijjiiramne: sana booda kan dabalaman baay'ee muraasa.
console-themes = Mata dureewwan
console-themes-text = Deebii namoonni jecha ofiitiin kennan keessatti wanta dubbistoonni argan. Deebiin tokko mata duree hedduu qabaachuu danda'a.
console-nothing-read = Wanti agarsiifamu ammallee hin jiru: deebiin dubbifame baay'ee muraasa.
console-quotes = Waraabbiiwwan
console-quotes-text = Dubbisaa tokkotu dhiheessa, kan biraatu baasa.
console-no-quotes = Kan bahe hin jiru.
