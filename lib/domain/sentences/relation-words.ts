import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "./capital.ts";
import { inSentence } from "./finding.ts";

/** How two figures go together; `none` below 0.2, `weak` below 0.4 of the coefficient, without its sign. */
export type Tendency = "higher" | "lower" | "slightly_higher" | "slightly_lower" | "none";

/** The clauses of how two figures go together. */
interface RelationSentences {
  readonly tends: (group: string, year: number, x: string, y: string, tendency: Tendency) => string;
  readonly unknown: (group: string, year: number, x: string, y: string) => string;
  readonly coefficient: (figure: string, bodies: number) => string;
  readonly coverage: (bodies: number, all: number) => string;
  readonly tooFew: (bodies: number) => string;
  readonly noCause: string;
}

const zhHans: RelationSentences = {
  tends: (group, year, x, y, tendency) => {
    const where = `${year}年${group}：`;
    switch (tendency) {
      case "higher":
        return `${where}${x}较高的机关，${y}往往也较高`;
      case "lower":
        return `${where}${x}较高的机关，${y}往往较低`;
      case "slightly_higher":
        return `${where}${x}较高的机关，${y}略有偏高的倾向`;
      case "slightly_lower":
        return `${where}${x}较高的机关，${y}略有偏低的倾向`;
      case "none":
        return `${where}${x}与${y}看不出明显关系`;
    }
  },
  unknown: (group, year, x, y) => `${year}年${group}：数据不足，看不出${x}与${y}的关系`,
  coefficient: (figure, bodies) => `秩相关系数${figure}（${bodies}个机关）`,
  coverage: (bodies, all) => `${all}个机关中有${bodies}个两项都有数据`,
  tooFew: (bodies) => `两项都有可比数据的只有${bodies}个机关`,
  noCause: "一同变化不等于互为因果",
};

const zhHant: RelationSentences = {
  tends: (group, year, x, y, tendency) => {
    const where = `${year}年${group}：`;
    switch (tendency) {
      case "higher":
        return `${where}${x}較高的機關，${y}往往也較高`;
      case "lower":
        return `${where}${x}較高的機關，${y}往往較低`;
      case "slightly_higher":
        return `${where}${x}較高的機關，${y}略有偏高的傾向`;
      case "slightly_lower":
        return `${where}${x}較高的機關，${y}略有偏低的傾向`;
      case "none":
        return `${where}${x}與${y}看不出明顯關係`;
    }
  },
  unknown: (group, year, x, y) => `${year}年${group}：數據不足，看不出${x}與${y}的關係`,
  coefficient: (figure, bodies) => `秩相關係數${figure}（${bodies}個機關）`,
  coverage: (bodies, all) => `${all}個機關中有${bodies}個兩項都有數據`,
  tooFew: (bodies) => `兩項都有可比數據的只有${bodies}個機關`,
  noCause: "一同變化不等於互為因果",
};

const en: RelationSentences = {
  tends: (group, year, x, y, tendency) => {
    const where = `${capital(group)}, ${year}: `;
    const [a, b] = [inSentence(x), inSentence(y)];
    switch (tendency) {
      case "higher":
        return `${where}where ${a} is higher, ${b} tends to be higher too`;
      case "lower":
        return `${where}where ${a} is higher, ${b} tends to be lower`;
      case "slightly_higher":
        return `${where}where ${a} is higher, ${b} tends to be slightly higher`;
      case "slightly_lower":
        return `${where}where ${a} is higher, ${b} tends to be slightly lower`;
      case "none":
        return `${where}no clear relation between ${a} and ${b}`;
    }
  },
  unknown: (group, year, x, y) =>
    `${capital(group)}, ${year}: too few figures to tell how ${inSentence(x)} and ${inSentence(y)} go together`,
  coefficient: (figure, bodies) => `rank correlation ${figure} (${bodies} bodies)`,
  coverage: (bodies, all) => `${bodies} of ${all} bodies have both figures`,
  tooFew: (bodies) =>
    `${bodies === 1 ? "only one body has" : `only ${bodies} bodies have`} both figures on a sufficient base`,
  noCause: "going together does not mean that one causes the other",
};

export const RELATION_SENTENCES: Readonly<Record<Locale, RelationSentences>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
