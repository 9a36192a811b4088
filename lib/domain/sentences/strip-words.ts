import type { Locale } from "#lib/domain/localized.ts";
import { inSentence } from "./finding.ts";

/** Where one body stands among its peers: against the median, and against the middle half. */
export type StripPlace = "above" | "below" | "equal" | "indistinct";
export type HalfPlace = "above" | "within" | "below";

/** The clauses of where a body stands among its peers. */
interface StripWords {
  readonly place: (
    body: string,
    year: number,
    indicator: string,
    figure: string,
    place: StripPlace,
    median: string,
  ) => string;
  readonly alone: (body: string, year: number, indicator: string, figure: string) => string;
  readonly absent: (body: string, year: number, indicator: string, meaning: string) => string;
  readonly peers: (rule: string, counted: number, all: number) => string;
  readonly half: (place: HalfPlace, lower: string, upper: string) => string;
  readonly smallBase: (minimum: number) => string;
  readonly median: (median: string) => string;
}

const zhHans: StripWords = {
  place: (body, year, indicator, figure, place, median) => {
    const own = `${body}${year}年${indicator}${figure}，`;
    switch (place) {
      case "above":
        return `${own}高于同类中位数（${median}）`;
      case "below":
        return `${own}低于同类中位数（${median}）`;
      case "equal":
        return `${own}等于同类中位数`;
      case "indistinct":
        return `${own}与同类中位数（${median}）无法区分`;
    }
  },
  alone: (body, year, indicator, figure) => `${body}${year}年${indicator}${figure}，没有可比较的同类机关`,
  absent: (body, year, indicator, meaning) => `${body}${year}年没有${indicator}：${meaning}`,
  peers: (rule, counted, all) => `对照的是${rule}，${all}个中有${counted}个可以比较`,
  half: (place, lower, upper) =>
    `${place === "within" ? "在" : place === "above" ? "高于" : "低于"}中间一半（${lower}至${upper}）${place === "within" ? "之内" : ""}`,
  smallBase: (minimum) => `基数不足${minimum}，不参与比较`,
  median: (median) => `同类中位数${median}`,
};

const zhHant: StripWords = {
  place: (body, year, indicator, figure, place, median) => {
    const own = `${body}${year}年${indicator}${figure}，`;
    switch (place) {
      case "above":
        return `${own}高於同類中位數（${median}）`;
      case "below":
        return `${own}低於同類中位數（${median}）`;
      case "equal":
        return `${own}等於同類中位數`;
      case "indistinct":
        return `${own}與同類中位數（${median}）無法區分`;
    }
  },
  alone: (body, year, indicator, figure) => `${body}${year}年${indicator}${figure}，沒有可比較的同類機關`,
  absent: (body, year, indicator, meaning) => `${body}${year}年沒有${indicator}：${meaning}`,
  peers: (rule, counted, all) => `對照的是${rule}，${all}個中有${counted}個可以比較`,
  half: (place, lower, upper) =>
    `${place === "within" ? "在" : place === "above" ? "高於" : "低於"}中間一半（${lower}至${upper}）${place === "within" ? "之內" : ""}`,
  smallBase: (minimum) => `基數不足${minimum}，不參與比較`,
  median: (median) => `同類中位數${median}`,
};

const en: StripWords = {
  place: (body, year, indicator, figure, place, median) => {
    const own = `${body}, ${year}: ${inSentence(indicator)} ${figure}, `;
    switch (place) {
      case "above":
        return `${own}above the median of its peers (${median})`;
      case "below":
        return `${own}below the median of its peers (${median})`;
      case "equal":
        return `${own}equal to the median of its peers`;
      case "indistinct":
        return `${own}not to be told from the median of its peers (${median})`;
    }
  },
  alone: (body, year, indicator, figure) =>
    `${body}, ${year}: ${inSentence(indicator)} ${figure}, with no peers to compare`,
  absent: (body, year, indicator, meaning) => `${body}, ${year}: no ${inSentence(indicator)}, ${meaning}`,
  peers: (rule, counted, all) => `peers are ${rule}, ${counted} of ${all} can be compared`,
  half: (place, lower, upper) => `${place} the middle half (${lower} to ${upper})`,
  smallBase: (minimum) => `its base is below ${minimum}, so it is not compared`,
  median: (median) => `median of the peers ${median}`,
};

export const STRIP_WORDS: Readonly<Record<Locale, StripWords>> = { "zh-Hans": zhHans, "zh-Hant": zhHant, en };
