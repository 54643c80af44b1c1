### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Envoyez : { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. Environ 4 messages par mois. Frais de messages et de données possibles. { -word-stop } met fin à tous les messages.
   *[other] Ici l'union des gens qui utilisent Facebook (Facebook Users Union), www.facebookusers.org. Vous pouvez m'envoyer ces mots à tout moment :
    { -word-join } - devenir membre, ou choisir ce que nous pouvons vous envoyer
    { -word-train } - trouver une formation et s'inscrire
    { -word-listen } - raconter ce que vous vivez, dans une enquête
    { -word-about } - qui nous sommes, et nos sept demandes
    { -word-language } - parler une autre langue
    { -word-my-data } - voir tout ce que nous gardons sur vous
    { -word-forget } - l'effacer
    { -word-link } - utiliser un autre canal en restant le même membre
    { -word-stop } - arrêter nos messages
}
help-staff = { $role ->
    [volunteer] En tant que membre de l'équipe, vous pouvez aussi envoyer : { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] En tant que membre de l'équipe, vous pouvez aussi envoyer : { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] En tant que membre de l'équipe, vous pouvez aussi envoyer : { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = Nous sommes des gens qui utilisent Facebook et les autres plateformes de Meta, dans un projet de Media Alliance et Global Exchange. Ce que l'entreprise vend, c'est nous qui le créons. Ensemble, nous exigeons d'elle sept changements :
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. Ne pas amplifier la haine, la violence ou la désinformation.
    2. Freiner le viral jusqu'à vérification.
    3. Modérer les rares comptes qui touchent le plus de monde, dans toutes les langues.
    4. Montrer les corrections à qui a vu la désinformation.
    5. Collecter moins de données, laisser les gens décider.
    6. Une seule règle, sans exception.
    7. Aucun service pour qui perturbe des élections.
   *[other]
    1. Ne pas amplifier ni recommander la haine, la violence ou la désinformation.
    2. Freiner ce qui devient soudain viral tant que ce n'est pas vérifié, comme le fait la Bourse.
    3. Modérer les rares comptes qui touchent le plus de monde, et investir dans les langues autres que l'anglais.
    4. Montrer les corrections à toutes les personnes qui ont vu de la désinformation.
    5. Collecter moins de données, et laisser chaque personne dire ce qui peut servir.
    6. Une seule règle pour tout le monde : pas d'exception pour les gouvernements, les responsables politiques et les annonceurs.
    7. Aucun service pour qui perturbe des élections, nulle part.
}
about-site = Pour en savoir plus, et les dernières actions : www.facebookusers.org
language-question = Quelle langue préférez-vous ?
language-changed = Désormais, nous parlons en français.
