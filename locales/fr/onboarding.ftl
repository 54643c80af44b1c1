### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Bienvenue à la Facebook Users Union ! On continue en français ?
onboarding-language-same = Oui, en français
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Autre langue / Other language
onboarding-languages = Quelle langue préférez-vous ?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] Ces textes sont parfois des brouillons ; les originaux sont en anglais.
   *[other] Bon à savoir : nos textes anglais sont les originaux. Ceux-ci sont parfois des brouillons que personne n'a encore relus. Si une phrase semble fausse, dites-le-nous.
}
onboarding-intro = { $channel ->
    [sms] Nous sommes plus de 30 000 à utiliser Facebook, et nous exigeons de l'entreprise sept changements : www.facebookusers.org
   *[other] Nous sommes des gens qui utilisent Facebook et les autres plateformes de Meta, déjà plus de 30 000, et nous exigeons de l'entreprise sept changements. Nous sommes un projet de Media Alliance et Global Exchange : www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] Nous gardons votre numéro chiffré et ce que vous nous dites, et ne partageons rien. Environ 4 messages par mois. Frais de messages et de données possibles. Envoyez { -word-help } (aide), { -word-my-data } (tout voir), { -word-forget } (tout effacer), { -word-stop } (ne plus rien recevoir).
   *[other] Nous gardons l'adresse de votre compte sur ce canal, chiffrée, pour pouvoir vous écrire, et ce que vous choisissez de nous dire. Rien n'est vendu ni partagé. Envoyez { -word-my-data } pour voir ce que nous gardons, { -word-forget } pour l'effacer, { -word-stop } pour ne plus rien recevoir.
}
onboarding-topics = { $channel ->
    [sms] Que pouvons-nous vous envoyer ? Ce que vous voulez, ou rien. Vous pouvez devenir membre sans rien choisir.
   *[other] Que pouvons-nous vous envoyer ici ? Choisissez ce que vous voulez, ou rien. Vous pouvez devenir membre sans rien choisir, et changer d'avis à tout moment.
}
topic-alerts = Appels à agir
topic-trainings = Invitations et rappels de formations
topic-listening = Invitations aux séances d'écoute
onboarding-name = Voici quelques questions, toutes facultatives. Par quel prénom pouvons-nous vous appeler ? Il sert seulement à vous saluer.
onboarding-name-retry = Cela ne ressemble pas à un nom que je peux utiliser. Merci d'envoyer 40 lettres au plus, ou de passer.
onboarding-country = Dans quel pays vous trouvez-vous ? Nous le demandons pour vous envoyer seulement ce qui le concerne, à des heures convenables.
onboarding-country-retry = Je ne connais pas ce pays. Merci d'écrire son nom en entier, ou de passer.
onboarding-zone = Dans quel fuseau horaire vous trouvez-vous ? Nous le demandons pour qu'aucun message ne vous réveille.
onboarding-zone-retry = Je ne connais pas ce lieu. Merci de choisir dans la liste, d'écrire le nom de la grande ville la plus proche, ou de passer.
onboarding-demands = Quelles demandes comptent le plus pour vous ? Nous le demandons pour vous parler d'abord de celles-ci. Choisissez-en autant que vous voulez, ou aucune.
demand-hate = Ne plus amplifier la haine
demand-breakers = Freiner le viral jusqu'à vérification
demand-superspreaders = Modérer les plus gros diffuseurs
demand-corrections = Corriger les fausses informations
demand-privacy = Collecter moins de données sur nous
demand-one-rule = Une seule règle pour tout le monde
demand-elections = Aucun service à qui sabote les élections
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Merci. Vous voici membre. Envoyez { -word-help } à tout moment pour voir ce que je sais faire.
   *[other] Merci, { $name }. Vous voici membre. Envoyez { -word-help } à tout moment pour voir ce que je sais faire.
}
onboarding-expired = J'ai mis notre conversation en pause. Ce que vous m'avez dit est gardé. Envoyez { -word-join } pour continuer.

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
