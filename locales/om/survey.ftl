### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Deebii keessan kan dubbisuu danda'an: qindeessitoota gamtaa kanaa, fi tola ooltota isaan waliin hojjetan. Warri biraa lakkoofsa qofa argu.
   *[organizers] Deebii keessan kan dubbisuu danda'an: qindeessitoota gamtaa kanaa qofa. Warri biraa lakkoofsa qofa argu.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Deebiin keessan isin malee kuufama: yeroo xumurtan, yookaan guyyaa 60 callisuu booda, hidhata isaa fi keessan gidduu jiru ni kutna. Sana booda isinitti agarsiisuu yookaan isiniif haquu hin dandeenyu. Hanga sanatti { -word-forget } ni haqa.
# Said before the first question of a survey that keeps the link.
survey-linked = Deebiin keessan galmee keessan waliin koodii iccitiitiin as keessatti kuufama. Akka haqamuuf { -word-forget } ergaa.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Hubadhaa: namni afaan kana dubbatu gaaffilee kana ammallee hin ilaalle.
survey-begin = Gaaffii kamiyyuu irra darbuu dandeessu. { -word-back } deebii duraa jijjiira. Yeroo kamittuu dhiisuu dandeessu: { -word-listen } bakka dhaabdanii itti fufsiisa. Jalqabnaa?
survey-begin-now = Haa jalqabnu
survey-begin-not = Amma miti
survey-declined = Rakkoo hin qabu. Yeroo feetanitti kottaa.
survey-number-retry = Maaloo lakkoofsa guutuu ergaa, yookaan irra darbaa.
survey-text-retry = Maaloo jechaan deebisaa, yookaan irra darbaa.
# Said after each message of a long answer.
survey-story-more = Dhaggeeffachaan jira. Hanga feetan barreessaa, yeroo xumurtan { -word-done } ergaa.
survey-expired = Yeroo dheeraaf deebii waan hin arganneef gaafannoo kana cufeera. Wanti natti himtan kuufameera. Galatoomaa.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = Jecha keessan nan kuufa. Suuraa yookaan sagalee waraabame sana garuu kuusuu hin danda'u.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] Suuraas asitti erguu dandeessa.
    [voice] Ergaa sagaleesi asitti erguu dandeessa.
   *[both] Suuraa fi ergaa sagalees asitti erguu dandeessa.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = Suuraan yookaan ergaan sagalee eenyummaa kee mul'isuu danda'a, gaaffannoo maqaa hin qabne keessattillee: fuulaan, bakkaan, sagaleen. Yoo walii galte, waan ergitu icciitiin nan kaa'a, bakka fi meeshaa suuraa keessa dhokate malee. Kan arguu yookaan dhaga'uu danda'u: { $readers ->
    [volunteers] qindeessitoota gamtaa, fi tola ooltota isaan waliin hojjetan.
   *[organizers] qindeessitoota gamtaa qofa.
} { -word-forget } hanga deebiiwwan kan kee ta'anitti ni haqa, guyyaa { $days } booda immoo haala kamiinuu ni haqama. Kaa'uu nan danda'aa? Lakki yoo jette, homaa hin fudhadhu, jechoonni kee garuu ni lakkaa'amu.
survey-media-yes = Eeyyee, kaa'i
survey-media-no = Lakki, jecha koo qofa
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = Hundi isaa hin kaa'amu. Asitti kanan kaa'u { $kinds ->
    [photo] suuraa
    [voice] ergaa sagalee
   *[both] suuraa fi ergaa sagalee
}, gaaffii tokkoof hanga { $max } qofa.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Suuraa yookaan ergaa sagalee yeroodhaan hin argamne, kan hin kaa'amne: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] Suuraa yookaan ergaa sagalee kee kaa'uu hin dandeenye: MB { $max } caala. Jechoonni kee kaa'amaniiru. Xiqqaa isaa erguu dandeessa.
    [type] Suuraa yookaan ergaa sagalee kee kaa'uu hin dandeenye: gosa ani dubbisuu hin dandeenye. Jechoonni kee kaa'amaniiru. Suuraa yookaan sagalee baramaa erguu dandeessa.
   *[gone] Suuraa yookaan ergaa sagalee kee argachuu hin dandeenye, kanaaf hin kaa'amne. Jechoonni kee kaa'amaniiru. Irra deebitee erguu dandeessa.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Gara gaaffii duraatti deebineerra. Deebiin keessan haaraan bakka isa moofaa bu'a.
