### What a member may always do: stop, see, erase, link.

stop-done = Vous ne recevrez plus de messages de notre part. Si vous en voulez encore certains, choisissez-les. Sinon, inutile de répondre.
stop-kept = Enregistré. Vous recevrez seulement ce que vous avez choisi.
stop-all-kept = Enregistré. Vous ne recevrez plus aucun message de notre part. Envoyez { -word-join } si vous changez d'avis.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = Voulez-vous ne plus recevoir nos messages ?
stop-guess-yes = Ne plus recevoir aucun message
stop-guess-no = Non, je continue
stop-not-meant = Bien, nous continuons. { -word-stop } met fin à nos messages à tout moment.

data-intro = Voici tout ce que nous gardons sur vous.
data-file-intro = Le fichier contient tout ce que nous gardons sur vous.
data-pseudonym = Notre équipe vous connaît sous le nom de : { $value }
data-since = Avec nous depuis : { $value }
data-locale = Langue : { $value }
data-name = Prénom : { $value }
data-country = Pays : { $value }
data-zone = Fuseau horaire : { $value }
data-demands = Demandes qui comptent le plus pour vous : { $value }
data-identity = Adresse : { $channel } { $address }, depuis : { $since }
data-identity-stopped = Aucun message n'est envoyé à cette adresse.
data-consent-granted = { $date } : vous avez accepté { $topic } sur { $channel }
data-consent-withdrawn = { $date } : vous avez mis fin à { $topic } sur { $channel }
data-answers = Réponses à nos enquêtes : { $count }
data-open = Conversations ouvertes : { $value }
data-nothing-else = Nous ne gardons rien d'autre. Envoyez { -word-forget } pour tout effacer.
data-not-told = non indiqué

forget-first = Ceci efface tout ce que nous gardons sur vous, sur tous les canaux que vous avez reliés : adresse, nom, choix et réponses. Il reste seulement un code tiré de votre adresse, pour que personne ne vous ajoute de nouveau contre votre gré. On ne peut pas revenir en arrière. Faut-il effacer ?
forget-erase = Oui, effacer
forget-keep = Non, garder
forget-second = Vous voulez vraiment effacer ? Aucun retour possible.
forget-erase-sure = Effacer pour toujours
forget-done = C'est effacé. Nous ne vous écrirons plus. Si vous nous écrivez un jour, nous repartirons de zéro.
forget-kept = Rien n'a été effacé.

link-code = Votre code est { $code }. D'ici dix minutes, envoyez-nous ceci sur votre autre canal : { -word-link } { $code }
link-done = C'est fait : les deux canaux ne forment plus qu'un seul membre. Envoyez { -word-join } pour choisir ce que nous pouvons vous envoyer ici.
link-wrong = Ce code n'est pas bon. Merci de le vérifier, puis d'envoyer encore { -word-link } et les six chiffres.
link-expired = Ce code est trop vieux. Envoyez { -word-link } sur votre autre canal pour en avoir un nouveau.
link-own = Ce code est pour votre autre canal. Merci de l'envoyer sur cet autre canal.
link-staff = Sur ce canal, vous travaillez pour l'union. Merci de faire l'inverse : envoyez { -word-link } ici, et le code depuis votre autre canal.
link-too-many = Trop de codes faux. Merci d'attendre dix minutes, puis de demander un nouveau code.
