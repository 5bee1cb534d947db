/** Radicals that PDF files print for characters and that NFKC does not know, each before its character. */
export const RADICALS =
  "⺠民⻓长⻔门⻋车⻢马⻅见⻚页⻛风⻜飞⻝食⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻳龟⻁虎⻄西⻉贝⻆角⻘青⻙韦⻣骨⻤鬼⻮齿⻧卤⻑长⻖阝⻌辶⺼月⺾艹⺮竹⺬示⺩王⺧牛⺡水⺢水⺘手⺙攵⺗心";
