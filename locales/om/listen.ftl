### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = Gaafannoo isa kam deebisuu barbaaddu?
listen-which-retry = Maaloo kana keessaa tokko lakkoofsa yookaan maqaa isaatiin filadhaa.
listen-none = Ammaaf gaafannoon isiniif ta'u hin jiru. Yeroo jiraatu { -word-listen } ergaatii argattu.
# Said when a survey cannot be begun.
listen-gone = Gaafannoon kun isiniif banaa miti: cufameera, yookaan kan namoota birooti, yookaan deebistaniittu.
listen-later = Rakkoo hin qabu. Yeroo feetanitti { -word-listen } ergaa.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = Jechi keessan namni tokko balaa keessa jiraachuu danda'a jedhee akkan yaadu na taasise. Ani sagantaa kompiitaraati, dogoggoruu nan danda'a. { $country ->
    [none] Isin yookaan namni biraa amma balaa keessa yoo jiraattan, bakka jirtanitti tajaajila balaa tasaatiif bilbilaa.
   *[other] Isin yookaan namni biraa amma balaa keessa yoo jiraattan, { $country } keessatti tajaajila balaa tasaatiif bilbilaa.
} Namoota bilisaa fi iccitiin isin dubbisan findahelpline.com irratti biyya biyyaan argattu. Tola ooltuun keenya isin haa quunnamuu?
care-yes = Eeyyee, maaloo
care-no = Lakki, galatoomaa
# Asked after yes.
care-need = Tola ooltuun maal beekuu qaba? Kan argu maqaa hojjettoonni keenya ittiin isin beekanii fi waan amma barreessitan qofa; deebii gaafannoo keessanii hin argu.
care-need-retry = Maaloo qubee 2,000 caalaa utuu hin ta'in barreessaa, yookaan irra darbaa.
care-kept = Tola ooltuun as irratti isiniif barreessa. Kun deebii keessan irraa adda ba'ee kuufama. Balaan yoo jiraate nu hin eeginaa: tajaajila balaa tasaatiif bilbilaa.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = Miseensi tokko namni akka isa qunnamu gaafata: dhimmi { $case } isin keessaa tokko eega. Kan sirna hoju kanaan dubbisa: npm run steward -- cases
care-declined = Rakkoo hin qabu. Namoota sa'aatii kamittuu isin dubbisan findahelpline.com irratti argattu.
