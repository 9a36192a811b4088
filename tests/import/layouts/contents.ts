import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import { type Chance, seededChance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { consistentContent } from "#lib/exchange/import/samples.fixture.ts";

export interface Report {
  readonly template: Template;
  readonly year: number;
  readonly organisation: string;
  readonly content: ReportContent;
}

const BODIES = [
  "云山市清溪区人民政府",
  "清溪区",
  "云山市发展和改革委员会",
  "云山市清溪区审计局",
  "云山经济技术开发区管理委员会",
  "石桥镇人民政府",
  "云山市人民政府办公室",
] as const;

/** A made-up report whose figures add up; format, body, year and words follow the seed. */
export function madeUpReport(seed: number): Report {
  const chance = seededChance(seed);
  const template = TEMPLATES[seed % TEMPLATES.length] ?? TEMPLATES[0];
  if (template === undefined) throw new RangeError("There is no format");
  return withWordsOf(template, chance, consistentContent(template, seed).values);
}

const CORPUS = join(import.meta.dirname, "../../../../shared/corpus");

/** The figures of published reports, as a person transcribed them; none where a checkout lacks them. */
export function publishedFigures(): readonly Report[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".expected.json"))
    .sort()
    .flatMap((name, index): readonly Report[] => {
      const printed: Transcription = JSON.parse(readFileSync(join(CORPUS, name), "utf8"));
      const template = TEMPLATES.find(({ format }) => format === printed.format);
      if (template === undefined) return [];
      const values = template.cells.map((cell): readonly [string, CellValue] => {
        const found = printed.cells[cell.key];
        const figure = found?.value === null || found === undefined ? "" : String(found.value);
        return [cell.key, parseCell(cell, found?.raw ?? figure + (found?.unit ?? ""))];
      });
      return [withWordsOf(template, seededChance(index), Object.fromEntries(values))];
    });
}

interface Transcription {
  readonly format: string;
  readonly cells: Readonly<
    Record<string, { readonly value: number | null; readonly raw?: string; readonly unit?: string }>
  >;
}

function withWordsOf(template: Template, chance: Chance, values: ReportContent["values"]): Report {
  const last = template.years.to ?? template.years.from + 4;
  const year = chance.between(template.years.from, last);
  const organisation = chance.pick(BODIES);
  const title = chance.pick([
    `${organisation}${year}年政府信息公开工作年度报告`,
    `${organisation}${year}年度政府信息公开工作年度报告`,
    `${organisation}政府信息公开工作${year}年度报告`,
    `${year}年${organisation}政府信息公开工作年度报告`,
  ]);
  const content = { template: template.id, title, values, texts: textsOf(chance, organisation, year) };
  return { template, year, organisation, content };
}

/** Words as reports have them: numbered paragraphs, figures in sentences, labels of the tables named in passing. */
function textsOf(chance: Chance, organisation: string, year: number): ReportContent["texts"] {
  const some = (paragraphs: readonly string[]) =>
    paragraphs.filter((_, index) => index === 0 || chance.between(0, 2) > 0).join("\n");
  return {
    intro: some([
      `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》要求，编制本报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
      `如对本报告有疑问，请与${organisation}联系（地址：清溪路12号；邮编：223100；电话：0517-87223456）。`,
    ]),
    s1: some([
      `${year}年，我单位认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，各项工作取得新的成效。`,
      `（一）主动公开情况。全年通过门户网站公开政府信息${chance.between(10, 3000)}条，其中行政许可12件、行政处罚3件，制发行政规范性文件2件，现行有效58件。`,
      "（二）依申请公开情况。全年新收政府信息公开申请21件，予以公开10件，部分公开2件，结转下年度继续办理1件；收到行政复议2件。",
      "1.完善制度。修订《政府信息公开指南》，明确“谁制作、谁公开”的原则。",
      "（三）政府信息管理情况。严格落实先审查、后公开，做到<应公开尽公开>。",
      "（四）平台建设情况。政务新媒体全年发布1,203条，阅读量14.62万次。",
      "（五）监督保障情况。全年开展培训2次，未发生责任追究。",
    ]),
    s5: some([
      chance.pick([
        "<见附件>所列问题仍然存在：一是公开内容还不够全面；二是解读形式较为单一。",
        `${year}年，我单位政府信息公开工作取得了一定成绩，但与公众期望还有差距，主要是主动公开意识有待增强。`,
        "（一）存在的主要问题。公开的深度和广度有待拓展，3个专栏更新不及时。",
      ]),
      "（二）改进情况。一是加强组织领导，落实专人负责；二是开展业务培训，提高工作水平。",
      "下一步，我单位将从以下方面改进：1.健全机制；2.加强队伍建设。",
    ]),
    s6: some([
      chance.pick([
        "无其他需要报告的事项。",
        "本年度未收取信息处理费。",
        `${year}年，我单位未收取政府信息公开信息处理费，无其他需要报告的事项。`,
        "无。",
      ]),
      "（一）收取信息处理费情况。依据《政府信息公开信息处理费管理办法》，全年发出收费通知0件，总金额0元。",
    ]),
  };
}
