import { DUTY_WORDS, ORGAN_WORDS } from "./duty-words.ts";
import { syllablesOf } from "./pinyin-of.ts";

/** Administrative units by the end of their name, and as an adjective before an organ. The last one of a name leads it. */
const UNITS: readonly (readonly [hans: string, noun: string, adjective: string])[] = [
  ["特别行政区", "Special Administrative Region", "Special Administrative Region"],
  ["自治区", "Autonomous Region", "Autonomous Region"],
  ["自治州", "Autonomous Prefecture", "Prefectural"],
  ["自治县", "Autonomous County", "Autonomous County"],
  ["自治旗", "Autonomous Banner", "Autonomous Banner"],
  ["民族乡", "Ethnic Township", "Ethnic Township"],
  ["地区", "Prefecture", "Prefectural"],
  ["新区", "New Area", "New Area"],
  ["省", "Province", "Provincial"],
  ["市", "City", "Municipal"],
  ["县", "County", "County"],
  ["区", "District", "District"],
  ["旗", "Banner", "Banner"],
  ["镇", "Town", "Town"],
  ["乡", "Township", "Township"],
];

/** Provinces that the post spells otherwise than by sound alone. */
const SPELT: Readonly<Record<string, string>> = {
  陕西: "Shaanxi",
  内蒙古: "Inner Mongolia",
  西藏: "Xizang",
  新疆维吾尔: "Xinjiang Uygur",
  宁夏回族: "Ningxia Hui",
  广西壮族: "Guangxi Zhuang",
  香港: "Hong Kong",
  澳门: "Macao",
};

/**
 * An English name to begin with: 宿迁市发展和改革委员会 is “Suqian Municipal Development and Reform Commission”. Places are romanised, duties and
 * organs translated where the field has a usual word. A proposal: who knows the body's own English name writes that.
 */
export function proposeEnglishName(name: string): string {
  const bare = name.replace(/\s/g, "");
  const organ = ORGAN_WORDS.find(([hans]) => bare.endsWith(hans) && bare.length > hans.length);
  const stem = organ === undefined ? bare : bare.slice(0, -organ[0].length);
  const { places, rest } = takePlaces(stem);
  const last = places.at(-1);
  if (organ === undefined) {
    if (last !== undefined && rest === "") return placeName(last);
    return [...(last === undefined ? [] : [adjective(last)]), romanise(rest)].join(" ").trim();
  }
  const words = [
    ...(last === undefined ? [] : [adjective(last)]),
    rest === "" ? "" : dutyOf(rest),
    organ[1],
  ].filter((word) => word !== "");
  if (organ[2] === true && organ[0] !== "人民政府" && last !== undefined) {
    // General Office of the People's Government of Jiangsu Province
    return `${organ[1]} of ${placeName(last)}`;
  }
  return words.join(" ");
}

interface Place {
  readonly name: string;
  readonly unit: string;
  readonly noun: string;
  readonly adjective: string;
}

/** The places at the head of a name, from the largest down, and what is left behind them. */
function takePlaces(stem: string): { readonly places: readonly Place[]; readonly rest: string } {
  const places: Place[] = [];
  let rest = stem;
  for (;;) {
    const ends = UNITS.flatMap(([unit, noun, adjective]) => {
      // A place has a name of at least two characters before its unit, 县 and 区 one too (浚县, 城区).
      const at = rest.indexOf(unit, unit === "县" || unit === "区" ? 1 : 2);
      const isDuty = Object.keys(DUTY_WORDS).some((duty) => rest.startsWith(duty));
      return at > 0 && at <= 12 && !isDuty ? [{ at, unit, noun, adjective }] : [];
    }).toSorted((a, b) => a.at + a.unit.length - (b.at + b.unit.length) || b.unit.length - a.unit.length);
    const [first] = ends;
    if (first === undefined) return { places, rest };
    places.push({
      name: rest.slice(0, first.at),
      unit: first.unit,
      noun: first.noun,
      adjective: first.adjective,
    });
    rest = rest.slice(first.at + first.unit.length);
  }
}

function placeName({ name, noun, unit }: Place): string {
  return unit === "市" ? spell(name) : `${spell(name)} ${noun}`;
}

function adjective({ name, adjective: word }: Place): string {
  return `${spell(name)} ${word}`;
}

function spell(name: string): string {
  return SPELT[name] ?? romanise(name);
}

function dutyOf(rest: string): string {
  const known = Object.keys(DUTY_WORDS)
    .filter((duty) => rest.endsWith(duty))
    .toSorted((a, b) => b.length - a.length)[0];
  if (known === undefined) return romanise(rest);
  return [romanise(rest.slice(0, -known.length)), DUTY_WORDS[known] ?? ""].join(" ").trim();
}

/** One word, with an apostrophe where a vowel would run into the syllable before: Xi'an. */
function romanise(hans: string): string {
  const word = syllablesOf(hans)
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join("")
    .replaceAll("v", "ü");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
