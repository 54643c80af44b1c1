### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Kuandikia muungano wako
command-join = Kuwa mwanachama, au kuchagua tunachoweza kukutumia
command-train = Tafuta mafunzo na ujiandikishe
command-listen = Simulia unayopitia, katika dodoso
command-help = Ninachoweza kufanya
command-about = Sisi ni nani, na madai yetu saba
command-language = Kutumia lugha nyingine
command-data = Kuona yote tuliyo nayo kukuhusu
command-forget = Kufuta yote tuliyo nayo kukuhusu
command-link = Kutumia njia nyingine ukiwa mwanachama yuleyule
command-stop = Kuacha kupata ujumbe wetu
