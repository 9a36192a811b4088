import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue, ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import type { RuleExample } from "./define-rule.ts";
import { specimenTemplate } from "./specimen.fixture.ts";
import type { RuleInput } from "./types.ts";

const subject: ReportSubject = {
  name: "清溪县农业农村局",
  kind: "department",
  level: "county",
  year: 2025,
  scope: "own_organ",
  mayMakeRegulations: true,
};

/** A report about which no rule has anything to say. */
const values: Readonly<Record<CellKey, string>> = {
  "papers.rules.made": "5",
  "papers.rules.repealed": "1",
  "papers.rules.in_force": "12",
  "papers.rules.published": "4",
  "papers.rules.published_total": "20",
  "papers.permits.before": "30",
  "papers.permits.change": "-3",
  "papers.permits.decisions": "110",
  "papers.funds.purchases": "3",
  "papers.funds.spent": "120万元",
  "papers.funds.fees": "14.62",
  ...row("requests.fresh", "person firm sum", "10 2 12"),
  ...row("requests.brought", "person firm sum", "2 0 2"),
  ...row("requests.granted", "person firm sum", "4 1 5"),
  ...row("requests.not_held", "person firm sum", "3 0 3"),
  ...row("requests.unpaid", "person firm sum", "0 0 0"),
  ...row("requests.misc", "person firm sum", "2 1 3"),
  ...row("requests.all_outcomes", "person firm sum", "9 2 11"),
  ...row("requests.left_over", "person firm sum", "3 0 3"),
  ...row("cases.review", "upheld open sum", "1 1 2"),
  ...row("cases.lawsuit", "upheld open sum", "0 1 1"),
};

const previousValues: Readonly<Record<CellKey, string>> = {
  ...values,
  "papers.rules.in_force": "8",
  "papers.rules.published_total": "18",
  "papers.permits.before": "28",
  "papers.permits.change": "+2",
  "papers.permits.decisions": "100",
  "papers.funds.fees": "13",
  ...row("requests.left_over", "person firm sum", "2 0 2"),
  ...row("cases.lawsuit", "upheld open sum", "0 0 0"),
};

const texts: ReportContent["texts"] = {
  intro:
    "根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制。统计期限自2025年1月1日起至2025年12月31日止。联系电话：0000-1234567。",
  s1: "（一）主动公开情况。全年主动公开信息120条。\n（二）养蜂情况。蜂群健康。",
  s5: "存在的主要问题：一是公开内容还不够全面，二是回应关切还不够及时。改进情况：一是细化公开目录，二是按月通报回应情况，三是组织两次业务培训，四是把公开要求写进办文流程。",
  s6: "2025年，本机关未收取政府信息公开信息处理费。",
};

const previousTexts: ReportContent["texts"] = {
  ...texts,
  s1: "上一年度的总体情况。",
  s5: "上一年度，问题是另一些，措施也是另一些。",
};

/** The specimen report with the changes of an example. */
export function specimenInput(example: Partial<RuleExample> = {}): RuleInput {
  const { previous = {} } = example;
  const changed = { ...subject, ...example.subject };
  return {
    template: specimenTemplate,
    subject: changed,
    content: {
      template: specimenTemplate.id,
      title: example.title ?? `${subject.name}2025年政府信息公开工作年度报告`,
      values: read({ ...values, ...example.values }),
      texts: { ...texts, ...example.texts },
    },
    previous:
      previous === null
        ? null
        : {
            template: specimenTemplate,
            content: {
              template: specimenTemplate.id,
              title: `${subject.name}2024年政府信息公开工作年度报告`,
              values: read({ ...previousValues, ...previous }),
              texts: { ...previousTexts, ...example.previousTexts },
            },
          },
  };
}

function row(prefix: string, columns: string, figures: string): Record<CellKey, string> {
  const printed = figures.split(" ");
  return Object.fromEntries(
    columns.split(" ").map((column, at) => [`${prefix}.${column}`, printed[at] ?? ""]),
  );
}

function read(typed: Readonly<Record<CellKey, string>>): Record<CellKey, CellValue> {
  return Object.fromEntries(
    Object.entries(typed).map(([key, raw]): [CellKey, CellValue] => {
      const cell = specimenTemplate.cellByKey.get(key);
      return [key, cell === undefined ? { status: "not_in_form", raw } : parseCell(cell, raw)];
    }),
  );
}
