import { foldScript } from "./fold-script.ts";

/** The four ways of numbering of official documents, from outer to inner (《党政机关公文格式》 GB/T 9704—2012, 7.3.3). */
export const NUMBERINGS = ["一、", "（一）", "1.", "（1）"] as const;
type Numbering = (typeof NUMBERINGS)[number];

export interface Heading {
  readonly numbering: Numbering;
  readonly number: number;
  /** The words after the number, up to the end of the line, folded. */
  readonly words: string;
  /** The number as printed. */
  readonly printed: string;
  /** Where the heading begins and ends in the folded text. */
  readonly start: number;
  readonly end: number;
}

const HEADING =
  /(?<=^|[。;!:\n])[^\S\n]*(?<printed>(?<outer>[一二三四五六七八九十]{1,3})、|\((?<inner>[一二三四五六七八九十]{1,3})\)|(?<plain>\d{1,2})[.、](?!\d)|\((?<bracketed>\d{1,2})\))(?=(?<words>[^\n]*))/gm;

const DIGITS = "〇一二三四五六七八九";

/** Numbered headings of a text, at the beginning of a line or of a sentence. 一是、二是 are parts of a sentence, not headings. */
export function findHeadings(text: string): readonly Heading[] {
  const folded = foldScript(text);
  return [...folded.matchAll(HEADING)].flatMap((match): readonly Heading[] => {
    const { printed = "", words = "", outer, inner, plain, bracketed } = match.groups ?? {};
    const numeral = outer ?? inner;
    const number = numeral === undefined ? Number(plain ?? bracketed) : fromChinese(numeral);
    const numbering: Numbering =
      outer !== undefined ? "一、" : inner !== undefined ? "（一）" : plain !== undefined ? "1." : "（1）";
    const start = match.index + match[0].indexOf(printed);
    return [
      {
        numbering,
        number,
        words: words.trim(),
        printed,
        start,
        end: match.index + match[0].length + words.length,
      },
    ];
  });
}

/** 一 to 九十九. */
function fromChinese(numeral: string): number {
  const [tens, ones = ""] = numeral.includes("十") ? numeral.split("十") : ["0", numeral];
  const ten = tens === "0" ? 0 : tens === "" ? 1 : DIGITS.indexOf(tens ?? "");
  return ten * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
