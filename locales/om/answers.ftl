### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = Ergaa keenyaaf deebiin keessan maali?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] Galatoomaa! Isin lakkoofsa { $number } dha.
    [beyond] Galatoomaa! Isin lakkoofsa { $number } dha. Kan eegne { $goal } ture.
   *[within] Galatoomaa! { $goal } keessaa isin lakkoofsa { $number } dha.
}
answer-already = Galatoomaa! Duraan isin lakkoofneerra.
# $when: a day and a time, or a day.
answer-later = Tole. Isin yaadachiisna: { $when }
answer-need = Gargaarsa akkamii barbaaddu? Jecha keessaniin barreessaa, yookaan irra darbaa.
answer-need-retry = Maaloo gabaabsaatii, qubee 2,000 caalaa utuu hin ta'in barreessaa.
answer-kept = Galatoomaa. Tola ooltuun gamtaa kanaa dubbisee as irratti isiniif barreessa. Guyyoota muraasa fudhachuu danda'a.
answer-closed = Galatoomaa, garuu kun darbeera: ergaa sana deebifnee fudhanneerra. Wanti godhamu hin hafne.

call-done = Xumureera
call-later = Boru na yaadachiisaa
call-help = Gargaarsan barbaada

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Ergaa miseensota baay'eef ergamee isin gahe: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: waan gaafanne akka gootan nutti himtan
    [later] { $date }: akka isin yaadachiifnu gaafattan
   *[help] { $date }: gargaarsa gaafattan
}
# $text: what the member wrote, or nothing.
data-case = Gaaffii { $date } ergitaniif tola ooltuun ammallee hin deebisne: { $text }
