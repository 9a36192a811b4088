import type { Localized } from "#lib/domain/localized.ts";
import type { CellKey, Template, TextKey } from "#lib/domain/templates/types.ts";
import { suspectCells } from "./suspect-cells.ts";
import type { CellReading, ReadingConfidence, ReadingFinding } from "./types.ts";

interface Found {
  readonly template: Template;
  /** Labels by which the format was recognised. */
  readonly evidence: readonly string[];
  readonly year: number | null;
  readonly years: readonly number[];
  readonly organisation: string | null;
  readonly cells: Readonly<Record<CellKey, CellReading>>;
  readonly texts: readonly TextKey[];
  readonly unheaded: readonly TextKey[];
  readonly missingTables: readonly string[];
  readonly foreignRows: readonly string[];
  readonly confidence: ReadingConfidence;
}

/** What a person should look at before accepting a reading. */
export function readingFindings(found: Found): readonly ReadingFinding[] {
  return [
    ...aboutTitle(found),
    ...aboutTables(found),
    ...aboutCells(found),
    ...aboutTexts(found),
    ...aboutEquations(found),
    ...aboutSuspects(found),
  ];
}

function aboutTitle({ template, year, years, organisation }: Found): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = [];
  if (year === null) {
    findings.push(
      problem(
        "year-missing",
        "没有读到报告年度，请选择年度。",
        "沒有讀到報告年度，請選擇年度。",
        "No report year was found; choose one.",
      ),
    );
  }
  const [first, second] = years;
  if (first !== undefined && second !== undefined) {
    findings.push(
      problem(
        "years-differ",
        `标题写的是${first}年，统计期限写的是${second}年。`,
        `標題寫的是${first}年，統計期限寫的是${second}年。`,
        `The title says ${first}, the period says ${second}.`,
      ),
    );
  }
  if (organisation === null) {
    findings.push(
      note(
        "organisation-missing",
        "标题中没有读到机关名称。",
        "標題中沒有讀到機關名稱。",
        "The title names no body.",
      ),
    );
  }
  const { from, to } = template.years;
  if (year !== null && (year < from || (to !== null && year > to))) {
    findings.push(
      problem(
        "format-of-another-year",
        `${year}年的报告使用了${template.format}年版格式的表格。`,
        `${year}年的報告使用了${template.format}年版格式的表格。`,
        `The report for ${year} uses the tables of the ${template.format} format.`,
      ),
    );
  }
  return findings;
}

function aboutTables({ template, evidence, missingTables, foreignRows }: Found): readonly ReadingFinding[] {
  const assumed =
    evidence.length > 0
      ? []
      : [
          problem(
            "format-assumed",
            `内容不足以判断格式，按${template.format}年版格式读取。`,
            `內容不足以判斷格式，按${template.format}年版格式讀取。`,
            `Too little to tell the format by; read as the ${template.format} format.`,
          ),
        ];
  const missing = missingTables.map((key) => {
    const title = template.tables.find((table) => table.key === key)?.title;
    return problem(
      "table-missing",
      `没有找到表格“${title?.["zh-Hans"] ?? key}”。`,
      `沒有找到表格「${title?.["zh-Hant"] ?? key}」。`,
      `The table “${title?.en ?? key}” was not found.`,
    );
  });
  const foreign = foreignRows.map((label) =>
    problem(
      "row-not-in-form",
      `“${label}”一行不属于${template.format}年版格式，其中的数字没有放入表格。`,
      `「${label}」一行不屬於${template.format}年版格式，其中的數字沒有放入表格。`,
      `The row “${label}” is not part of the ${template.format} format; its figures were not placed.`,
    ),
  );
  return [...assumed, ...missing, ...foreign];
}

