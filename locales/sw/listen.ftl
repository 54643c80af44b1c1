### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = Ungependa kujibu utafiti gani?
listen-which-retry = Tafadhali chagua mojawapo ya hizi, kwa namba yake au jina lake.
listen-none = Kwa sasa hakuna utafiti kwa ajili yako. Ukiwepo, { -word-listen } itaupata.
# Said when a survey cannot be begun.
listen-gone = Utafiti huu hauko wazi kwako: umefungwa, ni wa wengine, au umeshaujibu.
listen-later = Haina shida. Tuma { -word-listen } wakati wowote.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = Maneno yako yananifanya nifikiri kwamba huenda mtu yuko hatarini. Mimi ni programu na naweza kukosea. { $country ->
    [none] Kama wewe au wengine mko hatarini sasa, piga simu ya dharura ya hapo ulipo.
   *[other] Kama wewe au wengine mko hatarini sasa, piga simu ya dharura ya nchi: { $country }.
} Watu wa kuzungumza nao, bure na kwa siri, wako kwa kila nchi kwenye findahelpline.com. Mjitoleaji wetu awasiliane nawe?
care-yes = Ndiyo, tafadhali
care-no = Hapana, asante
# Asked after yes.
care-need = Mjitoleaji ajue nini? Ataona jina ambalo timu hukujua kwalo na unayoandika sasa, lakini si majibu yako ya utafiti.
care-need-retry = Tafadhali andika herufi zisizozidi 2,000, au ruka.
care-kept = Mjitoleaji atakuandikia hapa. Hili linahifadhiwa mbali na majibu yako. Ukiwa hatarini, usitusubiri: piga simu ya dharura.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = Mwanachama mmoja anaomba mtu awasiliane naye: kesi { $case } inamsubiri mmoja wenu. Mwendeshaji huisoma kwa: npm run steward -- cases
care-declined = Haina shida. findahelpline.com ina watu wa kuzungumza nao saa yoyote.
