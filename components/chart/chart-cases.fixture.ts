import { wilsonInterval } from "#lib/domain/indicators/wilson-interval.ts";
import type { ChartPoint, YearPoint } from "#lib/domain/views/chart/chart-point.ts";
import { stepBounds } from "#lib/domain/views/chart/step-bounds.ts";
import type { ChartSeries, SlopeSpec, StatusMark } from "#lib/domain/views/chart/years-spec.ts";
import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";

/** Made-up bodies in every kind of drawing and in the cases that break drawings. */

const PERCENT = { unit: "percent", ceiling: 100 } as const;
const CHANGE = { unit: "change", ceiling: null } as const;
const COUNT = { unit: "count", ceiling: null } as const;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const;
const BREAK = [{ year: 2021, label: "2021年表式调整" }] as const;
const LONG = "中国（上海）自由贸易试验区临港新片区管理委员会";
const LONGER = "积石山保安族东乡族撒拉族自治县人民政府办公室";
const NAMES = ["宿迁市", "淮安市", "盐城市", "连云港市", "徐州市", "扬州市"] as const;
const SIXTY = Array.from({ length: 60 }, (_, index) => `第${index + 1}区`);

type Given = readonly [part: number, base: number] | number | null;

function point(name: string, given: Given, flags: ChartPoint["flags"] = []): ChartPoint {
  const key = name;
  const href = `/o/${encodeURIComponent(name).slice(0, 9)}/2024#t3.granted.total`;
  if (given === null) return { key, name, number: null, label: "…（没有已公开的报告）", href: null };
  if (typeof given === "number")
    return { key, name, number: given, label: given.toLocaleString("en"), href, flags };
  const [part, base] = given;
  const number = (100 * part) / base;
  const label = `${number.toFixed(1)} % (${part.toLocaleString("en")}/${base.toLocaleString("en")})`;
  return { key, name, number, label, href, flags };
}

function series(name: string, given: readonly Given[], years: readonly number[] = YEARS): ChartSeries {
  return {
    key: name,
    name,
    points: years.map((year, index): YearPoint => {
      const value = given[index] ?? null;
      const { label, ...rest } = point(name, value);
      return { ...rest, key: String(year), year, label: value === null ? "…" : label };
    }),
  };
}

function pair(given: readonly number[] | null): Given {
  const [part, base] = given ?? [];
  return part === undefined || base === undefined ? null : [part, base];
}

/** Figures that vary, and are the same in every run. */
function vary(index: number, most: number): number {
  return (index * 37 + 11 * (index % 7)) % (most + 1);
}

function withInterval(name: string, part: number, base: number, flags: ChartPoint["flags"] = []) {
  return { ...point(name, [part, base], flags), interval: wilsonInterval(part, base) };
}

const NOTHING = { ...point("丙局", null), interval: null };

function slope(
  names: readonly string[],
  values: readonly (readonly Given[])[],
  change: string,
  mine?: string,
) {
  return names.map((name, index): SlopeSpec["series"][number] => ({
    ...series(name, values[index] ?? [], [2023, 2024]),
    change,
    ...(mine === undefined ? {} : { isMine: name === mine }),
  }));
}

const OUTCOMES = ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"] as const;
const PARTS = OUTCOMES.map((name) => ({ key: name, name }));

function whole(name: string | null, counts: readonly (number | null)[]) {
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const isWhole = counts.every((count) => count !== null);
  return {
    key: name ?? "only",
    name,
    label: isWhole ? `合计${sum.toLocaleString("en")}件` : "缺“其他处理”，不作图",
    href: null,
    values: counts.map((count, index): ChartPoint => {
      const part = OUTCOMES[index] ?? "";
      const share = sum === 0 ? "—" : `${((100 * (count ?? 0)) / sum).toFixed(1)} %`;
      return {
        key: part,
        name: part,
        number: count,
        label: count === null ? "空" : `${share} (${count.toLocaleString("en")}/${sum.toLocaleString("en")})`,
        href: "/o/suqian/2024#t3.granted.total",
      };
    }),
  };
}

const RESULTS = ["维持", "纠正", "其他结果", "尚未审结"] as const;
function disputes(name: string, counts: readonly number[]) {
  return {
    key: name,
    name,
    label: `${counts.reduce((sum, count) => sum + count, 0)}件，纠正占已结 13.4 % (18/134)`,
    href: null,
    values: counts.map((count, index) => ({ ...point(RESULTS[index] ?? "", count) })),
  };
}