# Said to BACK at the first question.
survey-back-none = Kun gaaffii jalqabaati: isa dura kan jiru hin jiru.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = Kan kuufnu: deebii keessan, afaan isaa, biyya keessan yoo himtan, karaa fi guyyaa. Hidhanni isinii fi deebii gidduu jiru kutameera: kana booda deebii kana arguu, isinitti agarsiisuu yookaan haquu hin dandeenyu. Namni tokko yeroo lama akka hin lakkaa'amneef, deebisuun keessan ni beekama.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Deebiin keessan galmee keessan waliin koodii iccitiitiin tura. { -word-my-data } waan qabnu agarsiisa, { -word-forget } hunda haqa.

# In MY DATA.
data-survey-finished = Gaafannoo "{ $title }": deebistaniittu, { $date } jalqabame; deebiin keessan galmee keessan waliin kuufameera
data-survey-open = Gaafannoo "{ $title }": { $date } jalqabame, hin xumuramne
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Gaafannoo "{ $title }": deebistaniittu; deebiin kana booda isiniin wal hin qabatu
# In MY DATA. $count: how many.
data-media = Suuraa fi ergaa sagalee deebii kee waliin kaa'ame: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Deebisi
# Under an invitation, on channels without buttons.
survey-invitation-how = Deebisuuf { -word-listen } ergaa.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Hubadhaa: gaaffileen kun Ingiliffaani. Afaan keessanitti ammallee hin hiikamne.

## SURVEY: organizers write one.

