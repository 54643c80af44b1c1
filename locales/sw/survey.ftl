### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Wanaoweza kusoma majibu yako: waratibu wa muungano, na wajitoleaji wanaofanya kazi nao. Wengine wanaona takwimu tu.
   *[organizers] Wanaoweza kusoma majibu yako: waratibu wa muungano tu, si mwingine yeyote. Wengine wanaona takwimu tu.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Majibu yako yanahifadhiwa bila wewe: ukimaliza, au baada ya siku 60 za kimya, tunakata uhusiano kati yako na majibu hayo. Baada ya hapo hatuwezi tena kukuonyesha wala kuyafuta. Kabla ya hapo, { -word-forget } huyafuta.
# Said before the first question of a survey that keeps the link.
survey-linked = Majibu yako yanahifadhiwa pamoja na data zako, kwa msimbo wa siri. Tuma { -word-forget } ili yafutwe.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Kumbuka: maswali haya bado hayajakaguliwa na mzungumzaji wa lugha hii.
survey-begin = Unaweza kuruka swali lolote. { -word-back } hubadilisha jibu lililopita. Unaweza kuondoka wakati wowote: { -word-listen } huendeleza utafiti. Tuanze?
survey-begin-now = Ndiyo, tuanze
survey-begin-not = Wakati mwingine
survey-declined = Haina shida. Karibu wakati wowote.
survey-number-retry = Tafadhali tuma namba kamili, au ruka.
survey-text-retry = Tafadhali jibu kwa maneno, au ruka.
# Said after each message of a long answer.
survey-story-more = Ninasikiliza. Andika kadiri unavyotaka, kisha tuma { -word-done } ukimaliza.
survey-expired = Nimefunga utafiti, kwa kuwa sikupata jibu kwa muda. Uliyoniambia yamehifadhiwa. Asante.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = Ninahifadhi maneno yako. Picha au sauti yenyewe siwezi kuihifadhi.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] Unaweza pia kutuma picha hapa.
    [voice] Unaweza pia kutuma ujumbe wa sauti hapa.
   *[both] Unaweza pia kutuma picha na ujumbe wa sauti hapa.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = Picha au ujumbe wa sauti unaweza kukutambulisha, hata katika utafiti usio na majina: kwa uso, mahali au sauti. Ukikubali, ninahifadhi unachotuma kwa msimbo wa siri, bila mahali na kifaa vilivyofichwa ndani ya picha. Wanaoweza kuona au kusikia: { $readers ->
    [volunteers] waratibu wa muungano, na wajitoleaji wanaofanya kazi nao.
   *[organizers] waratibu wa muungano tu, si mwingine yeyote.
} { -word-forget } hufuta mradi majibu bado ni yako, na baada ya siku { $days } vinafutwa kwa vyovyote. Naweza kuhifadhi? Ukikataa, sichukui chochote, na maneno yako bado yanahesabiwa.
survey-media-yes = Ndiyo, hifadhi
survey-media-no = Hapana, maneno tu
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = Si vyote vinahifadhiwa. Hapa ninahifadhi { $kinds ->
    [photo] picha
    [voice] ujumbe wa sauti
   *[both] picha na ujumbe wa sauti
}, visivyozidi { $max } kwa swali.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Picha au ujumbe wa sauti ambao haukupatikana kwa wakati na haujahifadhiwa: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] Sikuweza kuhifadhi picha au ujumbe wako wa sauti: unazidi MB { $max }. Maneno yako yamehifadhiwa. Unaweza kutuma mdogo zaidi.
    [type] Sikuweza kuhifadhi picha au ujumbe wako wa sauti: ni wa aina nisiyoweza kusoma. Maneno yako yamehifadhiwa. Unaweza kutuma picha au sauti ya kawaida.
   *[gone] Sikuweza kupata picha au ujumbe wako wa sauti, hivyo haujahifadhiwa. Maneno yako yamehifadhiwa. Unaweza kutuma tena.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Turudi kwenye swali lililopita. Jibu lako jipya litachukua nafasi ya lile la awali.
# Said to BACK at the first question.
survey-back-none = Hili ni swali la kwanza: hakuna lililotangulia.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = Tunachohifadhi: majibu yako, lugha yake, nchi yako kama uliitaja, njia na siku. Uhusiano nawe umekatwa: hatuwezi tena kuyapata, kuyaonyesha wala kukufutia majibu haya. Inajulikana tu kwamba umejibu, ili mtu asihesabiwe mara mbili.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Majibu yako yanabaki pamoja na data zako, kwa msimbo wa siri. { -word-my-data } huonyesha tulichonacho, { -word-forget } hufuta yote.

# In MY DATA.
data-survey-finished = Utafiti "{ $title }": umejibu, ulianza { $date }; majibu yako yamehifadhiwa pamoja na data zako
data-survey-open = Utafiti "{ $title }": ulianza { $date }, bado hujamaliza
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Utafiti "{ $title }": umejibu; majibu hayahusishwi nawe tena
# In MY DATA. $count: how many.
data-media = Picha na ujumbe wa sauti uliohifadhiwa pamoja na majibu yako: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Jibu
# Under an invitation, on channels without buttons.
survey-invitation-how = Tuma { -word-listen } ili kujibu.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Kumbuka: maswali haya ni ya Kiingereza. Bado hayajatafsiriwa kwa lugha yako.

