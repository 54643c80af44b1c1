### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = शामिल
-word-help = मदद
-word-about = परिचय
-word-language = भाषा
-word-my-data = मेरा डेटा
-word-forget = मिटाओ
-word-link = लिंक
-word-stop = बंद
-word-done = हो गया
-word-invite = न्योता