function aboutCells({ template, cells }: Found): readonly ReadingFinding[] {
  const of = (how: CellReading["how"]) => Object.keys(cells).filter((key) => cells[key]?.how === how);
  const unread = template.cells.filter(({ key }) => cells[key] === undefined).map(({ key }) => key);
  const unreadable = Object.keys(cells).filter(
    (key) => cells[key]?.value.status === "unreadable" && !["uncertain", "conflict"].includes(cells[key].how),
  );
  const findings: ReadingFinding[] = [];
  const add = (code: string, keys: readonly CellKey[], hans: string, hant: string, en: string) => {
    if (keys.length > 0) findings.push({ ...problem(code, hans, hant, en), cells: keys });
  };
  const uncertain = of("uncertain");
  const conflict = of("conflict");
  add(
    "cells-uncertain",
    uncertain,
    `有${uncertain.length}格不能确定：原文有多种读法，请从候选值中选择。`,
    `有${uncertain.length}格不能確定：原文有多種讀法，請從候選值中選擇。`,
    `${uncertain.length} cells are not certain: the source can be read in several ways; choose among the candidates.`,
  );
  add(
    "cells-in-conflict",
    conflict,
    `有${conflict.length}格在原文中出现两个不同的数字。`,
    `有${conflict.length}格在原文中出現兩個不同的數字。`,
    `${conflict.length} cells appear twice in the source with different figures.`,
  );
  add(
    "cells-not-found",
    unread,
    `有${unread.length}格在原文中没有找到。`,
    `有${unread.length}格在原文中沒有找到。`,
    `${unread.length} cells were not found in the source.`,
  );
  add(
    "cells-unreadable",
    unreadable,
    `有${unreadable.length}格的内容不是数字。`,
    `有${unreadable.length}格的內容不是數字。`,
    `${unreadable.length} cells hold something other than a number.`,
  );
  return findings;
}

function aboutTexts({ template, texts, unheaded }: Found): readonly ReadingFinding[] {
  return template.sections
    .filter(({ content }) => content === "text")
    .flatMap(({ key, title }): readonly ReadingFinding[] => {
      if (unheaded.includes(key)) {
        return [
          problem(
            "heading-missing",
            `原文缺少标题“${title["zh-Hans"]}”，按位置归入该部分，请核对。`,
            `原文缺少標題「${title["zh-Hant"]}」，按位置歸入該部分，請核對。`,
            `The heading “${title.en}” is missing; the text was taken by its place. Please check.`,
          ),
        ];
      }
      if (texts.includes(key)) return [];
      return [
        problem(
          "section-missing",
          `没有读到“${title["zh-Hans"]}”的文字。`,
          `沒有讀到「${title["zh-Hant"]}」的文字。`,
          `No text was found for “${title.en}”.`,
        ),
      ];
    });
}

function aboutEquations({ confidence }: Found): readonly ReadingFinding[] {
  const { failed, passed } = confidence;
  if (failed.length === 0) return [];
  const isReader = failed.length > 4 && failed.length * 4 > passed;
  const hans = isReader
    ? "不成立的等式较多，可能是读取有误，请逐格核对。"
    : "请对照原文核对：可能是原报告的数字有误。";
  const hant = isReader
    ? "不成立的等式較多，可能是讀取有誤，請逐格核對。"
    : "請對照原文核對：可能是原報告的數字有誤。";
  const en = isReader
    ? "So many failures point at the reading; check cell by cell."
    : "Compare with the source: the report itself may be wrong.";
  return [
    {
      ...problem(
        isReader ? "reading-doubtful" : "equations-fail",
        `勾稽关系${passed}条成立、${failed.length}条不成立。${hans}`,
        `勾稽關係${passed}條成立、${failed.length}條不成立。${hant}`,
        `${passed} equations hold, ${failed.length} do not. ${en}`,
      ),
      cells: [...new Set(failed.flatMap(({ cells }) => cells))],
    },
  ];
}

function aboutSuspects({ template, cells, confidence }: Found): readonly ReadingFinding[] {
  return suspectCells(template, cells, confidence.failed).map(({ key, printed, wanted, place }) => {
    const label = template.cellByKey.get(key)?.label;
    return {
      ...problem(
        "cell-breaks-sums",
        `“${label?.["zh-Hans"] ?? key}”读到${printed}；若为${wanted}，相关等式全部成立。请对照原文核对，读取时没有改动。`,
        `「${label?.["zh-Hant"] ?? key}」讀到${printed}；若為${wanted}，相關等式全部成立。請對照原文核對，讀取時沒有改動。`,
        `“${label?.en ?? key}” reads ${printed}; with ${wanted} every equation it stands in would hold. Compare with the source: nothing was changed.`,
      ),
      cells: [key],
      place,
    };
  });
}

function problem(code: string, hans: string, hant: string, en: string): ReadingFinding {
  return { code, level: "problem", message: localized(hans, hant, en), cells: [], place: null };
}

function note(code: string, hans: string, hant: string, en: string): ReadingFinding {
  return { ...problem(code, hans, hant, en), level: "note" };
}

function localized(hans: string, hant: string, en: string): Localized {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