survey-write-refused = Jecha kanaan gaafannoo kan barreessan qindeessitoota. Deebisuuf { -word-listen } ergaa.
survey-write-which = Gaafannoo kam? Haaraa barreessuuf irra darbaa.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: kan keessan, barreeffamaa jira: { $title }
    [waiting] { $survey }, kan { $by }: qindeessaa lammaffaa eega: { $title }
   *[open] { $survey }: banaa: { $title }
}
survey-write-title = Maqaan isaa maali? Miseensonni maqaa kanaan filatu. Afaan: { $language }.
survey-write-intro = Maaliif, yeroo hammamiis fudhata? Kun jalqaba irratti jedhama. Afaan: { $language }.
survey-write-thanks = Warra deebisan akkamitti galateeffattu? Kun dhuma irratti jedhama. Afaan: { $language }.
survey-write-retry = Maaloo jechaan deebisaa.
survey-write-readers = Deebii tokkoon tokkoon isaa eenyutu dubbisuu danda'a? Warri biraa lakkoofsa qofa argu.
survey-write-readers-volunteers = Tola ooltotaa fi qindeessitoota
survey-write-readers-organizers = Qindeessitoota qofa
survey-write-anonymous = Maqaa malee? Akkas yoo ta'e, miseensi yeroo xumuru hidhanni isaa guutummaatti kutama.
survey-write-anonymous-yes = Eeyyee, maqaa malee
survey-write-anonymous-no = Lakki, miseensa waliin haa turu
survey-write-kind = Gaaffiin itti aanu akkamitti deebifama?
survey-write-kind-single = Filannoo keessaa tokko
survey-write-kind-several = Filannoo keessaa tokko yookaan hedduu
survey-write-kind-scale = Safartuu qabxii
survey-write-kind-text = Jechoota muraasaan
survey-write-kind-story = Ergaa hanga feetanii
survey-write-question = Gaaffiin maali? Afaan: { $language }.
survey-write-options = Filannoowwan kam? Sarara tokkotti tokko, yookaan gidduutti ; kaa'aa. Afaan: { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Maaloo filannoo { $min } hanga { $max } kennaa; tokkoon isaa qubee hanga 75, sarara tokkotti tokko.
survey-write-ends = Qabxiin gadi aanaa fi ol aanaan maal jechuudha? Sarara lamaan, yookaan ; gidduutti: "not at all; very much". Qabxii 5 qaba, lakkoofsa biraa yoo itti dabaltan malee. Afaan: { $language }.
survey-write-ends-bad = Mee jechoota yookaan gaaleewwan lama kennaa, sarara tokkotti tokko, qubee 75 kan hin caalle. Sararri sadaffaan baay'ina qabxii himuu danda'a, 2 hanga { $max }.
survey-write-too-long = Kun bilbilaaf baay'ee dheeradha: maaloo qubee { $max } gaditti godhaa.
survey-write-kind-number = Lakkoofsa
survey-write-range = Lakkoofsi xiqqaan deebi'uu danda'u kam, inni guddaanis kam? Fakkeenyaaf: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Bu'aan gareewwan kana agarsiisa: { $groups }
survey-write-bands = Gareewwan kun yoo ta'an irra darbaa, yookaan lakkoofsota gareen itti jalqabu ergaa: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Mee lakkoofsota guutuu qofa ergaa, tokkoon tokkoo kan duraa caalu: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Mee sarara { $count } kennaa, hamma afaan biraa keessa jiruu fi tartiiba isaatiin.
# $max: how many questions there may be.
survey-write-full = Qorannoon gaaffii { $max } ol hin qabaatu.
survey-write-translations-back = Ingiliffi jijjiirame, kanaaf hiikni isaa kaafame: haaraa barbaadama.
# $numbers: the numbers of questions.
survey-write-needed = Gaaffiin { $numbers } warra deebii tokko dura kennan qofa gaafatama, deebii sanas ni dhaba. Dura eenyu akka gaafatamu jijjiiraa.
survey-write-whom = Kun eenyuun gaafatama? Hundaaf yoo ta'e irra darbaa. Yookaan gaaffii duraa filadhaa: warra akka murtaa'etti deebisan qofti gaafatamu.
survey-write-whom-none = Gaaffiin duraa deebii filatamu qabu hin jiru, kanaaf hundi gaafatama.
survey-write-answers = Deebiiwwan kam? Warra isaan keessaa tokko kennan qofti gaafatamu.
survey-write-answers-bad = Mee yoo xiqqaate deebii tokko filadhaa, hunda miti.
survey-write-bound = Warra lakkoofsa akkamii deebisan?
survey-write-bound-least = Lakkoofsa sana yookaan ol
survey-write-bound-most = Lakkoofsa sana yookaan gadi
survey-write-threshold = Lakkoofsa kam?
# $min and $max: whole numbers.
survey-write-threshold-bad = Mee lakkoofsa guutuu tokko { $min } hanga { $max } ergaa.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Warra gaaffii { $number } kanaan hin deebisin qofaaf: { $answers }
    [atLeast] Warra gaaffii { $number } { $answers } yookaan ol deebisan qofaaf
    [atMost] Warra gaaffii { $number } { $answers } yookaan gadi deebisan qofaaf
   *[other] Warra gaaffii { $number } kanaan deebisan qofaaf: { $answers }
}
survey-write-not-shown = Yoo akkas ta'e bu'aan gaaffii kanaa agarsiifamuu hin danda'u. Kan danda'amu yoo deebiin tokko qofti murteesse, yookaan lakkoofsa gareen itti jalqabu yoo ta'e.
survey-write-edit = Gaaffii jijjiiri, siiqsi yookaan baasi
survey-write-edit-which = Gaaffii kam? Akkuma jiranitti dhiisuuf irra darbaa.
survey-write-no-questions = Hamma ammaatti gaaffiin hin jiru.
survey-write-change-words = Jechoota isaa
survey-write-change-answers = Deebiiwwan dhiyaatan
survey-write-change-whom = Eenyu akka gaafatamu
survey-write-change-move = Siiqsi
survey-write-change-remove = Baasi
survey-write-media = Miseensonni deebii wajjin suuraa yookiin ergaa sagalee erguu danda'uu? Warra walii galan qofaaf ol kaa'ama, nama saaxiluus danda'a. Jecha qofa fudhachuuf homaa hin filatin.
survey-write-media-photo = Suuraa
survey-write-media-voice = Ergaa sagalee
survey-write-move = Bakka kamitti? Lakkoofsa isaa haaraa ergaa: 1 dura gaafatama.
# $question: its number and its words.
survey-write-taken-out = Baafame: { $question }
survey-write-settings = Maqaa, barreeffama, dubbistoota, eenyuuf
survey-write-settings-title = Maqaa isaa
survey-write-settings-intro = Kan dura jedhamu
survey-write-settings-thanks = Kan dhuma jedhamu
survey-write-settings-readers = Eenyu deebii dubbisa
survey-write-settings-anonymous = Maqaa malee ta'uu isaa
survey-write-settings-themes = Matadureewwan dubbistootaa
survey-write-themes = Dubbistoonni waan miseensonni barreessan matadureewwan kamiin mallatteessu? Sarara tokkotti tokko. Yoo hin jirre irra darbaa. Afaan: { $language }.
# $themes: their labels.
survey-write-themes-are = Matadureewwan dubbistootaa: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: guutuudha.
    [drafted] { $language }: guutuudha, garuu namni lammaffaan afaanicha dubbatu hunda hin mirkaneessine. Miseensotatti himama.
   *[missing] { $language }: barreeffamoota hir'atan: { $missing }. Miseensonni isaan Ingiliffaan dubbisu, itti himamas.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Namni hiikuu jalqabe hin jiru: { $languages }
