import type { Localized } from "#lib/domain/localized.ts";
import type { BodyLevel } from "#lib/domain/reports/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { JurisdictionSeed, PlaceSeed } from "../place-seed.ts";

/** 第七次全国人口普查, as at 1 November 2020; entered only where beyond doubt. */
const CENSUS = "第七次全国人口普查公报（2020年11月1日零时）";

interface Government extends Pick<PlaceSeed, "tile"> {
  readonly parent: string | null;
  readonly level: BodyLevel;
  readonly mayMakeRegulations: boolean;
}

function government(
  code: string,
  short: Localized,
  { parent, level, mayMakeRegulations, tile }: Government,
  census?: number,
): PlaceSeed {
  const name = wording(
    `${short["zh-Hans"]}人民政府`,
    `${short["zh-Hant"]}人民政府`,
    `People's Government of ${short.en}`,
  );
  return {
    slug: code,
    code,
    parent,
    kind: "government",
    level,
    name,
    shortName: short,
    mayMakeRegulations,
    isDisclosureOffice: false,
    ...(tile === undefined ? {} : { tile }),
    ...(census === undefined ? {} : { residents: [{ year: 2020, residents: census, source: CENSUS }] }),
  };
}

const PROVINCE = { parent: null, level: "province", mayMakeRegulations: true } as const;
/** The place is the one on the map of the province. */
const cityOf = (parent: string, column: number, row: number) =>
  ({ parent, level: "city", mayMakeRegulations: true, tile: { column, row } }) as const;
/** The place is the one on the map of the city. */
const countyOf = (parent: string, column: number, row: number) =>
  ({ parent, level: "county", mayMakeRegulations: false, tile: { column, row } }) as const;

const jiangsu: readonly PlaceSeed[] = [
  government("320000", wording("江苏省", "江蘇省", "Jiangsu Province"), PROVINCE, 84_748_016),
  government("320800", wording("淮安市", "淮安市", "Huai'an City"), cityOf("320000", 1, 1), 4_556_230),
  government(
    "320813",
    wording("淮安市洪泽区", "淮安市洪澤區", "Hongze District, Huai'an"),
    countyOf("320800", 1, 2),
  ),
  government("321300", wording("宿迁市", "宿遷市", "Suqian City"), cityOf("320000", 0, 1), 4_986_192),
  government("321322", wording("沭阳县", "沭陽縣", "Shuyang County"), countyOf("321300", 1, 0)),
  {
    slug: "shuyang-fagaiju",
    parent: "321322",
    code: null,
    kind: "department",
    level: "county",
    name: wording("沭阳县发展和改革局", "沭陽縣發展和改革局", "Shuyang County Development and Reform Bureau"),
    shortName: wording("沭阳县发展改革局", "沭陽縣發展改革局", "Shuyang Development and Reform"),
    mayMakeRegulations: false,
    isDisclosureOffice: false,
  },
];

const guangdong: readonly PlaceSeed[] = [
  government("440000", wording("广东省", "廣東省", "Guangdong Province"), PROVINCE, 126_012_510),
  government("440300", wording("深圳市", "深圳市", "Shenzhen City"), cityOf("440000", 4, 2), 17_560_061),
  government(
    "440311",
    wording("深圳市光明区", "深圳市光明區", "Guangming District, Shenzhen"),
    countyOf("440300", 1, 0),
  ),
];

const fujian: readonly PlaceSeed[] = [
  government("350000", wording("福建省", "福建省", "Fujian Province"), PROVINCE, 41_540_086),
  {
    slug: "pingtan",
    parent: "350000",
    code: null,
    kind: "development_zone",
    level: "city",
    name: wording(
      "平潭综合实验区管理委员会",
      "平潭綜合實驗區管理委員會",
      "Pingtan Comprehensive Pilot Zone Administrative Committee",
    ),
    shortName: wording("平潭综合实验区", "平潭綜合實驗區", "Pingtan Pilot Zone"),
    mayMakeRegulations: false,
    isDisclosureOffice: false,
  },
];

const shanghai: readonly PlaceSeed[] = [
  government("310000", wording("上海市", "上海市", "Shanghai Municipality"), PROVINCE, 24_870_895),
  {
    slug: "shanghai-bangongting",
    parent: "310000",
    code: null,
    kind: "government_organ",
    level: "province",
    name: wording(
      "上海市人民政府办公厅",
      "上海市人民政府辦公廳",
      "General Office of the Shanghai Municipal People's Government",
    ),
    shortName: wording("上海市政府办公厅", "上海市政府辦公廳", "Shanghai General Office"),
    mayMakeRegulations: true,
    isDisclosureOffice: true,
  },
  {
    slug: "shanghai-kewei",
    parent: "310000",
    code: null,
    kind: "department",
    level: "province",
    name: wording(
      "上海市科学技术委员会",
      "上海市科學技術委員會",
      "Science and Technology Commission of Shanghai Municipality",
    ),
    shortName: wording("上海市科委", "上海市科委", "Shanghai Science and Technology"),
    mayMakeRegulations: false,
    isDisclosureOffice: false,
  },
];

function jurisdiction(
  name: Localized,
  places: readonly PlaceSeed[],
  years: readonly number[],
): JurisdictionSeed {
  return {
    code: places[0]?.slug ?? "",
    name,
    directReview: false,
    signoffSteps: 0,
    isPractice: false,
    places,
    years,
    openYears: [],
  };
}

/** Jurisdictions whose bodies' published figures are shown from the first start. */
export const PUBLISHED_JURISDICTIONS: readonly JurisdictionSeed[] = [
  jurisdiction(wording("江苏省", "江蘇省", "Jiangsu Province"), jiangsu, [2023, 2024, 2025]),
  jurisdiction(wording("广东省", "廣東省", "Guangdong Province"), guangdong, [2019]),
  jurisdiction(wording("福建省", "福建省", "Fujian Province"), fujian, [2019, 2021, 2025]),
  jurisdiction(wording("上海市", "上海市", "Shanghai Municipality"), shanghai, [2019, 2024, 2025]),
];
