import fc from "fast-check";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellDefinition, Template } from "#lib/domain/templates/types.ts";

const WORDS = [
  "本机关坚持以人民为中心，深入贯彻落实《中华人民共和国政府信息公开条例》，",
  "全年主动公开信息1136条，其中通过门户网站公开1,024条（含修订16条），",
  "受理依申请公开21件，同比下降12.5%，均在法定期限内答复。",
  "“三审三校”制度、“放管服”改革、12345热线——一网通办；",
  "网址：https://www.example.gov.cn/zwgk/?a=1&b=2，",
  "<见附件> 及 A/B 两表，",
  "〔2021〕30号文、①②③项、㎡与℃，",
  "咨询电话：0517-87222589，邮箱：abc_def@126.com。",
  "Government information (OGI) 2.0 版",
  "…………",
  "！？；：、·—～",
  "𠮷野家与𬭎",
  "\"双引号\"，'单引号'，,；",
  "=1+1 等于 2，@某人，-3 与 +5，\\n",
] as const;

const sentence = fc.constantFrom(...WORDS);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 12 })
  .chain((parts) =>
    fc.constantFrom("本年度，", "=A1，", "'-").map((lead) => `${lead}${parts.join("")}特此说明。`),
  );
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("\n"));

const BLANK: CellValue = { status: "blank", raw: "" };

/** A report of a format as an office may have left it: sums that hold, or cells left blank or declared among them, and texts of all sorts. */
export function anyReport(template: Template): fc.Arbitrary<ReportContent> {
  const status = fc.constantFrom("figure", "figure", "figure", "declared", "blank", "noted");
  const statuses = fc.oneof(
    fc.constant(null),
    fc.array(status, { minLength: template.cells.length, maxLength: template.cells.length }),
  );
  const texts = fc.record(
    Object.fromEntries(
      template.sections.flatMap(({ key, content }) => (content === "text" ? [[key, text]] : [])),
    ),
  );
  return fc
    .record({ seed: fc.integer({ min: 0, max: 0x7fffffff }), statuses, texts })
    .map(({ seed, statuses: kinds, texts: written }) => {
      const content = consistentContent(template, seed);
      const values = template.cells.map(
        (cell, index) => [cell.key, withStatus(cell, content.values[cell.key], kinds?.[index])] as const,
      );
      return { ...content, values: Object.fromEntries(values), texts: { ...content.texts, ...written } };
    });
}

function withStatus(cell: CellDefinition, figure: CellValue = BLANK, kind = "figure"): CellValue {
  if (kind === "declared") return parseCell(cell, "/");
  if (kind === "noted") return parseCell(cell, `${figure.raw}（其中修订1件）`);
  return kind === "blank" ? BLANK : figure;
}
