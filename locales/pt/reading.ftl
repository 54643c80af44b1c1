### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Só quem trabalha com as respostas da união as lê. Uma pessoa organizadora pode convidar você.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = Nenhuma resposta espera por você agora. As respostas de uma pesquisa que você respondeu são lidas por outras pessoas: ninguém lê as próprias.
read-menu = Há respostas à espera de leitura, e citações à espera de uma segunda pessoa. O que você quer fazer?
read-menu-answers = Ler respostas
read-menu-quotes = Decidir sobre citações
read-menu-stop = Em outro momento
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = Uma resposta a "{ $survey }", idioma: { $language }.
    A pergunta era: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = Com ela vieram: fotos: { $photos }, mensagens de voz: { $voices }. São só para você: por favor, não repasse, e apague a sua cópia quando terminar.
# The same, on channels without files.
read-media-elsewhere = Com ela vieram: fotos: { $photos }, mensagens de voz: { $voices }. Só aparecem no Slack, Discord e Telegram.
# Above a translation that an earlier reader made.
read-translation-so-far = Traduzido até agora:
read-translation = Por favor, passe para o inglês, do jeito mais fiel que puder. Se já está em inglês, ou se não puder, pule.
read-words-retry = Por favor, escreva com palavras, ou pule.
read-theme = De que temas se trata? Escolha todos os que servem, ou nenhum.
# $themes: those chosen so far.
read-theme-chosen = Temas marcados: { $themes }.
read-quote = Há um trecho que mereça ser citado em público? Envie exatamente essas palavras, sem nomes, lugares nem nada que diga quem foi. Uma segunda pessoa decide. Se não houver, pule.
read-quote-not-part = Essas palavras não estão na resposta nem na tradução. Por favor, copie exatamente, ou pule.
read-quote-too-long = Uma citação tem no máximo { $max } caracteres. Por favor, escolha um trecho mais curto.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Olhe de novo: algo disto diz quem é alguém, ou onde está? { $words }
read-quote-sure = Proponho assim mesmo?
read-quote-propose = Propor
read-quote-change = Escolher outras palavras
read-quote-leave = Nenhuma citação
read-quoted = Agradecemos. Uma segunda pessoa decide sobre a citação.
read-lost = Esta resposta ficou com você mais de uma hora, por isso passou para outra pessoa. Agradecemos mesmo assim.
read-more = Agradecemos, essa está feita. Mais uma?
read-more-next = A seguinte
read-more-stop = Por hoje chega
read-stopped = Agradecemos a leitura. Envie { -word-read } para continuar.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = Uma citação de "{ $survey }". A pergunta era: { $question }
read-decide = Pode ser mostrada como citação? Ninguém pode ser reconhecido por ela. A decisão é só sua, e fica no registro que foi você.
read-decide-release = Liberar
read-decide-refuse = Recusar
read-decide-later = Deixar para depois
read-decide-released = Foi liberada.
read-decide-refused = Foi recusada. Não existe mais.
read-decide-late = Outra pessoa já decidiu sobre ela.
read-no-quotes = Nenhuma citação espera por você.
