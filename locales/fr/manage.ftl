### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] Tout est arrêté : plus rien ne part sans avoir été demandé. Aucun envoi n'était en cours. Pour reprendre, envoyez { -word-broadcasts }.
    [one] Tout est arrêté : plus rien ne part sans avoir été demandé. Un envoi est en pause. Pour reprendre, envoyez { -word-broadcasts }.
   *[other] Tout est arrêté : plus rien ne part sans avoir été demandé. { $count } envois sont en pause. Pour reprendre, envoyez { -word-broadcasts }.
}
halt-already = Tout est déjà arrêté. Pour reprendre, envoyez { -word-broadcasts }.
halt-refused = Seule notre équipe peut arrêter les messages pour tout le monde. Pour ne plus recevoir les nôtres, envoyez { -word-stop }.

manage-refused = Seule notre équipe peut voir cela.
manage-may-not = Seules les personnes qui organisent peuvent faire cela.
manage-none = Rien n'a encore été envoyé, et rien n'attend.
manage-which = Lequel ?
manage-which-wrong = Lequel était faux ?
manage-which-retry = Merci de choisir dans la liste, ou d'envoyer les quatre lettres ou chiffres placés devant.
manage-unknown = Aucun envoi ne porte ce nom.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } a tout arrêté : { $when }. Rien ne part sans avoir été demandé.
manage-halted-channel = Rien ne part par { $channel } : les opérateurs prennent nos messages pour du spam. Regardez le texte, puis reprenez.
manage-standstill = Et maintenant ?
manage-go-on = Laisser repartir les messages
manage-see = Voir les envois
manage-why-go-on = Pourquoi les messages peuvent-ils repartir ? Votre raison reste dans le journal.
manage-went-on = Les messages peuvent repartir. Les envois en pause le restent tant que chacun n'est pas repris : envoyez { -word-broadcasts }.
manage-what = Que dois-je faire ?
manage-pause = Mettre en pause
manage-resume = Reprendre l'envoi
manage-stop = Arrêter pour de bon
manage-correct = Envoyer un rectificatif
manage-leave = Ne rien faire
manage-left = Je laisse tout tel quel.
manage-paused = C'est en pause. Ce qui est déjà chez les prestataires arrive ; rien d'autre ne part.
manage-why = Pourquoi l'envoi peut-il reprendre ? Votre raison reste dans le journal.
manage-why-retry = Merci de donner une raison de 3 à 200 caractères.
manage-resumed = L'envoi reprend.
manage-still-halted = Tout est arrêté. Envoyez d'abord { -word-broadcasts } pour laisser repartir les messages.
manage-sure = Aucune reprise ne sera possible. Qui n'a encore rien reçu ne recevra rien. Voulez-vous vraiment ?
manage-stop-sure = Oui, arrêter pour de bon
manage-stopped = C'est arrêté pour de bon.
manage-late = Trop tard pour cela : entre-temps, les choses ont changé.
manage-nothing-to-correct = Il n'y a rien à rectifier : personne ne l'a reçu.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag } : { $kind }, { $state }, { $reached } sur { $total }
manage-kind = { $kind ->
    [alert] alerte
    [correction] rectificatif
    [reminder] rappel
   *[invitation] invitation
}
manage-state = { $state ->
    [review] attend une approbation
    [approved] attend son heure
    [canary] part vers quelques personnes d'abord
    [watching] sous observation avant le reste
    [sending] envoi en cours
    [paused] en pause
    [done] envoi terminé
    [stopped] arrêt définitif
   *[draft] en cours d'écriture
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = Cela rectifie { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = { $count } avaient reçu le message et n'ont pas pu être prévenus : ils ont mis fin à nos messages, ou sont introuvables.
manage-reason = { $code ->
    [kill-switch] En pause, car tout est arrêté.
    [person] En pause, par décision de quelqu'un.
    [stops] En pause automatique : trop de membres ont mis fin à nos messages.
    [failures] En pause automatique : trop de messages ont échoué.
    [complaints] En pause automatique : trop de membres se sont plaints.
    [filtered] En pause automatique : les opérateurs y voient du spam.
   *[other] En pause : { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } par minute
# $time: hours and minutes.
progress-left = encore { $time } environ
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } en attente
    [sent] { $count } en route
    [delivered] { $count } bien reçus
    [failed] { $count } en échec
    [suppressed] { $count } écartés
   *[unknown] { $count } au sort inconnu
}
progress-answers = C'est fait : { $done }. Plus tard : { $later }. Aide : { $help }.
progress-answers-goal = C'est fait : { $done } sur { $goal }. Plus tard : { $later }. Aide : { $help }.
progress-pause = Mettre en pause ou arrêter
progress-halt = Tout arrêter

outcome-title = { $tag } : { $kind }, envoi terminé.
outcome-title-stopped = { $tag } : { $kind }, arrêt définitif.
outcome-reached = { $reached } sur { $total } l'ont reçu.
outcome-took = Durée : { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = { $count } ont mis fin à nos messages pendant ce temps.
outcome-locale = { $locale } : { $reached } sur { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = Pour { $count }, personne ne sait s'ils sont arrivés. Qui exploite Steward les voit avec : { $command }
outcome-help = { $count } ont demandé de l'aide et attendent des bénévoles.
# The picture's title, and the names of the states in it.
chart-deliveries = Messages par canal
chart-state-waiting = En attente
chart-state-sent = En route
chart-state-delivered = Bien reçus
chart-state-failed = En échec
chart-state-suppressed = Écartés
chart-state-unknown = Sort inconnu
