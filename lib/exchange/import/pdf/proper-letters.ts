/** Radicals that have no compatibility mapping of their own, and the letters that they stand for. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "⺁厂⺄乙⺈刀⺊卜⺋已⺌小⺍小⺒巳⺓幺⺕彐⺗心⺟母⺠民⺢水⺣火⺤爪⺨犬⺩王⺫罒⺬示⺮竹⺰糸⺲网⺳网⺷羊⺸羊⺻聿⺼肉⺾艹⻀艹",
    "⻁虎⻂衣⻃覀⻄西⻅见⻆角⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻒长⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙",
  ]
    .flatMap((pairs) => pairs.match(/../gu) ?? [])
    .map(([radical = "", letter = ""]) => [radical, letter]),
);

/**
 * Some programs write letters of a PDF as the radicals that look the same (⼈ for 人): words would be found neither by us nor by who
 * searches the text.
 */
export function properLetters(text: string): string {
  return text.replaceAll(/[\u2e80-\u2fdf]/g, (letter) => RADICALS[letter] ?? letter.normalize("NFKC"));
}
