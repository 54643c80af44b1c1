### What the conversation engine itself says, in any flow.

engine-not-understood = Pardon, je n'ai pas compris ce message.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Merci de répondre par un chiffre de 1 à { $count }.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Répondez avec les chiffres de votre choix, par exemple 1 2. Pour aucun, envoyez 0.
engine-use-buttons = Merci d'appuyer sur un des boutons.
engine-stale = Ce bouton concerne une question plus ancienne.
engine-back-to = Revenons où nous en étions :
engine-edited = Je ne vois pas les changements d'un message déjà envoyé. Merci de l'envoyer encore une fois, en nouveau message.
engine-media = Ici, je ne sais lire que du texte. Merci de l'écrire avec des mots.
engine-empty = Ce message est arrivé sans texte. Merci de l'écrire encore une fois.
engine-nudge = Vous pouvez encore répondre, rien ne presse. La question était :
engine-expired = J'ai fermé la dernière question, restée sans réponse. Ce que vous m'avez dit avant est gardé. Envoyez { -word-help } pour voir ce que je sais faire.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] Bonjour ! Je réponds à quelques mots. Envoyez { -word-help } pour les voir.
   *[other] Bonjour, { $name } ! Je réponds à quelques mots. Envoyez { -word-help } pour les voir.
}
engine-trouble = Quelque chose n'a pas marché chez nous. Votre message est bien conservé et nous cherchons la cause. Merci de réessayer dans quelques minutes.
# The label of the option that leaves a question unanswered.
engine-skip = Passer
# The label of the button that sends several ticked options.
engine-done = Terminé
# Said in a group or a channel that others read.
engine-public-invitation = Bonjour ! Parlons là où personne d'autre ne lit : envoyez-moi un message privé.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = Je vous ai écrit en message privé. Si vous ne voyez rien, autorisez les messages privés et réessayez.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Écrire dans un formulaire
# Above the form; at most 24 characters.
engine-form-title = Votre texte
# Beside the form's only field; at most 40 characters.
engine-form-field = Texte
# The button that sends the form; at most 24 characters.
engine-form-send = Envoyer
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Fermer sans envoyer
