import { figuresOfReport } from "#lib/domain/indicators/figures-of-report.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import { figuresToValues } from "#prisma/seed/published/figures-to-values.ts";

/** What a body is like; each has reports of its own sizes. */
export const SHAPE_CLASSES = ["province", "city", "county", "township", "department"] as const;
export type ShapeClass = (typeof SHAPE_CLASSES)[number];

/** A made-up report that many bodies of the simulation share: its cells, what indicators read of it, its texts. */
export interface Shape {
  readonly of: ShapeClass;
  readonly format: string;
  readonly values: string;
  readonly amounts: string;
  readonly texts: string;
  readonly isConsistent: boolean;
  readonly received: number;
}

/** Median of the requests a year and how far they scatter (of the logarithm): a few receive most. */
const SIZES: Readonly<Record<ShapeClass, readonly [median: number, spread: number]>> = {
  province: [9000, 0.8],
  city: [1100, 0.9],
  county: [240, 0.9],
  township: [2, 1.3],
  department: [6, 1.6],
};

const OUTCOMES = [
  ["granted", 9],
  ["partially_granted", 2],
  ["denied_state_secret", 0.05],
  ["denied_law_prohibited", 0.3],
  ["denied_three_security_one_stability", 0.05],
  ["denied_third_party", 0.3],
  ["denied_internal_affairs", 0.4],
  ["denied_process", 0.3],
  ["denied_enforcement_file", 0.3],
  ["denied_admin_query", 0.2],
  ["unable_not_held", 5],
  ["unable_need_creation", 0.6],
  ["unable_unclear", 0.3],
  ["rejected_petition", 0.6],
  ["rejected_repeat", 0.4],
  ["rejected_publication", 0.1],
  ["rejected_massive", 0.02],
  ["rejected_confirm", 0.1],
] as const;
const OTHER_2021 = [
  ["other_overdue_correction", 0.3],
  ["other_unpaid_fee", 0.02],
  ["other_misc", 1.5],
] as const;
const OTHER_2019 = [["other_handling", 1.5]] as const;

/** Six classes of applicants in the order of the form. */
const APPLICANTS = [0.88, 0.06, 0.02, 0.01, 0.02, 0.01];

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many shapes of a class and a year's format as asked, from the smallest to the largest. */
export function madeUpShapes(of: ShapeClass, year: number, count: number, seed: number): readonly Shape[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => shape(of, year, roll)).toSorted(
    (a, b) => a.received - b.received,
  );
}

function shape(of: ShapeClass, year: number, roll: () => number): Shape {
  const template = templateForYear(year);
  const [median, spread] = SIZES[of];
  const received = Math.floor(median * Math.exp(spread * normal(roll)));
  const figures = figuresFor(received, year, roll);
  const values = figuresToValues(template, figures);
  const content: ReportContent = {
    template: template.id,
    title: "政府信息公开工作年度报告",
    values: roll() < 0.02 ? Object.fromEntries(Object.entries(values).slice(0, -9)) : values,
    texts: textsFor(roll),
  };
  const subject = {
    name: "测算机关",
    kind: of === "township" ? "township" : of === "department" ? "department" : "government",
    level: of === "department" ? "county" : of,
    year,
    scope: of === "township" || of === "department" ? "own_organ" : "consolidated",
    mayMakeRegulations: of === "province" || of === "city",
  } as const;
  const isConsistent = !checkReport({ template, content, subject, previous: null }).some(
    ({ rule, severity }) => severity === "error" && (rule.startsWith("T3-") || rule === "T4-SUM"),
  );
  return {
    of,
    format: template.format,
    values: JSON.stringify(content.values),
    amounts: JSON.stringify(figuresOfReport(template, content)),
    texts: JSON.stringify(content.texts),
    isConsistent,
    received,
  };
}