survey-write-locale = Afaan kamiin?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: miseensonni kana argatu, gaaffii hunda waliin.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] kutaa 1
   *[other] kutaa { $segments }
}
survey-write-change = Jijjiiri: maxxansa haaraa
# $by: another organizer.
survey-write-being-changed = { $by } jijjiiraa jira.
# $version: its number.
survey-write-next-version = Kun maxxansa { $version }dha. Kan banaan hamma qindeessaan lammaffaan kana mirkaneessutti akkuma jirutti tura. Kan jalqabe kan isaa itti fufa; kan deebise deebi'ee hin gaafatamu. Deebiiwwan kan banaa kophaatti lakkaa'amu; bu'aan isaanii hanga yeroo sanaa qofa ba'uu danda'a.
survey-write-menu = Itti aansee maal haa ta'u?
survey-write-add = Gaaffii biraa
survey-write-show = Agarsiisi
survey-write-audience = Eenyuuf akka ta'e
survey-write-submit = Akka mirkanaa'u dhiheessi
survey-write-discard = Gati
survey-write-not-now = Amma miti
survey-write-audience-which = Garee kuufame isa kam? Hundaaf yoo ta'e irra darbaa.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = Ammallee gaafatamuu hin danda'u. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] maqaa malee
   *[no] miseensa waliin kan turu
}; kan dubbisan: { $readers ->
    [volunteers] tola ooltotaa fi qindeessitoota
   *[organizers] qindeessitoota qofa
}; kan argatu: { $audience ->
    [none] nama { -word-listen } ergu hunda
   *[other] garee { $audience }
})
survey-write-submitted = Galatoomaa. Qindeessaan lammaffaan { -word-survey } ergee ilaala; ni mirkaneessa, yookaan ni deebisa.
survey-write-decide = Miseensonni kana gaafatamu. Ni mirkaneessituu?
survey-write-approve = Mirkaneessii bani
survey-write-back = Deebisi
# Said to the second organizer.
survey-write-approved = Banameera: miseensonni { -word-listen } ergan argatu. { -word-survey } itti affeeruuf fayyada.
survey-write-sent-back = Barreessaa isaatti deebi'eera.
survey-write-manage = Banaadha. Itti aansee maal haa ta'u?
survey-write-invite = Miseensota itti affeeri
survey-write-close = Cufi
survey-write-closed = Cufameera: kana booda namni jalqabu hin jiru; kan jalqabe xumuruu danda'a.
survey-write-discarded = Gatameera.
survey-write-gone = Gaafannoon sun jijjiirameera, yookaan hin jiru. Haala isaa arguuf { -word-survey } ergaa.
survey-write-later = Rakkoo hin qabu: kuufameera. Itti fufuuf { -word-survey } ergaa.
# Told to its author.
survey-write-told-approved = { $by } gaafannoo keessan "{ $title }" mirkaneesseera: amma banaadha.
survey-write-told-back = { $by } gaafannoo keessan "{ $title }" deebiseera. Maaloo irratti mari'adhaa, sana booda jijjiiruuf { -word-survey } ergaa.
