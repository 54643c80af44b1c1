### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Écrire à votre union
command-join = Devenir membre, ou choisir ce que nous pouvons vous envoyer
command-train = Trouver une formation et s'inscrire
command-listen = Raconter ce que vous vivez, dans une enquête
command-help = Ce que je sais faire
command-about = Qui nous sommes, et nos sept demandes
command-language = Parler une autre langue
command-data = Voir tout ce que nous gardons sur vous
command-forget = Effacer tout ce que nous gardons sur vous
command-link = Utiliser un autre canal en restant le même membre
command-stop = Arrêter nos messages