## SURVEY: organizers write one.

survey-write-refused = Kwa neno hili waratibu huandika tafiti. Kujibu utafiti, tuma { -word-listen }.
survey-write-which = Utafiti gani? Ruka ili kuandika mpya.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: wako, unaandikwa: { $title }
    [waiting] { $survey } wa { $by }: unasubiri mratibu wa pili: { $title }
   *[open] { $survey }: uko wazi: { $title }
}
survey-write-title = Unaitwaje? Wanachama huuchagua kwa jina hili. Lugha: { $language }.
survey-write-intro = Ni wa nini, na unachukua muda gani? Hili husemwa mwanzoni. Lugha: { $language }.
survey-write-thanks = Unawashukuruje waliojibu? Hili husemwa mwishoni. Lugha: { $language }.
survey-write-retry = Tafadhali jibu kwa maneno.
survey-write-readers = Nani anaweza kusoma majibu moja moja? Wengine wanaona takwimu tu.
survey-write-readers-volunteers = Wajitoleaji na waratibu
survey-write-readers-organizers = Waratibu tu
survey-write-anonymous = Je, utafiti huu ni bila majina? Basi uhusiano na mwanachama hukatwa kabisa akimaliza.
survey-write-anonymous-yes = Ndiyo, bila majina
survey-write-anonymous-no = Hapana, pamoja na data za mwanachama
survey-write-kind = Swali linalofuata litajibiwaje?
survey-write-kind-single = Chaguo moja kati ya kadhaa
survey-write-kind-several = Chaguo lolote kati ya kadhaa
survey-write-kind-scale = Kipimo cha alama
survey-write-kind-text = Kwa maneno machache
survey-write-kind-story = Kwa ujumbe mwingi wapendavyo
survey-write-question = Swali ni lipi? Lugha: { $language }.
survey-write-options = Chaguo zipi? Moja kwa kila mstari, au zitenganishwe kwa nukta mkato. Lugha: { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Tafadhali taja chaguo { $min } hadi { $max }, kila moja isizidi herufi 75, moja kwa kila mstari.
survey-write-ends = Alama ya chini kabisa na ya juu kabisa zina maana gani? Kwa mistari miwili, au kwa nukta mkato: "not at all; very much". Ina alama 5, isipokuwa ukiongeza nambari nyingine. Lugha: { $language }.
survey-write-ends-bad = Tafadhali toa maneno au misemo miwili, mmoja kwa kila mstari, usiozidi herufi 75. Mstari wa tatu unaweza kusema alama ni ngapi, kuanzia 2 hadi { $max }.
survey-write-too-long = Ni ndefu mno kwa simu: tafadhali isizidi herufi { $max }.
survey-write-kind-number = Nambari
survey-write-range = Nambari ndogo kabisa inayoweza kujibiwa ni ipi, na kubwa kabisa ni ipi? Kwa mfano: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Matokeo yangeonyesha makundi haya: { $groups }
survey-write-bands = Ruka kama makundi haya yanafaa, au tuma nambari ambapo makundi huanza: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Tafadhali tuma nambari kamili tu, kila moja kubwa kuliko iliyotangulia: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Tafadhali toa mistari { $count }, sawa na katika lugha nyingine na kwa mpangilio uleule.
# $max: how many questions there may be.
survey-write-full = Dodoso lina maswali { $max } kwa wingi.
survey-write-translations-back = Kiingereza kimebadilika, hivyo tafsiri zake zimeondolewa: zinahitajika upya.
# $numbers: the numbers of questions.
survey-write-needed = Swali { $numbers } huulizwa tu waliotoa jibu fulani kabla, na lingelipoteza. Badilisha kwanza wanaoulizwa.
survey-write-whom = Nani anaulizwa hili? Ruka kama ni wote. Au chagua swali lililotangulia: basi wanaulizwa tu waliolijibu kwa namna fulani.
survey-write-whom-none = Hakuna swali lililotangulia lenye majibu ya kuchagua, hivyo wote wanaulizwa.
survey-write-answers = Majibu yapi? Wanaulizwa tu waliotoa mojawapo.
survey-write-answers-bad = Tafadhali chagua angalau jibu moja, na si yote.
survey-write-bound = Waliojibu kwa nambari gani?
survey-write-bound-least = Nambari hiyo au zaidi
survey-write-bound-most = Nambari hiyo au pungufu
survey-write-threshold = Nambari ipi?
# $min and $max: whole numbers.
survey-write-threshold-bad = Tafadhali tuma nambari kamili moja kuanzia { $min } hadi { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Kwa wale tu ambao hawakujibu swali { $number } kwa: { $answers }
    [atLeast] Kwa wale tu waliojibu swali { $number } kwa { $answers } au zaidi
    [atMost] Kwa wale tu waliojibu swali { $number } kwa { $answers } au pungufu
   *[other] Kwa wale tu waliojibu swali { $number } kwa: { $answers }
}
survey-write-not-shown = Hapo matokeo ya swali hili hayataweza kuonyeshwa. Yanaweza ikiwa jibu moja tu linaamua, au namba ambapo kundi linaanza.
survey-write-edit = Badilisha, hamisha au ondoa swali
survey-write-edit-which = Swali lipi? Ruka kuyaacha yalivyo.
survey-write-no-questions = Bado hakuna swali.
survey-write-change-words = Maneno yake
survey-write-change-answers = Majibu yanayotolewa
survey-write-change-whom = Nani anaulizwa
survey-write-change-move = Lihamishe
survey-write-change-remove = Liondoe
survey-write-media = Je, wanachama wanaweza kutuma picha au ujumbe wa sauti pamoja na jibu? Huhifadhiwa tu kwa wanaokubali, na huweza kufichua mtu. Usichague chochote ili kupokea maneno tu.
survey-write-media-photo = Picha
survey-write-media-voice = Ujumbe wa sauti
survey-write-move = Mahali gani? Tuma nambari yake mpya: 1 huulizwa kwanza.
# $question: its number and its words.
survey-write-taken-out = Limeondolewa: { $question }
survey-write-settings = Jina, maandishi, wasomaji, walengwa
survey-write-settings-title = Jina lake
survey-write-settings-intro = Linalosemwa mwanzoni
survey-write-settings-thanks = Linalosemwa mwishoni
survey-write-settings-readers = Nani asome majibu
survey-write-settings-anonymous = Kama haina majina
survey-write-settings-themes = Mada za wasomaji
survey-write-themes = Wasomaji waweke mada zipi kwa walichoandika wanachama? Moja kwa kila mstari. Ruka kama hakuna. Lugha: { $language }.
# $themes: their labels.
survey-write-themes-are = Mada za wasomaji: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: imekamilika.
    [drafted] { $language }: imekamilika, lakini msemaji wa pili hajathibitisha yote. Wanachama huambiwa.
   *[missing] { $language }: maandishi yasiyopo: { $missing }. Wanachama huyasoma kwa Kiingereza, na huambiwa.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Hakuna aliyeanza kuitafsiri kwa: { $languages }
survey-write-locale = Kwa lugha gani?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: hiki ndicho wanachama hupata, na maswali yote.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] sehemu 1
   *[other] sehemu { $segments }
}
survey-write-change = Libadilishe: toleo jipya
# $by: another organizer.
survey-write-being-changed = { $by } tayari anaibadilisha.
# $version: its number.
survey-write-next-version = Hili ni toleo la { $version }. Lililo wazi linabaki hadi mratibu wa pili aidhinishe hili. Aliyeanza anaendelea na lake; aliyejibu haulizwi tena. Majibu ya lililo wazi yanahesabiwa peke yake, na matokeo yake yanaweza kutolewa hadi wakati huo tu.
survey-write-menu = Nini kifuate?
survey-write-add = Swali jingine
survey-write-show = Uonyeshe
survey-write-audience = Unawahusu nani
survey-write-submit = Upeleke uidhinishwe
survey-write-discard = Utupe
survey-write-not-now = Wakati mwingine
survey-write-audience-which = Kundi gani lililohifadhiwa? Ruka kama ni wa watu wote.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = Bado hauwezi kuulizwa. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] bila majina
   *[no] pamoja na data za mwanachama
}; wasomaji: { $readers ->
    [volunteers] wajitoleaji na waratibu
   *[organizers] waratibu tu
}; kwa { $audience ->
    [none] kila anayetuma { -word-listen }
   *[other] kundi { $audience }
})
survey-write-submitted = Asante. Mratibu wa pili atauona kwa { -word-survey } na kuuidhinisha, au kuurudisha.
survey-write-decide = Haya ndiyo wanachama watakayoulizwa. Uidhinishwe?
survey-write-approve = Uidhinishe na uufungue
survey-write-back = Urudishe
# Said to the second organizer.
survey-write-approved = Uko wazi: wanachama wataupata kwa { -word-listen }. { -word-survey } hualika watu kuujibu.
survey-write-sent-back = Umerudi kwa mwandishi wake.
survey-write-manage = Uko wazi. Nini kifuate?
survey-write-invite = Alika wanachama waujibu
survey-write-close = Ufunge
survey-write-closed = Umefungwa: hakuna anayeweza kuuanza tena; aliyeanza anaweza kumaliza.
survey-write-discarded = Umetupwa.
survey-write-gone = Utafiti huo umebadilika, au haupo tena. Tuma { -word-survey } kuona hali ilivyo.
survey-write-later = Haina shida: umehifadhiwa. Tuma { -word-survey } kuendelea.
# Told to its author.
survey-write-told-approved = { $by } ameidhinisha utafiti wako "{ $title }": uko wazi.
survey-write-told-back = { $by } amerudisha utafiti wako "{ $title }". Tafadhali zungumzeni, kisha tuma { -word-survey } kuubadilisha.
