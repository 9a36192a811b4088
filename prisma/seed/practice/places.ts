import type { Localized } from "#lib/domain/localized.ts";
import type { BodyLevel } from "#lib/domain/reports/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { JurisdictionSeed, PlaceSeed } from "../place-seed.ts";
import { FURTHER_AREAS, MERGER } from "./further-areas.ts";

interface Area {
  /** Division code; 99 is no province. */
  readonly code: string;
  readonly slug: string;
  readonly level: BodyLevel;
  readonly parent: string | null;
  readonly name: Localized;
  /** On the map of the province. */
  readonly tile?: readonly [column: number, row: number];
  readonly residents?: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A kind of office with its full and its short name, to be put after the name of an area. */
type Office = readonly [slug: string, name: Localized, shortName: Localized];

const join = (area: Localized, office: Localized) =>
  wording(
    area["zh-Hans"] + office["zh-Hans"],
    area["zh-Hant"] + office["zh-Hant"],
    `${area.en} ${office.en}`,
  );

/** Made up like everything here; a little more every year. */
const COUNTED = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const SOURCE = "演示数据，虚构";

function government({ code, level, parent, name, tile, residents, ...valid }: Area): PlaceSeed {
  const { validFrom, validTo } = valid;
  const isThere = (year: number) =>
    (validFrom ?? "") <= `${year}-12-31` && (validTo ?? "9999") >= `${year}-12-31`;
  return {
    slug: code,
    code,
    parent,
    kind: "government",
    level,
    name: wording(
      `${name["zh-Hans"]}人民政府`,
      `${name["zh-Hant"]}人民政府`,
      `People's Government of ${name.en}`,
    ),
    shortName: name,
    mayMakeRegulations: level === "province" || level === "city",
    isDisclosureOffice: false,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(tile === undefined ? {} : { tile: { column: tile[0], row: tile[1] } }),
    residents:
      residents === undefined
        ? []
        : COUNTED.filter(isThere).map((year) => ({
            year,
            residents: Math.round(residents * (1 + (year - 2020) * 0.004)),
            source: SOURCE,
          })),
  };
}

function under(area: Area, kind: PlaceSeed["kind"], [slug, name, shortName]: Office): PlaceSeed {
  return {
    slug: `${area.slug}-${slug}`,
    code: null,
    parent: area.code,
    kind,
    level: kind === "township" || kind === "street_office" ? "township" : area.level,
    name: join(area.name, name),
    shortName: join(area.name, shortName),
    mayMakeRegulations: false,
    isDisclosureOffice: kind === "government_organ",
  };
}

const officeOf = (hans: string, hant: string): Office => [
  "office",
  wording(`人民政府${hans}`, `人民政府${hant}`, "Government Office"),
  wording(`政府${hans}`, `政府${hant}`, "Government Office"),
];
const simple = (slug: string, hans: string, hant: string, en: string): Office => {
  const name = wording(hans, hant, en);
  return [slug, name, name];
};

const DEVELOPMENT = wording("发展改革局", "發展改革局", "Development and Reform Bureau");
const MARKET = wording("市场监管局", "市場監管局", "Market Regulation Bureau");
const EDUCATION = simple("education", "教育局", "教育局", "Education Bureau");
const DISTRICT_OFFICES: readonly Office[] = [
  [
    "development-reform",
    wording("发展和改革局", "發展和改革局", "Development and Reform Bureau"),
    DEVELOPMENT,
  ],
  EDUCATION,
  ["market-regulation", wording("市场监督管理局", "市場監督管理局", "Market Regulation Bureau"), MARKET],
  simple("civil-affairs", "民政局", "民政局", "Civil Affairs Bureau"),
];

const YANSHI: Area = {
  code: "990000",
  slug: "yanshi",
  level: "province",
  parent: null,
  name: wording("演示省", "演示省", "Yanshi Province (practice)"),
  residents: 11_000_000,
};
const YUNSHAN: Area = {
  code: "990100",
  slug: "yunshan",
  level: "city",
  parent: "990000",
  name: wording("云山市", "雲山市", "Yunshan City"),
  tile: [1, 1],
  residents: 2_420_000,
};
const QINGXI: Area = {
  code: "990102",
  slug: "qingxi",
  level: "county",
  parent: "990100",
  name: wording("清溪区", "清溪區", "Qingxi District"),
  tile: [1, 1],
  residents: 538_000,
};
const SHIQIAO: Area = {
  code: "990103",
  slug: "shiqiao",
  level: "county",
  parent: "990100",
  name: wording("石桥区", "石橋區", "Shiqiao District"),
  tile: [2, 2],
  residents: 461_000,
};

/** 演示省: nothing in it exists. Its province reviews its districts directly, and reports are signed once. */
export const PRACTICE: JurisdictionSeed = {
  code: "990000",
  name: YANSHI.name,
  directReview: true,
  signoffSteps: 1,
  isPractice: true,
  places: [
    government(YANSHI),
    under(YANSHI, "government_organ", officeOf("办公厅", "辦公廳")),
    under(YANSHI, "department", simple("education", "教育厅", "教育廳", "Department of Education")),
    under(YANSHI, "department", simple("civil-affairs", "民政厅", "民政廳", "Department of Civil Affairs")),
    government(YUNSHAN),
    under(YUNSHAN, "government_organ", officeOf("办公室", "辦公室")),
    under(YUNSHAN, "department", EDUCATION),
    under(YUNSHAN, "department", [
      "development-reform",
      wording("发展和改革委员会", "發展和改革委員會", "Development and Reform Commission"),
      wording("发展改革委", "發展改革委", "Development and Reform Commission"),
    ]),
    under(YUNSHAN, "development_zone", [
      "development-zone",
      wording(
        "经济技术开发区管理委员会",
        "經濟技術開發區管理委員會",
        "Economic and Technological Development Zone Administrative Committee",
      ),
      wording("经济技术开发区", "經濟技術開發區", "Development Zone"),
    ]),
    government(QINGXI),
    under(QINGXI, "government_organ", officeOf("办公室", "辦公室")),
    ...DISTRICT_OFFICES.map((office) => under(QINGXI, "department", office)),
    under(QINGXI, "vertical_organ", simple("tax", "税务局", "稅務局", "Tax Service")),
    under(QINGXI, "township", [
      "bailu",
      wording("白鹭镇人民政府", "白鷺鎮人民政府", "Bailu Town Government"),
      wording("白鹭镇", "白鷺鎮", "Bailu Town"),
    ]),
    under(QINGXI, "street_office", [
      "hedong",
      wording("河东街道办事处", "河東街道辦事處", "Hedong Street Office"),
      wording("河东街道", "河東街道", "Hedong Street"),
    ]),
    government(SHIQIAO),
    under(SHIQIAO, "government_organ", officeOf("办公室", "辦公室")),
    ...DISTRICT_OFFICES.map((office) => under(SHIQIAO, "department", office)),
    under(SHIQIAO, "township", [
      "liulin",
      wording("柳林镇人民政府", "柳林鎮人民政府", "Liulin Town Government"),
      wording("柳林镇", "柳林鎮", "Liulin Town"),
    ]),
    ...FURTHER_AREAS.map((area) => government({ ...area, slug: area.code })),
  ],
  successions: MERGER,
  years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
  // 2019 stays open for bringing in an old report.
  openYears: [2019, 2025],
};
