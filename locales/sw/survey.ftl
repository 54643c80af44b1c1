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

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Jibu
# Under an invitation, on channels without buttons.
survey-invitation-how = Tuma { -word-listen } ili kujibu.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Kumbuka: maswali haya ni ya Kiingereza. Bado hayajatafsiriwa kwa lugha yako.
