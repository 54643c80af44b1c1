### What a member may always do: stop, see, erase, link.

stop-done = A partir de agora, nenhuma mensagem nossa vai chegar. Se queria parar apenas algumas, escolha o que ainda quer receber. Se queria parar tudo, nem precisa responder.
stop-kept = Anotado. Vai chegar apenas o que escolheu.
stop-all-kept = Anotado. A partir de agora, nenhuma mensagem nossa vai chegar. Envie { -word-join } se mudar de ideia.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = Quer que a gente pare de enviar mensagens?
stop-guess-yes = Encerrar todas as mensagens
stop-guess-no = Continuar recebendo
stop-not-meant = Certo, continuamos. { -word-stop } encerra as nossas mensagens a qualquer momento.

data-intro = Isto é tudo o que guardamos sobre você.
data-file-intro = O arquivo contém tudo o que guardamos sobre você.
data-pseudonym = A nossa equipe conhece você como: { $value }
data-since = Na união desde: { $value }
data-locale = Idioma: { $value }
data-name = Nome: { $value }
data-country = País: { $value }
data-zone = Fuso horário: { $value }
data-demands = Demandas que mais importam para você: { $value }
data-identity = Endereço: { $channel } { $address }, desde: { $since }
data-identity-stopped = Nenhuma mensagem é enviada a este endereço.
data-consent-granted = { $date }: você aceitou { $topic } por { $channel }
data-consent-withdrawn = { $date }: você encerrou { $topic } por { $channel }
data-answers = Respostas às nossas pesquisas: { $count }
data-open = Conversas abertas: { $value }
data-nothing-else = Nada mais fica guardado. Envie { -word-forget } para apagar tudo.
data-not-told = não informado

forget-first = Isto apaga tudo o que guardamos sobre você em todos os canais que vinculou: endereço, nome, escolhas e respostas. Fica apenas um código feito a partir do seu endereço, para que ninguém adicione você de novo contra a sua vontade. Não dá para desfazer. Vamos apagar?
forget-erase = Sim, apagar
forget-keep = Manter tudo
forget-second = Quer mesmo apagar? Depois nada pode ser recuperado.
forget-erase-sure = Apagar para sempre
forget-done = Tudo foi apagado. A partir de agora, nenhuma mensagem nossa vai chegar. Se um dia escrever de novo, partimos do zero.
forget-kept = Nada foi apagado.

link-code = O seu código: { $code }. Em até dez minutos, envie isto pelo seu outro canal: { -word-link } { $code }
link-done = Feito: os dois canais agora formam um só membro. Envie { -word-join } para escolher o que podemos enviar por aqui.
link-wrong = Esse código não está certo. Por favor, confira e envie de novo { -word-link } e os seis números.
link-expired = Esse código já venceu. Envie { -word-link } pelo seu outro canal para receber um novo.
link-own = Esse código vale para o seu outro canal. Por favor, envie por esse outro canal.
link-staff = Neste canal você trabalha para a união. Por favor, faça o contrário: envie { -word-link } aqui, e o código pelo seu outro canal.
link-too-many = Foram códigos errados demais. Por favor, espere dez minutos e depois peça um novo.