const GROUNDS = [
  "国家秘密",
  "其他法律行政法规禁止",
  "危及“三安全一稳定”",
  "保护第三方合法权益",
  "属于三类内部事务信息",
  "属于四类过程性信息",
  "属于行政执法案卷",
  "属于行政查询事项",
] as const;

function heatRow(name: string, values: readonly (number | null)[]) {
  return {
    key: name,
    name,
    cells: GROUNDS.map((ground, index) => {
      const value = values[index] ?? null;
      const cell = point(ground, value);
      return { ...cell, text: value === null ? "…" : value.toFixed(1) };
    }),
  };
}

const PROVINCES =
  "黑龙江 8 0,内蒙古 6 1,吉林 8 1,新疆 0 2,甘肃 3 2,宁夏 4 2,北京 6 2,天津 7 2,辽宁 8 2,青海 2 3,陕西 4 3,山西 5 3,河北 6 3,山东 7 3,西藏 1 4,四川 3 4,重庆 4 4,河南 5 4,安徽 6 4,江苏 7 4,上海 8 4,云南 2 5,贵州 3 5,湖南 4 5,湖北 5 5,江西 6 5,浙江 7 5,广西 4 6,广东 5 6,福建 6 6,海南 4 7"
    .split(",")
    .map((entry) => entry.split(" "));

function tiles(value: (index: number) => number | null): ChartSpec {
  const numbers = PROVINCES.map((_, index) => value(index));
  return {
    type: "tiles",
    tiles: PROVINCES.map(([name = "", column = "0", row = "0"], index) => {
      const number = numbers[index] ?? null;
      return {
        ...point(name, number === null ? null : [number, 100], name === "江苏" ? ["mine"] : []),
        shortName: name,
        column: Number(column),
        row: Number(row),
        text: number === null ? "…" : number.toFixed(1),
      };
    }),
    bounds: stepBounds(numbers),
    scale: PERCENT,
  };
}

function limits(centre: number, most: number) {
  const across = Array.from({ length: 24 }, (_, index) => 5 + (index / 23) ** 2 * (most - 5));
  return [
    ["95", "95 % 控制限", 1.96],
    ["99.8", "99.8 % 控制限", 3.09],
  ].map(([key, label, z]) => ({
    key: String(key),
    label: String(label),
    points: across.map((volume) => {
      const spread = Number(z) * Math.sqrt((centre * (100 - centre)) / volume);
      return { across: volume, low: Math.max(0, centre - spread), high: Math.min(100, centre + spread) };
    }),
  }));
}

const RATE_AXIS = { title: "公开率（%）", scale: PERCENT } as const;
const VOLUME_AXIS = { title: "办理结果总计（件，按平方根分布）", scale: COUNT, spacing: "root" } as const;

const MARKS: readonly (readonly [string, StatusMark])[] = [
  ["按期公布", "done"],
  ["按期公布", "done"],
  ["逾期公布", "done_late"],
  ["审核中", "under_way"],
  ["逾期未报送", "overdue"],
  ["无需编制", "none"],
];
function calendar(name: string, shift: number) {
  return {
    key: name,
    name,
    cells: YEARS.map((year, index) => {
      const [word, mark] = MARKS[(index + shift) % MARKS.length] ?? ["无需编制", "none" as const];
      return { year, word, label: `${year}年：${word}`, mark, href: mark === "done" ? `/o/a/${year}` : null };
    }),
  };
}

