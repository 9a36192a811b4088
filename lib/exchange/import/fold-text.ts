import { Converter } from "opencc-js/t2cn";

/**
 * Words that Taiwan usage replaces by others of the same length. Reports taken from mirrors mix them with mainland words
 * (規範性檔案 beside 信息), so they are folded one by one and not by converting whole sentences.
 */
export const VOCABULARY: readonly (readonly [string, string])[] = [
  ["档案", "文件"],
  ["资讯", "信息"],
  ["程式", "程序"],
  ["资料", "数据"],
  ["专案", "项目"],
];

const PUNCTUATION: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "﹣": "-",
  "﹢": "+",
  "。": "。",
  "、": "、",
  "│": "|",
  "┃": "|",
  "\u3000": " ",
  "\u00a0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u200b": " ",
  "\ufeff": " ",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
};

const folded = new Map<string, string>();
let toSimplified: ((text: string) => string) | null = null;

/** Pronunciation that a converter of scripts left behind a character: 規(guī)章, 網(wǎng)站. */
const PRONUNCIATION = /(?<=[\u3400-\u9fff])\(\p{Ll}{1,6}\)/gu;

/**
 * Folds width and script character by character, so that the result is as long as the source and every offset stays
 * true: full-width digits and signs become narrow, traditional characters simplified. For comparing, never for keeping.
 */
export function foldText(text: string): string {
  let result = "";
  for (const character of text) result += foldCharacter(character);
  for (const [from, to] of VOCABULARY) {
    if (result.includes(from)) result = result.replaceAll(from, to);
  }
  return result.replace(PRONUNCIATION, (words) => " ".repeat(words.length));
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  const known = folded.get(character);
  if (known !== undefined) return known;
  const result = computeFold(character, code);
  folded.set(character, result);
  return result;
}

function computeFold(character: string, code: number): string {
  const mark = PUNCTUATION[character];
  if (mark !== undefined) return mark;
  if (isHan(code)) {
    toSimplified ??= Converter({ from: "tw", to: "cn" });
    return sameLength(toSimplified(character), character);
  }
  return sameLength(character.normalize("NFKC"), character);
}

function sameLength(candidate: string, character: string): string {
  return candidate.length === character.length ? candidate : character;
}

/** Whether a UTF-16 unit is a Chinese character, compatibility forms included. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf)
  );
}
