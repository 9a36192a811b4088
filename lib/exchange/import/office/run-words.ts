import { elementAt, elementsOf, type XmlElement } from "./parse-xml.ts";

/** What Word does not show, or shows elsewhere: properties, tracked deletions, codes of fields, copies for old programs. */
const UNSEEN = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sdtEndPr",
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "delInstrText",
  "Fallback",
  "rt",
]);

export interface ParagraphWords {
  /** The words of the paragraph; a line break inside it begins another line. */
  readonly lines: readonly string[];
  /** Text boxes that hang on it, with paragraphs of their own. */
  readonly boxes: readonly XmlElement[];
}

/** The words that Word shows in a paragraph. */
export function runWords(paragraph: XmlElement): ParagraphWords {
  const lines = [""];
  const boxes: XmlElement[] = [];
  const add = (words: string) => lines.push(`${lines.pop() ?? ""}${words}`);
  const walk = (parent: XmlElement) => {
    for (const element of elementsOf(parent)) {
      if (UNSEEN.has(element.name) || isHidden(element)) continue;
      if (element.name === "t") add(element.children.filter((child) => typeof child === "string").join(""));
      else if (element.name === "tab" || element.name === "ptab") add(" ");
      else if (element.name === "noBreakHyphen") add("-");
      else if (element.name === "br" || element.name === "cr") lines.push("");
      else if (element.name === "txbxContent") boxes.push(element);
      else walk(element);
    }
  };
  walk(paragraph);
  return { lines, boxes };
}

function isHidden(element: XmlElement): boolean {
  const vanish = element.name === "r" ? elementAt(element, "rPr", "vanish") : null;
  return vanish !== null && !["0", "false", "off"].includes(vanish.attributes.val ?? "");
}
