import type { Locale } from "#lib/domain/localized.ts";

/** The clauses of what the grounds of refusal show. */
interface GroundsWords {
  readonly most: (who: string, year: number, ground: string, share: string) => string;
  readonly tied: (who: string, year: number, grounds: string, share: string) => string;
  readonly noRefusal: (who: string, year: number) => string;
  readonly none: (who: string, year: number) => string;
  readonly refused: (total: string) => string;
  readonly order: (list: string) => string;
  readonly share: (ground: string, share: string) => string;
  readonly unused: (count: number) => string;
  readonly coverage: (counted: number, of: number) => string;
}

const zhHans: GroundsWords = {
  most: (who, year, ground, share) => `${year}年${who}不予公开理由：最多的是“${ground}”，占${share}`,
  tied: (who, year, grounds, share) => `${year}年${who}不予公开理由：${grounds}并列最多，各占${share}`,
  noRefusal: (who, year) => `${year}年${who}没有不予公开的决定`,
  none: (who, year) => `${year}年${who}没有可用的不予公开数据`,
  refused: (total) => `不予公开共${total}件`,
  order: (list) => `依次为${list}`,
  share: (ground, share) => `“${ground}”${share}`,
  unused: (count) => `${count}项理由没有使用`,
  coverage: (counted, of) => `${of}个机关中有${counted}个有数据`,
};

const zhHant: GroundsWords = {
  most: (who, year, ground, share) => `${year}年${who}不予公開理由：最多的是「${ground}」，佔${share}`,
  tied: (who, year, grounds, share) => `${year}年${who}不予公開理由：${grounds}並列最多，各佔${share}`,
  noRefusal: (who, year) => `${year}年${who}沒有不予公開的決定`,
  none: (who, year) => `${year}年${who}沒有可用的不予公開數據`,
  refused: (total) => `不予公開共${total}件`,
  order: (list) => `依次為${list}`,
  share: (ground, share) => `「${ground}」${share}`,
  unused: (count) => `${count}項理由沒有使用`,
  coverage: (counted, of) => `${of}個機關中有${counted}個有數據`,
};

const en: GroundsWords = {
  most: (who, year, ground, share) =>
    `Grounds of refusal, ${who}, ${year}: “${ground}” is used most, ${share}`,
  tied: (who, year, grounds, share) =>
    `Grounds of refusal, ${who}, ${year}: ${grounds} are used most, ${share} each`,
  noRefusal: (who, year) => `${who}, ${year}: nothing was refused`,
  none: (who, year) => `${who}, ${year}: no usable figures on refusals`,
  refused: (total) => `${total} requests refused in all`,
  order: (list) => `in order ${list}`,
  share: (ground, share) => `“${ground}” ${share}`,
  unused: (count) => (count === 1 ? "one ground was not used" : `${count} grounds were not used`),
  coverage: (counted, of) => `figures from ${counted} of ${of} bodies`,
};

export const GROUNDS_WORDS: Readonly<Record<Locale, GroundsWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
