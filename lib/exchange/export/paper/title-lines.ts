/** Characters of a title at its size between the margins. */
const LONGEST = 18;
/** What ends the name of a place or a zone, where a long name may be broken; not within 东乡族 or 市场. */
const PLACE_END = /(?<=[省市区县州盟旗镇乡])(?![族场域级])/;

/** The lines of a title: broken before its year, and a long name of a body where a place's name ends, not inside a word. */
export function titleLines(title: string): readonly string[] {
  return title.split(/(?=20\d{2}年)/).flatMap((part) => (part.length > LONGEST ? halves(part) : [part]));
}

/** The two parts that are most alike in length; a name without a place in it stays whole and is broken by the page. */
function halves(name: string): readonly string[] {
  const parts = name.split(PLACE_END);
  const breaks = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("").length);
  const distance = (at: number) => Math.abs(at - name.length / 2);
  const [best] = breaks.toSorted((one, other) => distance(one) - distance(other));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best)];
}
