### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = A qual pesquisa você quer responder?
listen-which-retry = Por favor, escolha uma destas, pelo número ou pelo nome.
listen-none = Agora não há nenhuma pesquisa para você. Quando houver, { -word-listen } a encontra.
# Said when a survey cannot be begun.
listen-gone = Esta pesquisa não está aberta para você: foi encerrada, é para outras pessoas, ou você já respondeu.
listen-later = Tudo bem. Envie { -word-listen } quando quiser.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = As suas palavras me fazem pensar que alguém pode estar em perigo. Sou um programa e posso me enganar. { $country ->
    [none] Se você ou outra pessoa corre perigo agora, ligue para os serviços de emergência onde você está.
   *[other] Se você ou outra pessoa corre perigo agora, ligue para os serviços de emergência. País: { $country }.
} Quem pode ouvir você, de graça e em sigilo, está por país em findahelpline.com. Quer que uma pessoa voluntária nossa entre em contato?
care-yes = Sim, por favor
care-no = Não, agradeço
# Asked after yes.
care-need = O que a pessoa voluntária deve saber? Ela vê o seu pseudônimo e o que você escrever agora, e nenhuma das suas respostas à pesquisa.
care-need-retry = Por favor, escreva no máximo 2000 caracteres, ou pule.
care-kept = Uma pessoa voluntária vai escrever para você por aqui. Isto fica separado das suas respostas. Se há perigo, não espere por nós: ligue para os serviços de emergência.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = Um membro pede que uma pessoa entre em contato: o caso { $case } espera por alguém de vocês. Quem opera o sistema lê-o com: npm run steward -- cases
care-declined = Tudo bem. Em findahelpline.com há com quem falar a qualquer hora.
