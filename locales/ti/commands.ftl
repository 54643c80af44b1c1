### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = ናብ ማሕበርኩም ጽሓፉ
command-join = ኣባል ንምዃን፣ ወይ እንታይ ከም እንሰደልኩም ንምምራጽ
command-train = ስልጠና ንምርካብን ንምምዝጋብን
command-listen = እተሕልፍዎ ብመሕትት ንምንጋር
command-help = እንታይ ክገብር ከም ዝኽእል
command-about = ንሕና መን ምዃንናን ሸውዓተ ጠለባትናን
command-language = ብኻልእ ቋንቋ ንምዝርራብ
command-data = ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ ንምርኣይ
command-forget = ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ ንምድምሳስ
command-link = ብኻልእ መራኸቢ'ውን ከም ሓደ ኣባል ንምጥቃም
command-stop = መልእኽትና ንምቁራጽ
