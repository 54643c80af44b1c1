### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = ለማህበርዎ ይጻፉ
command-join = አባል ለመሆን፣ ወይም ምን እንደምንልክልዎ ለመምረጥ
command-train = ሥልጠና ለማግኘትና ለመመዝገብ
command-listen = የሚያሳልፉትን በጥያቄዎች ለመንገር
command-help = ማድረግ የምችለው
command-about = እኛ ማን እንደሆንንና ሰባቱ ጥያቄዎቻችን
command-language = በሌላ ቋንቋ ለመነጋገር
command-data = ስለ እርስዎ የያዝነውን ሁሉ ለማየት
command-forget = ስለ እርስዎ የያዝነውን ሁሉ ለመሰረዝ
command-link = በሌላ መገናኛም እንደ አንድ አባል ለመጠቀም
command-stop = መልእክታችንን ለማቆም
