### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Seules les personnes qui travaillent sur les réponses de l'union les lisent. Une personne organisatrice peut vous inviter.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = Aucune réponse ne vous attend maintenant. Si vous avez vous-même rempli une enquête, d'autres en lisent les réponses : personne ne lit les siennes.
read-menu = Des réponses attendent une lecture, et des citations attendent une deuxième personne. Que voulez-vous faire ?
read-menu-answers = Lire des réponses
read-menu-quotes = Décider de citations
read-menu-stop = Une autre fois
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = Une réponse à "{ $survey }", langue : { $language }.
    La question était : { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = Avec elle sont venus : photos : { $photos }, messages vocaux : { $voices }. Ils sont pour vous seulement : merci de ne pas les transmettre, et d'effacer votre copie à la fin.
# The same, on channels without files.
read-media-elsewhere = Avec elle sont venus : photos : { $photos }, messages vocaux : { $voices }. Ils se voient seulement sur Slack, Discord et Telegram.
# Above a translation that an earlier reader made.
read-translation-so-far = Déjà traduit :
read-translation = Merci de la mettre en anglais, au plus près du texte. Si elle est déjà en anglais, ou si vous ne pouvez pas, passez.
read-words-retry = Merci de l'écrire avec des mots, ou de passer.
read-theme = De quels thèmes s'agit-il ? Choisissez tous ceux qui conviennent, ou aucun.
# $themes: those chosen so far.
read-theme-chosen = Thèmes retenus : { $themes }.
read-quote = Y a-t-il un passage à citer en public ? Envoyez exactement ces mots, sans nom, sans lieu, sans rien qui dise de qui ils viennent. Une deuxième personne décide. S'il n'y en a pas, passez.
read-quote-not-part = Ces mots ne sont ni dans la réponse ni dans sa traduction. Merci de les copier tels quels, ou de passer.
read-quote-too-long = Une citation a { $max } caractères au plus. Merci de choisir un passage plus court.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Regardez encore : l'un de ces mots dit-il qui est quelqu'un, ou où cette personne se trouve ? { $words }
read-quote-sure = Faut-il la proposer telle quelle ?
read-quote-propose = La proposer
read-quote-change = Choisir d'autres mots
read-quote-leave = Aucune citation
read-quoted = Merci. Une deuxième personne décide de la citation.
read-lost = Vous aviez cette réponse depuis plus d'une heure : elle est passée à une autre personne. Merci quand même.
read-more = Merci, celle-là est faite. Une autre ?
read-more-next = Oui, une autre
read-more-stop = Assez pour l'instant
read-stopped = Merci de votre lecture. Envoyez { -word-read } pour continuer.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = Une citation de "{ $survey }". La question était : { $question }
read-decide = Peut-on la montrer comme citation ? Elle ne doit permettre de reconnaître personne. Vous décidez sans personne d'autre, et le journal garde que c'était vous.
read-decide-release = L'autoriser
read-decide-refuse = La refuser
read-decide-later = La laisser pour plus tard
read-decide-released = C'est autorisé.
read-decide-refused = C'est refusé. Elle n'existe plus.
read-decide-late = Une autre personne a déjà décidé.
read-no-quotes = Aucune citation ne vous attend.