export const CHART_CASES: Readonly<Record<string, ChartSpec>> = {
  "line of one body with a missing year": {
    type: "line",
    years: YEARS,
    series: [series("宿迁市", [[30, 96], null, [40, 90], [50, 100], [52, 100], [1902, 3521]])],
    breaks: [],
    scale: PERCENT,
  },
  "line across a break": {
    type: "line",
    years: YEARS,
    series: [series("宿迁市", [40, 55, 9, 8, 0, 12]), series("淮安市", [20, null, 19, null, 22, 21])],
    breaks: BREAK,
    scale: COUNT,
  },
  "line of six bodies with long names": {
    type: "line",
    years: [2022, 2023, 2024],
    series: [
      ["宿迁市", 50, 54, 52],
      ["淮安市", 49, 53, 51],
      [LONG, 20, 55, 60],
      [LONGER, 50, 4, 7],
      ["沭阳县", 90, 84, 80],
      ["光明区", 30, null, null],
    ].map(([name, ...values]) =>
      series(
        String(name),
        values.map((value) => (typeof value === "number" ? ([value, 100] as const) : null)),
        [2022, 2023, 2024],
      ),
    ),
    breaks: [],
    scale: PERCENT,
  },
  "line of mine among others": {
    type: "line",
    years: YEARS,
    series: NAMES.slice(0, 4).map((name, index) => ({
      ...series(
        name,
        YEARS.map((_, at) => [30 + index * 12 + ((at * 7) % 11), 100] as const),
      ),
      isMine: index === 1,
    })),
    breaks: BREAK,
    scale: PERCENT,
  },
  "line of zeros": {
    type: "line",
    years: [2022, 2023, 2024],
    series: [series("甲局", [0, 0, 0], [2022, 2023, 2024])],
    breaks: [],
    scale: COUNT,
  },
  "line with nothing reported": {
    type: "line",
    years: YEARS,
    series: [series("甲局", []), series("乙局", [])],
    breaks: BREAK,
    scale: PERCENT,
  },
  "facets of eight bodies": {
    type: "line",
    years: YEARS,
    series: [...NAMES, LONG, "丙局"].map((name, index) =>
      series(name, name === "丙局" ? [] : YEARS.map((_, at) => vary(index * 6 + at, 90))),
    ),
    breaks: BREAK,
    scale: COUNT,
  },
  "facets of outcomes with two bodies": {
    type: "facets",
    years: YEARS,
    panels: OUTCOMES.map((name, index) => ({
      key: name,
      name,
      series: ["宿迁市", "江苏省"].map((body, line) =>
        series(
          body,
          YEARS.map((_, at) => [vary(index * 5 + at + line * 3, 60), 100] as const),
        ),
      ),
    })),
    breaks: [],
    scale: PERCENT,
  },
  "sparkline among peers": {
    type: "sparkline",
    years: YEARS,
    series: series("宿迁市", [[30, 96], null, [40, 90], [50, 100], [52, 100], [54, 100]]),
    breaks: BREAK,
    scale: PERCENT,
    peers: YEARS.map((year, index) => ({ year, low: 30 + index, high: 48 + index * 2 })),
  },
  "sparkline of nothing": {
    type: "sparkline",
    years: YEARS,
    series: series("甲局", []),
    breaks: [],
    scale: COUNT,
    peers: [],
  },
  "slope of five bodies with ties": {
    type: "slope",
    years: [2023, 2024],
    series: slope(
      ["宿迁市", "淮安市", LONGER, "盐城市", "丙局"],
      [
        [
          [49, 100],
          [1902, 3521],
        ],
        [
          [49, 100],
          [540, 1000],
        ],
        [
          [80, 100],
          [12, 100],
        ],
        [
          [3, 100],
          [100, 100],
        ],
        [[40, 100], null],
      ],
      "+5.0个百分点",
    ),
    breaks: [],
    scale: PERCENT,
  },
  "slope across a break": {
    type: "slope",
    years: [2023, 2024],
    series: slope(
      ["宿迁市", "淮安市"],
      [
        [55, 9],
        [20, 19],
      ],
      "不可比",
    ),
    breaks: [{ year: 2024, label: "2024年表式调整" }],
    scale: COUNT,
  },
  "dumbbell of bodies": {
    type: "dumbbell",
    ends: ["2023年", "2024年"],
    rows: [
      { name: "宿迁市", from: [40, 100], to: [54, 100], change: "+14.0个百分点" },
      { name: LONG, from: [70, 100], to: [61, 100], change: "−9.0个百分点" },
      { name: "盐城市", from: [0, 100], to: [100, 100], change: "+100.0个百分点" },
      { name: "扬州市", from: [50, 100], to: [50, 100], change: "0.0个百分点" },
      { name: "丙局", from: [50, 100], to: null, change: "…（没有已公开的报告）" },
    ].map(({ name, from, to, change }) => ({
      key: name,
      name,
      from: point(name, pair(from)),
      to: point(name, pair(to), name === "宿迁市" ? ["mine"] : []),
      change,
      isComparable: true,
    })),
    scale: PERCENT,
  },
  "dumbbell across a redefined break": {
    type: "dumbbell",
    ends: ["2020年", "2021年"],
    rows: NAMES.slice(0, 3).map((name, index) => ({
      key: name,
      name,
      from: point(name, 30 + index * 8),
      to: point(name, 9 + index),
      change: "不可比",
      isComparable: false,
    })),
    scale: COUNT,
  },
  "status calendar of bodies": {
    type: "status-calendar",
    years: YEARS,
    rows: ["宿迁市人民政府", LONG, "丙局"].map(calendar),
  },
  "status calendar of one body": { type: "status-calendar", years: YEARS, rows: [calendar("", 2)] },
  "bars with small bases and nothing reported": {
    type: "bars",
    bars: [
      { ...point("宿迁市", [1902, 3521]), interval: null },
      withInterval(LONG, 12, 40),
      withInterval("甲局", 3, 10, ["small_base"]),
      withInterval("乙局", 0, 50),
      NOTHING,
    ],
    scale: PERCENT,
  },
  "bars of mine among others": {
    type: "bars",
    bars: NAMES.map((name, index) => ({
      ...point(name, 8213 - index * 1300, index === 2 ? ["mine"] : []),
      interval: null,
    })),
    scale: COUNT,
  },
  "bars of one body": { type: "bars", bars: [{ ...point("宿迁市", 3525), interval: null }], scale: COUNT },
  "bars of zeros": {
    type: "bars",
    bars: NAMES.map((name) => ({ ...point(name, 0), interval: null })),
    scale: COUNT,
  },
  "bars of changes below zero": {
    type: "bars",
    bars: [
      { ...point("宿迁市", 12), label: "+12.0 % (+12/100)", interval: null },
      { ...point("淮安市", 0), label: "0.0 % (0/100)", interval: null },
      { ...point("盐城市", -40), label: "−40.0 % (−40/100)", interval: null },
    ],
    scale: CHANGE,
  },
  "line of changes below zero": {
    type: "line",
    years: YEARS,
    series: [series("宿迁市", [12, -30, 0, null, -8, 55])],
    breaks: [],
    scale: CHANGE,
  },
  "bars of sixty bodies": {
    type: "bars",
    bars: SIXTY.map((name, index) => ({ ...point(name, 4000 - index * 61), interval: null })),
    scale: COUNT,
  },
  "share bar of one body": {
    type: "share-bar",
    parts: PARTS,
    rows: [whole(null, [1500, 402, 95, 904, 420, 200])],
  },
  "share bar of bodies": {
    type: "share-bar",
    parts: PARTS,
    rows: [
      whole("宿迁市", [1500, 402, 95, 904, 420, 200]),
      whole(LONG, [3, 0, 1, 0, 0, 0]),
      whole("淮安市", [120, 30, 12, null, 8, 3]),
      whole("乙局", [0, 0, 0, 0, 0, 0]),
    ],
  },
  "stacked bars of disputes": {
    type: "stacked-bars",
    parts: RESULTS.map((name) => ({ key: name, name })),
    rows: [
      disputes("2022年", [80, 12, 20, 30]),
      disputes("2023年", [99, 15, 2, 31]),
      disputes("2024年", [100, 18, 16, 36]),
    ],
  },
  "stacked bars of a body that became another": {
    type: "stacked-bars",
    parts: RESULTS.map((name) => ({ key: name, name })),
    rows: [
      disputes("2022年", [80, 12, 20, 30]),
      { ...disputes("2023年", [99, 15, 2, 31]), breakBefore: "2023年机构变动" },
    ],
  },
  "dots with intervals in bands": {
    type: "dot-interval",
    bands: [
      {
        key: "above",
        name: "高于中位数",
        rows: [withInterval("宿迁市", 80, 100), withInterval(LONG, 140, 200)],
      },
      {
        key: "same",
        name: "与中位数无法区分",
        rows: [
          withInterval("盐城市", 30, 60, ["mine"]),
          withInterval("扬州市", 24, 50),
          withInterval("徐州市", 24, 50),
        ],
      },
      { key: "below", name: "低于中位数", rows: [withInterval("淮安市", 12, 90)] },
      {
        key: "small",
        name: "基数不足，不参与比较",
        rows: [withInterval("甲局", 2, 2, ["small_base"]), NOTHING],
      },
    ],
    median: { number: 48, label: "中位数 48.0 %" },
    scale: PERCENT,
  },
  "dots with intervals of sixty bodies": {
    type: "dot-interval",
    bands: [
      {
        key: "all",
        name: null,
        rows: SIXTY.map((name, index) => withInterval(name, 95 - Math.floor(index * 1.5), 100)),
      },
    ],
    median: { number: 51, label: "中位数 51.0 %" },
    scale: PERCENT,
  },
  "strip of peers": {
    type: "strip",
    rows: [
      {
        key: "2024",
        name: null,
        points: [
          ...SIXTY.slice(0, 40).map((name, index) => point(name, [vary(index, 80), 100])),
          point("宿迁市", [1902, 3521], ["mine"]),
        ],
        median: { number: 38, label: "中位数 38.0 %" },
        quartiles: { low: 21, high: 58, label: "中间一半 21.0 %—58.0 %" },
      },
    ],
    scale: PERCENT,
  },
  "strip of years": {
    type: "strip",
    rows: [2022, 2023, 2024].map((year, row) => ({
      key: String(year),
      name: `${year}年`,
      points: [
        ...SIXTY.slice(0, 20).map((name, index) => point(name, [vary(index + row, 60), 100])),
        row === 1 ? point(LONG, null, ["mine"]) : point(LONG, [98 - row, 100], ["mine"]),
      ].map((each) => (each.name === LONG ? { ...each, flags: ["mine" as const] } : each)),
      median: { number: 30 + row, label: `中位数 ${30 + row}.0 %` },
      quartiles: { low: 15, high: 44, label: "中间一半 15.0 %—44.0 %" },
    })),
    scale: PERCENT,
  },
  "bridge of requests": {
    type: "bridge",
    steps: [
      { ...point("上年结转", 121), kind: "level" },
      { ...point("本年新收", 3525), kind: "plus" },
      { ...point("办理结果总计", 3521), kind: "minus" },
      { ...point("结转下年度", 125), kind: "level" },
    ],
    mismatch: null,
  },
  "bridge that does not close": {
    type: "bridge",
    steps: [
      { ...point("上年结转", 10), kind: "level" },
      { ...point("本年新收", null), kind: "plus" },
      { ...point("办理结果总计", 40), kind: "minus" },
      { ...point("结转下年度", 7), kind: "level" },
    ],
    mismatch: "按前三项推算应结转5件，报告填7件，相差2件，以报告所填为准。",
  },
  "scatter of bodies": {
    type: "scatter",
    points: [
      ...SIXTY.slice(0, 40).map((name, index) => ({
        ...point(name, [vary(index, 90), 100]),
        across: vary(index * 3 + 1, 480),
      })),
      { ...point("宿迁市", [54, 100], ["mine"]), across: 470 },
      { ...point("丙局", null), across: 12 },
    ],
    x: { title: "申请量（件）", scale: COUNT },
    y: RATE_AXIS,
  },
  "scatter of few bodies": {
    type: "scatter",
    points: [
      { ...point("宿迁市", 3525), across: 3511 },
      { ...point("淮安市", 3500), across: 3520 },
      { ...point(LONG, 1483), across: 1600 },
    ],
    x: { title: "2023年", scale: COUNT },
    y: { title: "2024年", scale: COUNT },
  },
  "funnel with outliers": {
    type: "funnel",
    points: [
      ...SIXTY.slice(0, 30).map((name, index) => ({
        ...point(name, [44 + vary(index, 20), 100]),
        across: 40 + vary(index * 2, 600),
      })),
      { ...point(LONG, [20, 100], ["outlier"]), across: 900 },
      { ...point("盐城市", [88, 100], ["outlier"]), across: 3300 },
      { ...point("扬州市", [87, 100], ["outlier"]), across: 3280 },
      { ...point("宿迁市", [1902, 3521], ["mine"]), across: 3521 },
    ],
    x: VOLUME_AXIS,
    y: RATE_AXIS,
    centre: { number: 54, label: "全组 54.0 %" },
    limits: limits(54, 3600),
  },
  "heat of refusal grounds": {
    type: "heat",
    columns: GROUNDS.map((name) => ({ key: name, name })),
    rows: [
      heatRow("宿迁市", [3.2, 12.4, 0, 47.1, 8.2, 20.5, 6.1, 2.5]),
      heatRow(LONG, [0, 0, 0, 0, 0, 100, 0, 0]),
      heatRow("丙局", []),
      heatRow("淮安市", [10, 20, 30, 5, 5, 10, null, 20]),
    ],
    bounds: stepBounds([100]),
    scale: PERCENT,
  },
  "tiles of provinces": tiles((index) => (index % 9 === 4 ? null : vary(index, 95))),
  "tiles with nothing reported": tiles(() => null),
};
