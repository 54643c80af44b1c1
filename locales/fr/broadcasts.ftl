### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = Traduction non relue.
# Before the text of a correction.
broadcast-correction = Rectificatif :

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] Cela ne tient pas dans un seul message sur { $channel }, qui accepte { $max } caractères avec les réponses. Il y a un caractère de trop.
   *[other] Cela ne tient pas dans un seul message sur { $channel }, qui accepte { $max } caractères avec les réponses. Il y a { $over } caractères de trop.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] Par SMS, cela prend { $segments } segments, et le maximum est { $max }. Il y a un caractère de trop.
   *[other] Par SMS, cela prend { $segments } segments, et le maximum est { $max }. Il y a { $over } caractères de trop.
}
# $word: such as CANCEL.
broadcast-owned-word = Par SMS, on ne doit demander à personne de répondre { $word } : le réseau téléphonique se réserve ce mot, et il arrêterait ou relancerait tous nos messages à cette personne. Merci de choisir un autre mot, ou de l'écrire en minuscules si ce n'est pas une réponse.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = Chaque SMS prend { $segments } segments à cause de : { $signs }. Avec des lettres simples, il en prendrait { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Les personnes qui ont reçu l'original, chacune sur le même canal et dans la même langue
# $reached, $matching: figures.
broadcast-reached = Aujourd'hui, cela toucherait { $reached } membres sur { $matching } :
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] Pas touchés, faute d'avoir accepté : { $count }
    [unreachable] Pas touchés, car ils nous ont bloqués ou sont introuvables : { $count }
    [countryPolicy] Pas touchés, car ce canal ne peut pas servir dans leur pays : { $count }
    [noHour] Pas touchés, car on ne sait pas où ils sont, ni quand il y fait jour : { $count }
   *[onHold] Pas touchés pour le moment, car ils ont semblé dire stop sans l'avoir confirmé : { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = Publié aussi dans : { $places }
summary-now = L'envoi part dès l'approbation.
# $when: day, time and zone.
summary-at = Départ de l'envoi : { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = L'envoi part quand l'horloge de chaque membre indique { $when }. À la vôtre, de { $first } à { $last }.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, un brouillon de { $by } :
    [review] { $tag }, de { $by }, en attente de traductions et d'une autre personne qui organise :
   *[approved] { $tag }, de { $by }, avec approbation. Tout changement la retire :
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] L'alerte demande d'ouvrir { $link }
    [survey] L'alerte demande de répondre à l'enquête { $link }
    [training] L'alerte demande de s'inscrire à la formation { $link }
    [done] { $goal ->
        [0] L'alerte demande de répondre : c'est fait, à me rappeler demain, ou besoin d'aide.
       *[other] L'alerte demande de répondre : c'est fait, à me rappeler demain, ou besoin d'aide. Objectif : { $goal }
    }
   *[none] L'alerte ne demande aucune réponse.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Encore sans traduction ni décision : { $languages }
# $reason: an organizer's words.
summary-sent-back = Motif du renvoi : { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel } : { $members } membres, envoi en moins d'une minute.
       *[other] { $channel } : { $members } membres, envoi en { $minutes } min environ.
    }
   *[other] { $channel } : { $members } membres, envoi en { $hours } h { $minutes } min environ.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, { $members } membres, en brouillon non relu :
    [english] { $channel }, { $language }, { $members } membres, en anglais par décision :
    [missing] { $channel }, { $language }, { $members } membres, rien de décidé, donc en anglais pour le moment :
   *[other] { $channel }, { $language }, { $members } membres :
}
# $channel, $place, $language: names.
preview-post = Publié par { $channel } dans { $place }, { $language } :
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] 1 segment par message, { $total } en tout.
   *[other] { $segments } segments par message, { $total } en tout.
}
# $cost: an amount with its currency.
preview-cost = Prix : environ { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] Avec 1 caractère de moins en { $language }, on gagne 1 segment pour { $members } membres.
   *[other] Avec { $less } caractères de moins en { $language }, on gagne 1 segment pour { $members } membres.
}
# $channel: its name.
preview-away = { $channel } n'est pas en service ici, donc pas d'aperçu.

