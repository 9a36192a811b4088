import type { Cell, CellStyle, Sheet } from "hucre/xlsx";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import { ruleById } from "#lib/domain/rules/registry.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { placeLabel } from "#lib/domain/views/comment-places.ts";
import type { WorkbookPlace } from "../../import/workbook/read-workbook.ts";
import { ANNOTATION_WORDS } from "./annotation-words.ts";
import type { Annotations } from "./annotations.ts";
import { COLOURS, LOOK, onGround } from "./look.ts";
import { printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";

/** Links to cells, as many side by side; further ones stand below. */
const LINKS = 5;
const WIDTHS = [34, 62, 12, 12, 12, ...Array.from({ length: LINKS }, () => 11)];
const COLUMNS = { place: 0, message: 1, left: 2, right: 3, difference: 4, cells: 5 } as const;
const SPAN = { rows: 1, columns: WIDTHS.length };

/** The findings of a workbook by their causes: the rule, each place with both sides of its equation, and links to all its cells. */
export function causesSheet(annotations: Annotations): Sheet {
  const { findings, locale } = annotations;
  const words = ANNOTATION_WORDS;
  const page = new SheetPage(WIDTHS);
  page.words({ row: 0, column: 0 }, words.title[locale], LOOK.title, SPAN);
  page.words(
    { row: 1, column: 0 },
    words[findings.length === 0 ? "sound" : "lead"][locale],
    LOOK.about,
    SPAN,
  );
  let row = 2;
  for (const [rule, group] of byRule(findings)) {
    const [first] = group;
    if (first === undefined) continue;
    const title = ruleById(rule)?.title[locale] ?? rule;
    page.words(
      { row: row++, column: 0 },
      `${words[first.severity][locale]}　${title}（${group.length}）`,
      HEADINGS[first.severity],
      SPAN,
    );
    for (const finding of group) row += addFinding(page, row, finding, annotations);
  }
  return {
    name: words.sheet[locale],
    rows: [],
    ...page.sheet(),
    pageSetup: printSetup(0),
    view: { showGridLines: false },
  };
}

/** Adds a finding and says how many rows it took. */
function addFinding(page: SheetPage, row: number, finding: Finding, annotations: Annotations): number {
  const { template, places, locale } = annotations;
  const cells = finding.cells.flatMap((key) => places.get(key) ?? []);
  const rows = Math.max(1, Math.ceil(cells.length / LINKS));
  const span = { rows, columns: 1 };
  const filed = places.get(placeKey(finding.place));
  const label = placeLabel(template, finding.place)[locale];
  page.put({ row, column: COLUMNS.place }, linkTo(filed, label), span);
  page.words({ row, column: COLUMNS.message }, finding.message[locale], LOOK.plain, span);
  const { sides } = finding;
  for (const side of ["left", "right", "difference"] as const) {
    const words = sides === null ? "" : `${ANNOTATION_WORDS[side][locale]}\n${sides[side]}`;
    page.words({ row, column: COLUMNS[side] }, words, LOOK.plain, span);
  }
  cells.forEach((place, index) => {
    const at = { row: row + Math.floor(index / LINKS), column: COLUMNS.cells + (index % LINKS) };
    page.put(at, linkTo(place, `${place.sheet} ${place.column}${place.first}`));
  });
  return rows;
}

function linkTo(place: WorkbookPlace | undefined, words: string): Partial<Cell> {
  if (place === undefined) return { value: words, type: "string", style: LOOK.plain };
  const location = `'${place.sheet.replaceAll("'", "''")}'!${place.column}${place.first}`;
  return { value: words, type: "string", style: LINK, hyperlink: { target: "", location } };
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

const LINK: CellStyle = {
  ...LOOK.plain,
  font: { ...LOOK.plain.font, underline: true, color: { rgb: COLOURS.accent } },
};

const HEADINGS: Readonly<Record<Finding["severity"], CellStyle>> = {
  error: heading(COLOURS.error, COLOURS.errorTint),
  needs_explanation: heading(COLOURS.warn, COLOURS.warnTint),
  hint: heading(COLOURS.ink, COLOURS.calculated),
};

function heading(ink: string, ground: string): CellStyle {
  return onGround({ ...LOOK.strong, font: { ...LOOK.strong.font, color: { rgb: ink } } }, ground);
}
