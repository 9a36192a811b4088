import {
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { packSame } from "../pack-same.ts";
import { paragraphs } from "./paragraphs.ts";
import type { ReportPaper } from "./report-paper.ts";
import { titleLines } from "./title-lines.ts";
import { WORD_FONTS } from "./word-fonts.ts";
import { wordProperties } from "./word-properties.ts";
import { WORD_STYLES } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";

/** A4 with the margins of the notice's template. */
const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: 1440, bottom: 1440, left: 1800, right: 1800, header: 851, footer: 720 },
};

const HEADER = "word/header1.xml";

/** A report as a Word document to go on working with: named styles, real tables, page numbers. The same paper gives the same file. */
export async function writeDocx(paper: ReportPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { content, layout, mark } = paper;
  const document = new Document({
    styles: WORD_STYLES,
    sections: [
      {
        properties: { page: PAGE },
        ...(mark === null ? {} : { headers: { default: header(mark) } }),
        footers: { default: footer(paper) },
        children: [
          title(content.title),
          ...texts(content.texts.intro),
          ...layout.sections.flatMap((section) => sectionParts(section, paper)),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, false, [
    { path: "docProps/core.xml", data: wordProperties(paper) },
    { path: "word/fontTable.xml", data: WORD_FONTS },
  ]);
  return packSame(withFixedNames(unzipSync(new Uint8Array(packed))));
}

/** The mark across the page gets a random name from the writer. */
function withFixedNames(parts: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const header = parts[HEADER];
  if (header === undefined) return parts;
  const fixed = strFromU8(header).replaceAll(/(?<=id="PowerPlusWaterMarkObject)[^"]*/g, "1");
  return { ...parts, [HEADER]: strToU8(fixed) };
}

function title(words: string): Paragraph {
  const lines = titleLines(words).map(
    (text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }),
  );
  return new Paragraph({ heading: HeadingLevel.TITLE, children: lines });
}

/** Said in words at the head and written across the page. */
function header(mark: string): Header {
  const across = new TextWatermark({ text: mark, font: "宋体", width: 300 });
  return new Header({
    children: [new Paragraph({ style: "FootLine", children: [across, new TextRun(mark)] })],
  });
}

function sectionParts(section: SectionDefinition, paper: ReportPaper): readonly (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun(section.title["zh-Hans"])],
  });
  const table = paper.layout.tables.find(({ key }) => key === section.table);
  if (table === undefined) return [heading, ...texts(paper.content.texts[section.key])];
  return [heading, wordTable(table, paper)];
}

function texts(text: string | undefined): readonly Paragraph[] {
  return paragraphs(text).map(
    (words) => new Paragraph({ style: "ReportText", children: [new TextRun(words)] }),
  );
}

function footer({ footLines }: ReportPaper): Footer {
  const page = new Paragraph({
    style: "FootLine",
    children: [new TextRun({ size: 24, children: ["— ", PageNumber.CURRENT, " —"] })],
  });
  return new Footer({ children: [page, ...footLines.map(foot)] });
}

function foot(line: string): Paragraph {
  return new Paragraph({ style: "FootLine", children: [new TextRun(line)] });
}