## ALERT: an organizer composes.

alert-refused = Les alertes sont écrites par les personnes qui organisent. Pour en faire partie, parlez à l'une d'elles que vous connaissez.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, brouillon : { $text }
    [review] { $tag }, en relecture : { $text }
   *[approved] { $tag }, approuvée : { $text }
}
alert-which = Laquelle voulez-vous continuer ? Choisissez-la, ou passez pour en commencer une nouvelle.
alert-which-retry = Je ne la trouve pas. Merci de choisir dans la liste, ou de passer.
# $language: the name of the language to write in.
alert-text = Merci d'envoyer le texte en { $language }. Les membres liront exactement ce que vous écrivez.
alert-text-retry = Il me faut quelques mots.
# $language: its name.
alert-in-language = En { $language } :
alert-call = Que demandez-vous aux membres ?
alert-call-none = Rien, c'est pour informer
alert-call-link = Ouvrir un lien
alert-call-done = Agir et répondre : c'est fait
alert-link = Merci d'envoyer le lien. Il doit commencer par https://
alert-link-bad = Je ne peux pas envoyer ce lien. Il doit commencer par https:// et être sans espaces.
alert-goal = Combien de membres espérez-vous voir agir ? Envoyez un nombre, ou passez.
alert-goal-retry = Merci d'envoyer un nombre entier, ou de passer.
alert-audience = Qui doit la recevoir ?
alert-audience-everyone = Qui a accepté les alertes
alert-audience-saved = Un public enregistré
alert-audience-language = Les membres d'une langue
alert-audience-country = Les membres d'un pays
alert-no-audiences = Aucun public n'est encore enregistré.
alert-saved = Quel public ? Envoyez son nom.
alert-audience-unknown = Aucun public ne porte ce nom.
alert-language = Quelle langue ?
alert-country = Quel pays ?
alert-country-retry = Je ne connais pas ce pays. Merci d'écrire son nom en entier.
alert-when = Quand doit-elle partir ?
alert-when-now = Dès l'approbation
alert-when-at = À une heure de mon horloge
alert-when-local = À une heure de l'horloge de chacun
alert-zone = Dans quel fuseau horaire vous trouvez-vous ? J'en ai besoin pour lire vos heures.
alert-zone-retry = Je ne connais pas ce lieu. Merci d'écrire le nom de la grande ville la plus proche.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = Quel jour et à quelle heure ? Par exemple 2026-12-01 18:00, ou demain 18:00, ou 18:00 pour aujourd'hui.
alert-time-unclear = Je n'y lis pas un jour et une heure.
alert-time-past = C'est déjà passé.
alert-places = Faut-il aussi la publier dans un canal ? Choisissez-en un pour l'ajouter ou le retirer ; passez pour continuer.
alert-places-retry = Je ne connais pas ce canal. Merci de choisir dans la liste, ou de passer.
alert-no-places = Il n'y a encore aucun canal où publier. Qui gère Steward peut en ajouter.
alert-menu = Et maintenant ?
alert-menu-preview = Aperçu
alert-menu-languages = Voir les langues
alert-menu-change = Modifier
alert-menu-submit = Remettre à la relecture
alert-menu-later = Continuer une autre fois
alert-menu-discard = Abandonner l'alerte
alert-change = Que voulez-vous changer ?
alert-change-text = Le texte
alert-change-call = Ce qu'elle demande
alert-change-audience = Qui la reçoit
alert-change-when = Quand elle part
alert-change-places = Les canaux où la publier
alert-change-nothing = Ne rien changer
alert-channel = Sur quel canal voulez-vous la voir ?
alert-channel-retry = Merci de choisir un des canaux.
alert-locale = Pour quelle langue voulez-vous décider ?
alert-locale-retry = Merci de choisir une des langues.
# $language: its name.
alert-decision = Que doivent recevoir les membres qui lisent en { $language } ?
alert-decision-english = Le texte anglais
alert-decision-all = L'anglais, ici et là où rien n'existe
alert-decision-draft = Le brouillon, signalé comme non relu
alert-decision-wait = Attendre des bénévoles
alert-draft-is = Il y a un brouillon que personne n'a relu :
alert-no-draft = Personne n'a écrit de brouillon dans cette langue.
alert-languages-settled = Chaque langue du public a son texte.
alert-nobody = Telle quelle, elle ne toucherait personne.
alert-unapproved = Ce changement a retiré l'approbation. Il en faut une nouvelle.
alert-sure = Faut-il vraiment l'abandonner ?
alert-sure-keep = Non, la garder
alert-sure-discard = Oui, l'abandonner
alert-closed = Cette alerte ne peut plus changer : elle est partie, ou abandonnée.
alert-later = Elle est gardée. Envoyez { -word-alert } pour continuer.
alert-submitted = Elle est remise. Les bénévoles peuvent la traduire avec { -word-translate }, et une autre personne qui organise peut l'approuver avec { -word-approve }.
alert-discarded = Elle est abandonnée.

