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
import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { paragraphs } from "./paragraphs.ts";
import type { ReportPaper } from "./report-paper.ts";
import { WORD_STYLES } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";

/** A4 with the margins of the printed report. */
const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(32),
    bottom: convertMillimetersToTwip(32),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
};

/** A report as a Word document to go on working with: named styles, real tables, page numbers. */
export async function writeDocx(paper: ReportPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { content, layout, mark } = paper;
  const document = new Document({
    title: content.title,
    creator: "",
    styles: WORD_STYLES,
    sections: [
      {
        properties: { page: PAGE },
        ...(mark === null ? {} : { headers: { default: new Header({ children: [foot(mark)] }) } }),
        footers: { default: footer(paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.title)] }),
          ...texts(content.texts.intro),
          ...layout.sections.flatMap((section) => sectionParts(section, paper)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
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
