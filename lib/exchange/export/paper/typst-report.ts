import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { paragraphs } from "./paragraphs.ts";
import type { ReportPaper } from "./report-paper.ts";
import { titleLines } from "./title-lines.ts";
import { typstString } from "./typst-string.ts";
import { typstTable } from "./typst-table.ts";

/** A whole report in Typst's language: title, introduction, the sections of its format with their texts and tables. */
export function typstReport(paper: ReportPaper): string {
  const { layout, content, author, footLines, mark } = paper;
  const keywords = KEYWORDS.map(typstString).join(", ");
  return [
    `#set document(title: ${typstString(content.title)}, author: ${typstString(author)}, keywords: (${keywords}))`,
    `#let foot-lines = (${footLines.map((line) => `${typstString(line)},`).join(" ")})`,
    `#let mark = ${mark === null ? "none" : typstString(mark)}`,
    LOOK,
    `#heading(level: 1, ${titleParts(content.title).join(" + linebreak() + ")})`,
    ...paragraphs(content.texts.intro).map(typstParagraph),
    ...layout.sections.flatMap((section) => typstSection(section, paper)),
  ].join("\n\n");
}

function typstSection(section: SectionDefinition, paper: ReportPaper): readonly string[] {
  const heading = `#heading(level: 2, ${typstString(section.title["zh-Hans"])})`;
  const table = paper.layout.tables.find(({ key }) => key === section.table);
  if (table !== undefined) return [heading, typstTable(table, paper)];
  return [heading, ...paragraphs(paper.content.texts[section.key]).map(typstParagraph)];
}

function titleParts(title: string): readonly string[] {
  return titleLines(title).map((line) => `box(${typstString(line)})`);
}

function typstParagraph(text: string): string {
  return `#par(${typstString(text)})`;
}

/** What a search in a folder of files finds the report by. */
const KEYWORDS = ["政府信息公开", "年度报告"];

/** Margins and tables of the notice's template; headings begin under the text, as there. */
const LOOK = `
#set page(
  paper: "a4",
  margin: (x: 31.75mm, top: 25.4mm, bottom: 30mm),
  footer-descent: 8mm,
  footer: context align(center, {
    set par(first-line-indent: 0pt, spacing: 5pt)
    text(10.5pt, [— #counter(page).display() —])
    set text(6.5pt, fill: luma(35%))
    for line in foot-lines { parbreak(); line }
  }),
  foreground: if mark == none { none } else {
    pdf.artifact(rotate(-45deg, text(110pt, fill: luma(0%).transparentize(90%), mark)))
  },
)
#set text(font: "Noto Serif SC", lang: "zh", region: "cn", size: 14pt)
#set par(first-line-indent: (amount: 2em, all: true), justify: true, leading: 0.95em, spacing: 0.95em)
#show heading: set par(first-line-indent: 0pt, justify: false)
#show heading.where(level: 1): it => block(width: 100%, below: 2em, align(center, text(21pt, weight: "bold", it.body)))
#show heading.where(level: 2): it => block(width: 100%, above: 1.5em, below: 1.1em, sticky: true, inset: (left: 28pt), text(15pt, weight: "bold", it.body))
#set table(stroke: 0.5pt, inset: (x: 2pt, y: 4.5pt), align: center + horizon)
#show table: set text(9.5pt)
#show table: set par(first-line-indent: 0pt, justify: false, leading: 0.5em)`;