## TRANSLATE: a volunteer translates.

translate-refused = Les traductions sont faites par nos bénévoles. Pour aider, demandez une invitation à une personne qui organise.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job } : { $language }, { $members } membres : { $text }
translate-which = Laquelle voulez-vous traduire ?
translate-which-retry = Je ne la trouve pas. Merci de choisir dans la liste, ou de passer.
# $language: the name of the language that the text below is in.
translate-source = Le texte en { $language } :
# $by: a pseudonym.
translate-draft-is = Il y a un brouillon de { $by } :
# $language: its name.
translate-confirm = Ce brouillon en { $language } est-il juste ?
translate-confirm-right = Oui, il est juste
translate-confirm-write = Non, je le réécris
# $language: the name of the language to write in.
translate-text = Merci de l'envoyer en { $language }. Les membres liront exactement ce que vous écrivez.
# $language: its name.
translate-kept = Merci. C'est maintenant le texte en { $language }.
# $language: its name.
translate-kept-draft = Merci. L'alerte est de vous, donc en { $language } cela reste un brouillon tant que personne d'autre ne le confirme.
# $language: its name.
translate-kept-review = Merci. Cela reste un brouillon en { $language } jusqu'à ce qu'une autre personne qui parle la langue le confirme.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Merci. Il reste { $left } texte :
   *[other] Merci. Il reste { $left } textes. Le suivant :
}
translate-gone = Celle-ci n'attend plus de traduction.
translate-none = Rien n'attend de traduction. Merci d'avoir regardé.
translate-later = Merci. Envoyez { -word-translate } quand vous aurez un moment.

## APPROVE: a second organizer reviews.

review-refused = Les alertes sont approuvées par les personnes qui organisent.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, de { $by } : { $text }
review-which = Laquelle voulez-vous relire ?
review-which-retry = Je ne la trouve pas. Merci de choisir dans la liste, ou de passer.
review-look = Il y a encore à voir avant de décider.
review-look-next = Canal suivant
review-decide = Vous avez tout vu. Approuvez-vous exactement ceci ?
review-approve = L'approuver
review-back = La renvoyer
review-again = La revoir
review-not-now = Une autre fois
review-reason = Que faut-il changer ? La personne qui l'a écrite lira vos mots.
review-reason-retry = Merci de dire en quelques mots ce qu'il faut changer.
review-changed = Elle a changé depuis que je vous l'ai montrée. Voici où elle en est.
review-own = Vous l'avez écrite, ou modifiée en dernier : quelqu'un d'autre doit l'approuver.
review-gone = Celle-ci n'est plus en relecture.
review-none = Rien n'attend votre approbation.
review-approved = Elle est approuvée. Merci.
review-sent-back = Elle est renvoyée à la personne qui l'a écrite, avec vos mots.
review-later = Elle reste en relecture. Envoyez { -word-approve } pour continuer.
# Told to the author. $tag: four letters or digits.
review-told-approved = Votre alerte { $tag } est approuvée.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = Votre alerte { $tag } vous est renvoyée : { $reason } Envoyez { -word-alert } pour continuer.
