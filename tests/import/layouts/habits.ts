import * as OpenCC from "opencc-js";
import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { type Form, type FormCell, type FormTable, withCells, withWords } from "./form.ts";

/** Something an office does to its report whatever program it writes it with. */
export interface Habit {
  readonly name: string;
  /** Whether it can be seen that a cell is empty only where the layout keeps its borders. */
  readonly leavesEmpty?: boolean;
  readonly lay: (form: Form, chance: Chance) => Form;
}

const NOT_APPLICABLE = ["/", "-", "—", "——", "／", "无"] as const;
const ORGANISATIONS = /^t3\..*\.(?:commercial|research|social|legal|other)_/;

export const HABITS: readonly Habit[] = [
  { name: "as the notice prints it", lay: (form) => form },
  { name: "columns of organisations left empty", leavesEmpty: true, lay: (form) => emptyColumns(form, "") },
  {
    name: "columns of organisations marked as not applicable",
    lay: (form, chance) => emptyColumns(form, chance.pick(NOT_APPLICABLE)),
  },
  { name: "totals left empty", leavesEmpty: true, lay: (form) => empty(form, isTotal, "") },
  {
    name: "only totals filled",
    leavesEmpty: true,
    lay: (form) => empty(form, (key) => key.startsWith("t3.") && !key.endsWith(".total"), ""),
  },
  {
    name: "table 4 and rules left empty",
    leavesEmpty: true,
    lay: (form) => empty(form, (key) => /^t4\.|^t2\.regulations\./.test(key), ""),
  },
  {
    name: "zeros left out",
    leavesEmpty: true,
    lay: (form) => empty(form, (key, words) => key.startsWith("t3.") && words === "0", ""),
  },
  { name: "thousands set off", lay: (form) => figures(form, (words) => grouped(words, ",")) },
  { name: "full-width digits", lay: (form) => figures(form, widened) },
  {
    name: "units behind the figures of table 2",
    lay: (form) => figures(form, (words, cell) => (isCount(cell) ? `${words}件` : words), "t2"),
  },
  { name: "traditional script", lay: (form) => withWords(form, OpenCC.Converter({ from: "cn", to: "t" })) },
  {
    name: "Taiwan vocabulary",
    lay: (form) => withWords(form, OpenCC.Converter({ from: "cn", to: "twp" })),
  },
  { name: "short labels", lay: (form) => labels(form, SHORT) },
  { name: "other wordings", lay: (form) => labels(form, OTHER) },
  { name: "labels without the balance note", lay: (form) => labels(form, { "（本列数据": "" }) },
  {
    name: "headings worded otherwise",
    lay: (form, chance) =>
      headings(form, (section) => OTHER_HEADINGS[section]?.[chance.between(0, 1)] ?? null),
  },
  {
    name: "headings numbered one less",
    lay: (form) =>
      headings(form, (_, heading) => {
        const number = "一二三四五六".indexOf(heading.slice(0, 1));
        return number === 0 ? heading.slice(2) : `${"一二三四五"[number - 1]}${heading.slice(1)}`;
      }),
  },
  { name: "headings without numbers", lay: (form) => headings(form, (_, heading) => heading.slice(2)) },
  {
    name: "headings in brackets",
    lay: (form) => headings(form, (_, heading) => `（${heading.slice(0, 1)}）${heading.slice(2)}`),
  },
  {
    name: "a list of contents in front",
    lay: (form) => ({
      ...form,
      front: [
        "目  录",
        ...form.sections.map(({ heading }, index) => `${heading}${"…".repeat(9)}${index + 1}`),
      ],
    }),
  },
  { name: "table 2 and table 4 in parts", lay: (form) => inParts(form) },
  {
    name: "notes under the tables",
    lay: (form) => ({
      ...form,
      sections: form.sections.map((section) =>
        section.tables.length === 0
          ? section
          : { ...section, notes: ["注：以上数据含上年度结转1件，其中行政处罚12件由执法大队办理。"] },
      ),
    }),
  },
  {
    name: "a sentence before each table",
    lay: (form, chance) => ({
      ...form,
      sections: form.sections.map((section) =>
        section.tables.length === 0
          ? section
          : {
              ...section,
              paragraphs: [
                `本年度共办理${chance.between(1, 99)}件，其中自然人${chance.between(1, 9)}件，具体情况如下：`,
              ],
            },
      ),
    }),
  },
  {
    name: "a signature",
    lay: (form, chance) => ({
      ...form,
      back: ["云山市清溪区人民政府", chance.pick(["2024年1月20日", "二〇二四年一月二十日"])],
    }),
  },
  {
    name: "a title over three lines",
    lay: (form) => ({
      ...form,
      title: form.title.flatMap((title) => title.split(/(?=20\d\d)|(?=政府信息公开工作)/)),
    }),
  },
];

const SHORT: Readonly<Record<string, string>> = {
  "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开",
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "1.逾期不补正",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": "2.逾期不缴费",
  "一、本年新收政府信息公开申请数量": "一、本年新收",
  "二、上年结转政府信息公开申请数量": "二、上年结转",
  "四、结转下年度继续办理": "四、结转下年度",
  行政规范性文件: "规范性文件",
};

