### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Deebii kan dubbisan warra gamtaa waliin deebii irratti hojjetan qofa. Qindeessaan isin affeeruu danda'a.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = Amma deebiin isin eegu hin jiru. Deebii gaafannoo isin guuttan namoota birootu dubbisa: namni kan ofii dubbisu hin jiru.
read-menu = Deebiin dubbisaa eegu, waraabbiin nama lammaffaa eegus jira. Maal gochuu barbaaddu?
read-menu-answers = Deebii dubbisi
read-menu-quotes = Waraabbii irratti murteessi
read-menu-stop = Amma miti
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = Deebii "{ $survey }" irratti kenname, afaan: { $language }.
    Gaaffichi kana ture: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = Isa waliin kan dhufe: suuraa: { $photos }, ergaa sagalee: { $voices }. Siif qofa: maaloo nama biraatti hin dabarsin, yommuu xumurtu garagalcha kee haqi.
# The same, on channels without files.
read-media-elsewhere = Isa waliin kan dhufe: suuraa: { $photos }, ergaa sagalee: { $voices }. Slack, Discord fi Telegram irratti qofa mul'atu.
# Above a translation that an earlier reader made.
read-translation-so-far = Hanga ammaatti kan hiikame:
read-translation = Maaloo hanga danda'ametti itti dhiheessaatii gara Ingiliffaatti hiikaa. Duraan Ingiliffaan yoo ta'e, yookaan yoo dadhabdan, irra darbaa.
read-words-retry = Maaloo jechaan barreessaa, yookaan irra darbaa.
read-theme = Mata dureewwan kam ilaallata? Kan ta'u hunda filadhaa, yookaan homaa.
# $themes: those chosen so far.
read-theme-chosen = Mata duree filatame: { $themes }.
read-quote = Kutaan namoota hundaaf waraabamuu qabu jiraa? Jechoota isaa akkuma jiranitti ergaa; maqaa, bakka yookaan wanta nama sana beeksisu hin qabaatin. Nama lammaffaatu murteessa. Yoo hin jirre, irra darbaa.
read-quote-not-part = Jechoonni kun deebii yookaan hiikaa isaa keessa hin jiran. Maaloo akkuma jiranitti garagalchaa, yookaan irra darbaa.
read-quote-too-long = Waraabbiin tokko qubee hanga { $max } qaba. Maaloo kutaa gabaabaa filadhaa.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Irra deebi'aa ilaalaa: kana keessaa tokko namni tokko eenyu yookaan eessa akka jiru ni beeksisaa? { $words }
read-quote-sure = Akkuma jirutti haa dhihaatu?
read-quote-propose = Dhiheessi
read-quote-change = Jecha biraa filadhu
read-quote-leave = Waraabbii hin jiru
read-quoted = Galatoomaa. Waraabbii kana irratti nama lammaffaatu murteessa.
read-lost = Deebiin kun sa'aatii tokkoo ol isin bira waan tureef nama biraatti darbeera. Ta'us galatoomaa.
read-more = Galatoomaa, inni kun xumurameera. Kan biraa?
read-more-next = Isa itti aanu
read-more-stop = Ammaaf ga'aadha
read-stopped = Dubbisuu keessaniif galatoomaa. Itti fufuuf { -word-read } ergaa.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = Waraabbii "{ $survey }" irraa. Gaaffichi kana ture: { $question }
read-decide = Akka waraabbiitti agarsiifamuu danda'aa? Namni isaan beekamu jiraachuu hin qabu. Kan murteessu isin qofa; murteessuun keessanis galmee keessatti hafa.
read-decide-release = Baasi
read-decide-refuse = Didi
read-decide-later = Boodaaf dhiisi
read-decide-released = Baheera.
read-decide-refused = Didameera. Hin jiru.
read-decide-late = Namni biraa irratti murteesseera.
read-no-quotes = Waraabbiin isin eegu hin jiru.