function figuresFor(received: number, year: number, roll: () => number): Record<string, string> {
  const isNew = year >= 2021;
  const arrived = split(received, APPLICANTS, roll);
  const before = arrived.map((count) => Math.floor(count * 0.1 * roll()));
  const due = arrived.map((count, column) => count + (before[column] ?? 0));
  const left = due.map((count) => Math.floor(count * 0.12 * roll()));
  const done = due.map((count, column) => count - (left[column] ?? 0));
  const rows = [...OUTCOMES, ...(isNew ? OTHER_2021 : OTHER_2019)];
  const weights = rows.map(([, weight]) => weight * Math.exp(0.9 * normal(roll)));
  const byColumn = done.map((count) => split(count, weights, roll));
  const figures: Record<string, string> = {
    "t3.new_received": withTotal(arrived),
    "t3.carried_in": withTotal(before),
    "t3.result_total": withTotal(done),
    "t3.carried_out": withTotal(left),
  };
  rows.forEach(([row], index) => {
    figures[`t3.${row}`] = withTotal(byColumn.map((column) => column[index] ?? 0));
  });
  // One in a hundred adds up wrongly, as in life.
  if (roll() < 0.01) figures["t3.result_total"] = withTotal(done.map((count) => count + 1));
  const total = due.reduce((sum, count) => sum + count, 0);
  const cases = Math.floor(total * 0.05 * roll());
  for (const [table, part] of [
    ["review", 1],
    ["litigation_direct", 0.4],
    ["litigation_after_review", 0.3],
  ] as const) {
    figures[`t4.${table}`] = withTotal(split(Math.floor(cases * part), [10, 2, 3, 3], roll));
  }
  return { ...figures, ...tableTwo(received, isNew, roll) };
}

function tableTwo(received: number, isNew: boolean, roll: () => number): Record<string, string> {
  const about = (share: number) => String(Math.floor(received * share * roll()));
  if (isNew)
    return {
      "t2.regulations": "0 0 0",
      "t2.normative_documents": `${about(0.02)} ${about(0.01)} ${about(0.2)}`,
      "t2.admin_licensing": about(90),
      "t2.admin_penalty": about(40),
      "t2.admin_coercion": about(3),
      "t2.admin_fees": `${about(20)}.5`,
    };
  return {
    "t2.regulations": "0 0 0",
    "t2.normative_documents": `${about(0.02)} ${about(0.02)} ${about(0.2)}`,
    "t2.admin_licensing": `${about(1)} +1 ${about(90)}`,
    "t2.other_admin_services": `${about(1)} +1 ${about(40)}`,
    "t2.admin_penalty": `${about(1)} +1 ${about(40)}`,
    "t2.admin_coercion": `${about(1)} +1 ${about(3)}`,
    "t2.admin_fees": `${about(0.1)} +1`,
    "t2.gov_procurement": `${about(1)} ${about(50)}.25万元`,
  };
}

/** Divides a whole number by weights; each unit goes somewhere. */
function split(count: number, weights: readonly number[], roll: () => number): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let above = 0;
  let given = 0;
  const start = roll();
  return weights.map((weight) => {
    above += weight;
    const until = Math.min(count, Math.floor((count * above) / sum + (above === sum ? 1e-9 : start * 0.999)));
    const part = Math.max(0, (above >= sum - 1e-9 ? count : until) - given);
    given += part;
    return part;
  });
}

function normal(roll: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
}

function withTotal(counts: readonly number[]): string {
  return [...counts, counts.reduce((sum, count) => sum + count, 0)].join(" ");
}

const SENTENCES = [
  "本机关严格落实政府信息公开条例，主动公开规划、预算决算、行政许可和行政处罚等信息。",
  "通过政务新媒体和政府网站公开文件解读，及时回应群众关切的教育、医疗和住房问题。",
  "依申请公开按法定期限办理，没有因逾期答复被复议机关纠正的情形。",
  "对征地拆迁、城市更新和环境保护领域的申请逐件审查，依法保护个人隐私和商业秘密。",
  "优化基层政务公开标准目录，规范村务公开和公共企事业单位信息公开。",
  "存在的主要问题是政策解读形式单一，部门之间信息共享不够，历史数据整理滞后。",
  "下一步将加强业务培训，完善保密审查机制，提高答复文书质量。",
  "本年度没有收取政府信息公开信息处理费。",
] as const;

function textsFor(roll: () => number): ReportContent["texts"] {
  const some = (count: number) =>
    Array.from({ length: count }, () => SENTENCES[Math.floor(roll() * SENTENCES.length)] ?? "").join("");
  return { intro: some(1), s1: some(4), s5: some(2), s6: some(1) };
}
