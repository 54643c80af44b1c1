### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Gamtaa keessaniif barreessuu
command-join = Miseensa ta'uu, yookaan waan isiniif erguu dandeenyu filachuu
command-train = Leenjii barbaaduu fi galmaa'uu
command-listen = Waan keessa dabartan gaaffiidhaan himuu
command-help = Waan ani gochuu danda'u
command-about = Eenyu akka taanee fi gaaffii jijjiiramaa keenya torban
command-language = Afaan biraatiin haasa'uu
command-data = Waan waa'ee keessan qabnu hunda ilaaluu
command-forget = Waan waa'ee keessan qabnu hunda haquu
command-link = Miseensuma tokko ta'anii karaa biraa fayyadamuu
command-stop = Ergaa keenya dhaabuu