const OTHER: Readonly<Record<string, string>> = {
  "3.危及“三安全一稳定”": "3.危及三安全一稳定",
  "2.其他法律行政法规禁止公开": "2.其他法律、行政法规禁止公开",
  "1.信访举报投诉类申请": "1.信访、举报、投诉类申请",
  "（七）总计": "（七）合计",
  总计: "合计",
  现行有效件数: "现行有效件",
  行政规范性文件: "规范性文件",
  第二十条第: "第二十条 第",
};

const OTHER_HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  s1: ["一、总体工作情况", "一、概述"],
  s2: ["二、主动公开情况", "二、主动公开政府信息的情况"],
  s3: ["三、收到和处理政府信息公开申请的情况", "三、依申请公开办理情况"],
  s4: ["四、因政府信息公开被申请行政复议、提起行政诉讼情况", "四、行政复议和行政诉讼情况"],
  s5: ["五、存在的主要问题及整改措施", "五、工作中存在的问题和下一步打算"],
  s6: ["六、其他事项", "六、需要报告的其他事项"],
};

function isTotal(key: string): boolean {
  return /^t[34]\..*total$/.test(key) && !key.startsWith("t3.new") && !key.startsWith("t3.carried");
}

function isCount({ key }: FormCell): boolean {
  return key !== null && !/amount|change/.test(key);
}

/** Writes `words` into cells and expects the reader to find them so. */
function empty(form: Form, isLeft: (key: string, words: string) => boolean, words: string): Form {
  const value: CellValue =
    words === "" ? { status: "blank", raw: "" } : { status: "not_applicable", raw: words };
  const printed = Object.entries(form.values).map(
    ([key, cell]) => [key, isLeft(key, cell.raw) ? value : cell] as const,
  );
  return {
    ...withCells(form, (cell) =>
      cell.key !== null && isLeft(cell.key, cell.words) ? { ...cell, words } : cell,
    ),
    values: Object.fromEntries(printed),
  };
}

/** Departments without applicants from organisations leave their columns; the totals are then those of persons. */
function emptyColumns(form: Form, words: string): Form {
  const person = (key: string) => key.replace(/^(t3\..*)\.total$/, "$1.natural_person");
  const values = Object.fromEntries(
    Object.entries(form.values).map(([key, cell]) => [key, form.values[person(key)] ?? cell]),
  );
  const summed = withCells({ ...form, values }, (cell) =>
    cell.key === null ? cell : { ...cell, words: values[cell.key]?.raw ?? "" },
  );
  return empty(summed, (key) => ORGANISATIONS.test(key), words);
}

function figures(form: Form, change: (words: string, cell: FormCell) => string, only?: string): Form {
  return withCells(form, (cell, table) =>
    cell.key === null || cell.words === "" || (only !== undefined && table !== only)
      ? cell
      : { ...cell, words: change(cell.words, cell) },
  );
}

function grouped(words: string, separator: string): string {
  const [, sign = "", whole = "", rest = ""] = /^([+-]?)(\d+)(.*)$/.exec(words) ?? [];
  return whole === "" ? words : sign + whole.replace(/\B(?=(?:\d{3})+$)/g, separator) + rest;
}

function widened(words: string): string {
  return words.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function labels(form: Form, wordings: Readonly<Record<string, string>>): Form {
  return withCells(form, (cell) => {
    const wording = wordings[cell.words];
    const begins = Object.entries(wordings).find(([official]) => cell.words.startsWith(official));
    if (cell.kind !== "label") return cell;
    if (wording !== undefined) return { ...cell, words: wording };
    if (begins === undefined) return cell;
    return { ...cell, words: begins[1] === "" ? "" : cell.words.replace(...begins) };
  });
}

function headings(form: Form, change: (section: string, heading: string) => string | null): Form {
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      heading: change(section.key, section.heading) ?? section.heading,
    })),
  };
}

/** Each item of article 20 as a table of its own, each group of table 4 as another. */
function inParts(form: Form): Form {
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      tables: section.tables.flatMap((table) =>
        table.key === "t2" ? byCaption(table) : table.key === "t4" ? byGroup(table) : [table],
      ),
    })),
  };
}

function byCaption(table: FormTable): readonly FormTable[] {
  const parts: (readonly FormCell[])[][] = [];
  for (const row of table.rows) {
    if (row[0]?.scope === "caption") parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.map((rows) => ({ ...table, rows }));
}

function byGroup(table: FormTable): readonly FormTable[] {
  const figures = table.rows.at(-1) ?? [];
  const columns = (table.rows[1] ?? []).filter(({ rowSpan }) => rowSpan === 2);
  const heads = [table.rows[0]?.[0], ...(table.rows[1] ?? []).filter(({ rowSpan }) => rowSpan === 1)];
  return heads.flatMap((head, index) =>
    head === undefined
      ? []
      : [
          {
            key: table.key,
            columns: columns.length,
            rows: [
              [{ ...head, rowSpan: 1, colSpan: columns.length }],
              columns.map((column) => ({ ...column, rowSpan: 1 })),
              figures.slice(index * columns.length, (index + 1) * columns.length),
            ],
          },
        ],
  );
}
