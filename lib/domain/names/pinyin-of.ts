import { pinyin } from "pinyin-pro";
import { PLACE_READINGS } from "./place-readings.ts";

export interface Pinyin {
  /** Syllables without tones, one space between: `su qian shi`. ü is written v, as it is typed. */
  readonly pinyin: string;
  /** First letters: `sqs`. */
  readonly initials: string;
}

/** How a Chinese name is typed by its sound. Letters and figures in it stay; marks such as （ ） are left out. */
export function pinyinOf(name: string): Pinyin {
  const syllables = syllablesOf(name);
  return { pinyin: syllables.join(" "), initials: syllables.map((syllable) => syllable.charAt(0)).join("") };
}

const KNOWN = Object.keys(PLACE_READINGS).toSorted((a, b) => b.length - a.length);

/** Places are read as places; what lies between as words of the language. */
export function syllablesOf(name: string): readonly string[] {
  if (name === "") return [];
  const place = KNOWN.map((known) => ({ known, at: name.indexOf(known) })).find(({ at }) => at >= 0);
  if (place === undefined) {
    return pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).flatMap((part) =>
      part
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((syllable) => syllable !== ""),
    );
  }
  const { known, at } = place;
  return [
    ...syllablesOf(name.slice(0, at)),
    ...(PLACE_READINGS[known] ?? "").split(" "),
    ...syllablesOf(name.slice(at + known.length)),
  ];
}
