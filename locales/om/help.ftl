### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Jechoota kana ergaa: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. Ji'atti ergaa 4 hamma. Kaffaltiin SMS fi daataa jiraachuu danda'a. { -word-stop } ergaa hunda dhaaba.
   *[other] Kun Gamtaa Fayyadamtoota Facebook (Facebook Users Union) dha, www.facebookusers.org. Jechoota kana yeroo kamittuu naaf erguu dandeessu:
    { -word-join } - miseensa ta'uu, yookaan waan isiniif erguu dandeenyu filachuu
    { -word-train } - leenjii barbaaduu fi galmaa'uu
    { -word-listen } - waan keessa dabartan gaaffiidhaan himuu
    { -word-about } - eenyu akka taanee fi gaaffii jijjiiramaa keenya torban
    { -word-language } - afaan biraatiin haasa'uu
    { -word-my-data } - waan waa'ee keessan qabnu hunda ilaaluu
    { -word-forget } - isa haquu
    { -word-link } - miseensuma tokko ta'anii karaa biraa fayyadamuu
    { -word-stop } - ergaa keenya dhaabuu
}
help-staff = { $role ->
    [volunteer] Akka miseensa hojjettootaatti kanas erguu dandeessu: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] Akka miseensa hojjettootaatti kanas erguu dandeessu: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] Akka miseensa hojjettootaatti kanas erguu dandeessu: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = Nuyi namoota Facebook fi tajaajila Meta biroo fayyadamnu dha, pirojektii Media Alliance fi Global Exchange. Waan dhaabbatichi gurguru kan hojjetu fayyadamtoota dha. Waliin taanee waan torba akka jijjiiru dhiibbaa goona:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. Jibba, jeequmsa yookaan odeeffannoo sobaa hin babal'isinaa.
    2. Waan tasa tamsa'u hanga mirkanaa'utti suuta taasisaa.
    3. Warra muraasa nama baay'ee bira gahan afaan hundaan to'adhaa.
    4. Warra odeeffannoo sobaa arganitti sirreeffama agarsiisaa.
    5. Daataa muraasa funaanaa, namni haa murteessu.
    6. Hundaaf seera tokko, addatti hin ilaalinaa.
    7. Warra filannoo jeeqan hin tajaajilinaa.
   *[other]
    1. Jibba, jeequmsa yookaan odeeffannoo sobaa hin babal'isinaa, namaafis hin dhiheessinaa.
    2. Waan tasa tamsa'u hanga mirkanaa'utti suuta taasisaa, akkuma gabaan aksiyoonaa godhu.
    3. Warra muraasa nama baay'ee bira gahan to'adhaa, afaanota Ingiliffaan alaa irrattis qabeenya ramadaa.
    4. Warra odeeffannoo sobaa argan hundatti sirreeffama agarsiisaa.
    5. Daataa muraasa qofa funaanaa, maaltu akka hojii irra oolu namni haa murteessu.
    6. Hundaaf seera tokko: mootummaa, nama siyaasaa fi beeksiftoota addatti hin ilaalinaa.
    7. Bakka kamittuu warra filannoo jeeqan hin tajaajilinaa.
}
about-site = Dabalata, fi tarkaanfii haaraa: www.facebookusers.org
language-question = Afaan kam filattu?
language-changed = Kana booda Afaan Oromootiin haasofna.
