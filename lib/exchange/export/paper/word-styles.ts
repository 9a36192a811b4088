import { AlignmentType, type IFontAttributesProperties, type IStylesOptions, LineRuleType } from "docx";

/** The faces of official documents, present in Word and WPS in China; elsewhere the program takes its own Chinese face. */
const SONG = face("宋体");
const FANGSONG = face("仿宋");
const HEI = face("黑体");

/** Half points: 二号, 三号, 小五. */
const [TITLE, TEXT, TABLE, FOOT] = [44, 32, 18, 14];
const LINE = 560;

/** Named styles, so that an office changes the look of the whole report in one place. Sizes follow GB/T 9704. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FANGSONG, size: TEXT, language: { value: "zh-CN", eastAsia: "zh-CN" } } },
    title: {
      run: { font: SONG, size: TITLE, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 480 } },
    },
    heading1: {
      run: { font: HEI, size: TEXT, color: "000000" },
      paragraph: { keepNext: true, spacing: { before: 240, after: 160 } },
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
        indent: { firstLineChars: 200 },
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
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name };
}
