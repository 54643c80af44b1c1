### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = Que répondez-vous à notre message ?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] Merci ! Avec vous, nous sommes { $number }.
    [beyond] Merci ! Avec vous, nous sommes { $number }. Nous en espérions { $goal }.
   *[within] Merci ! Avec vous, nous sommes { $number } sur { $goal }.
}
answer-already = Merci ! Vous comptez déjà parmi nous.
# $when: a day and a time, or a day.
answer-later = Bien. Nous vous le rappellerons : { $when }
answer-need = De quelle aide avez-vous besoin ? Dites-le avec vos mots, ou passez.
answer-need-retry = Merci de faire plus court, 2000 caractères au plus.
answer-kept = Merci. Une personne bénévole de l'union le lira et vous écrira ici. Cela peut prendre quelques jours.
answer-closed = Merci, mais c'est terminé : nous avons retiré ce message. Il n'y a plus rien à faire.

call-done = C'est fait
call-later = Me le rappeler demain
call-help = J'ai besoin d'aide

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Messages à de nombreux membres que nous vous avons envoyés : { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date } : vous nous avez dit avoir fait ce que nous demandions
    [later] { $date } : vous avez demandé un rappel
   *[help] { $date } : vous avez demandé de l'aide
}
# $text: what the member wrote, or nothing.
data-case = Nos bénévoles n'ont pas encore répondu à votre demande du { $date } : { $text }
