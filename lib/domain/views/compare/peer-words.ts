import type { Locale } from "#lib/domain/localized.ts";

interface PeerWords {
  readonly title: (heading: string, peers: number, median: string) => string;
  readonly median: string;
  readonly ofPeers: (peers: number) => string;
  readonly subtitle: (body: string, rule: string, peers: number) => string;
  readonly rule: (body: string, rule: string, peers: number, year: number) => string;
  readonly medianNote: string;
  readonly tooFew: (peers: number, fewest: number) => string;
  readonly notMeasured: (body: string, year: number) => string;
  readonly unknown: (bodies: number) => string;
  readonly among: (body: string, year: number) => string;
  readonly table: (body: string, year: number) => string;
  readonly summary: (median: string, year: number, peers: number) => string;
}

const zhHans: PeerWords = {
  title: (heading, peers, median) => `${heading}；同类${peers}个机关的中位数为${median}`,
  median: "同类中位数",
  ofPeers: (peers) => `${peers}个同类机关`,
  subtitle: (body, rule, peers) => `同类：与${body}同类的${rule}，共${peers}个。`,
  rule: (body, rule, peers, year) =>
    `与${body}比较的同类是${rule}（按${year}年数据选取），共${peers}个，不含其本身。`,
  medianNote: "同类中位数是有可比数据的同类机关数值居中的一个，不是合计之比。",
  tooFew: (peers, fewest) => `有可比数据的同类机关只有${peers}个，不足${fewest}个，不给出中位数。`,
  notMeasured: (body, year) => `${body}没有${year}年的这项数据，无法按此规则选出同类。`,
  unknown: (bodies) => `另有${bodies}个同级同类机关没有这项数据，无法判断是否相近。`,
  among: (body, year) => `${body}在同类中（${year}年）`,
  table: (body, year) => `与${body}同类的机关（${year}年）`,
  summary: (median, year, peers) => `同类机关${year}年中位数${median}（${peers}个）`,
};

const zhHant: PeerWords = {
  title: (heading, peers, median) => `${heading}；同類${peers}個機關的中位數為${median}`,
  median: "同類中位數",
  ofPeers: (peers) => `${peers}個同類機關`,
  subtitle: (body, rule, peers) => `同類：與${body}同類的${rule}，共${peers}個。`,
  rule: (body, rule, peers, year) =>
    `與${body}比較的同類是${rule}（按${year}年數據選取），共${peers}個，不含其本身。`,
  medianNote: "同類中位數是有可比數據的同類機關數值居中的一個，不是合計之比。",
  tooFew: (peers, fewest) => `有可比數據的同類機關只有${peers}個，不足${fewest}個，不給出中位數。`,
  notMeasured: (body, year) => `${body}沒有${year}年的這項數據，無法按此規則選出同類。`,
  unknown: (bodies) => `另有${bodies}個同級同類機關沒有這項數據，無法判斷是否相近。`,
  among: (body, year) => `${body}在同類中（${year}年）`,
  table: (body, year) => `與${body}同類的機關（${year}年）`,
  summary: (median, year, peers) => `同類機關${year}年中位數${median}（${peers}個）`,
};

const en: PeerWords = {
  title: (heading, peers, median) => `${heading}; the median of ${peers} similar bodies is ${median}`,
  median: "Median of similar bodies",
  ofPeers: (peers) => `of ${peers} similar bodies`,
  subtitle: (body, rule, peers) => `Similar to ${body}: ${rule}, ${peers} in all.`,
  rule: (body, rule, peers, year) =>
    `Similar to ${body} are ${rule} (chosen by data of ${year}): ${peers} in all, without the body itself.`,
  medianNote:
    "The median of similar bodies is the middle one of those with a figure to compare, not a rate of sums.",
  tooFew: (peers, fewest) =>
    `Only ${peers} similar bodies have a figure to compare, fewer than ${fewest}: no median is given.`,
  notMeasured: (body, year) =>
    `${body} has no such figure for ${year}, so that no body can be called similar by this rule.`,
  unknown: (bodies) =>
    `Another ${bodies} bodies of the same kind and level have no such figure, so that it cannot be told whether they are similar.`,
  among: (body, year) => `${body} among similar bodies (${year})`,
  table: (body, year) => `Bodies similar to ${body} (${year})`,
  summary: (median, year, peers) => `the median of ${peers} similar bodies in ${year} is ${median}`,
};

export const PEER_WORDS: Readonly<Record<Locale, PeerWords>> = { "zh-Hans": zhHans, "zh-Hant": zhHant, en };
