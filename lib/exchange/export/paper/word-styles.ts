import { AlignmentType, type IFontAttributesProperties, type IStylesOptions, LineRuleType } from "docx";
import { TABLE_SIZE } from "./figure-size.ts";

/** The faces of official documents; what stands in for them elsewhere is in word-fonts.ts. */
const TITLE_FACE = face("方正小标宋简体");
const SONG = face("宋体");
const FANGSONG = face("仿宋");
const HEI = face("黑体");

/** Half points: 二号, 三号, and what the tables of a page of the form take. */
const [TITLE, TEXT, TABLE, FOOT] = [44, 32, 2 * TABLE_SIZE, 14];
const LINE = 560;
/** Two characters of the text, in twentieths of a point: for programs that do not count in characters. */
const INDENT = { firstLine: 640, firstLineChars: 200 };

/** Named styles, so that an office changes the look of the whole report in one place. Sizes follow GB/T 9704. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FANGSONG, size: TEXT, language: { value: "en-US", eastAsia: "zh-CN" } } },
    title: {
      run: { font: TITLE_FACE, size: TITLE, color: "000000" },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 480, line: 640, lineRule: LineRuleType.EXACT },
      },
    },
    heading1: {
      run: { font: HEI, size: TEXT, color: "000000" },
      paragraph: { keepNext: true, indent: INDENT, spacing: { before: 240, after: 160 } },
    },
  },
  paragraphStyles: [
    {
      id: "ReportText",
      name: "年报正文",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: INDENT,
        spacing: { line: LINE, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: "TableText",
      name: "年报表格",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SONG, size: TABLE },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: "FootLine",
      name: "年报页脚",
      basedOn: "Normal",
      run: { font: SONG, size: FOOT },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};

function face(name: string): IFontAttributesProperties {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name, hint: "eastAsia" };
}
