### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Tuma: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. Ujumbe kama 4 kwa mwezi. Gharama za SMS na data zinaweza kutozwa. { -word-stop } husitisha ujumbe wote.
   *[other] Huu ni Muungano wa Watumiaji wa Facebook (Facebook Users Union), www.facebookusers.org. Unaweza kunitumia maneno haya wakati wowote:
    { -word-join } - kuwa mwanachama, au kuchagua tunachoweza kukutumia
    { -word-train } - tafuta mafunzo na ujiandikishe
    { -word-listen } - simulia unayopitia, katika dodoso
    { -word-about } - sisi ni nani, na madai yetu saba
    { -word-language } - kutumia lugha nyingine
    { -word-my-data } - kuona yote tuliyo nayo kukuhusu
    { -word-forget } - kuyafuta
    { -word-link } - kutumia njia nyingine ukiwa mwanachama yuleyule
    { -word-stop } - kuacha kupata ujumbe wetu
}
help-staff = { $role ->
    [volunteer] Kama mmoja wa timu unaweza pia kutuma: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] Kama mmoja wa timu unaweza pia kutuma: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] Kama mmoja wa timu unaweza pia kutuma: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = Sisi ni watu tunaotumia Facebook na huduma nyingine za Meta, mradi wa Media Alliance na Global Exchange. Kinachouzwa na kampuni hutengenezwa na watumiaji. Kwa pamoja tunaishinikiza ifanye mabadiliko saba:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. Isieneze chuki, ukatili au habari potofu.
    2. Ipunguze kasi ya yanayosambaa hadi yahakikiwe.
    3. Iwadhibiti wachache wanaofikia wengi, kwa lugha zote.
    4. Iwaonyeshe masahihisho walioona habari potofu.
    5. Ikusanye data chache, na watu waamue.
    6. Kanuni moja kwa wote, bila upendeleo.
    7. Isiwahudumie wanaovuruga uchaguzi.
   *[other]
    1. Isieneze wala kupendekeza chuki, ukatili au habari potofu.
    2. Ipunguze kasi ya yanayosambaa ghafla hadi yahakikiwe, kama masoko ya hisa yanavyofanya.
    3. Iwadhibiti wachache wanaofikia watu wengi zaidi, na iwekeze katika lugha zisizo Kiingereza.
    4. Imwonyeshe masahihisho kila aliyeona habari potofu.
    5. Ikusanye data chache, na watu waamue nini kinaweza kutumika.
    6. Kanuni moja kwa wote: serikali, wanasiasa na watangazaji wasipendelewe.
    7. Isiwahudumie wanaovuruga uchaguzi, popote pale.
}
about-site = Zaidi, na hatua za karibuni: www.facebookusers.org
language-question = Unapendelea lugha gani?
language-changed = Kuanzia sasa tunazungumza kwa Kiswahili.
