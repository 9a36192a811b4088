import type { PageViewport, PDFPageProxy } from "pdfjs-dist";
import type { PageBox } from "../../layout.ts";
import { properLetters } from "../proper-letters.ts";

/** The words of one marked piece of a page, letter by letter as they were set, and where it begins and ends on the page. */
export interface MarkedPiece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly lastY: number;
  readonly page: number;
  /** Around all of it. */
  readonly box: PageBox;
}

export interface MarkedPage {
  /** By the id that the page's structure uses. */
  readonly pieces: ReadonlyMap<string, MarkedPiece>;
  /** Letters that are neither marked nor said to be furniture of the page. */
  readonly loose: number;
}

/**
 * The words of a page by the marks that its structure refers to. Taken from the letters themselves: a space is one that was typed, not a
 * gap that came from justifying the line or from setting figures apart from Chinese.
 */
export async function markedWords(page: PDFPageProxy): Promise<MarkedPage> {
  const { words, loose } = await wordsByMark(page);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, MarkedPiece>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((each) => each !== null);
      if (id === undefined || id === null || item.str.trim() === "") continue;
      const [, , , , x = 0, y = 0] = item.transform;
      const box = boxOf(viewport, { x, y, width: item.width, height: item.height });
      const before = pieces.get(id);
      const spoken = words.get(Number(/\d+$/.exec(id)?.[0])) ?? "";
      const first = { words: spoken, x, y, lastY: y, page: page.pageNumber, box };
      pieces.set(id, before === undefined ? first : { ...before, lastY: y, box: around(before.box, box) });
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("id" in item && typeof item.id === "string" ? item.id : null);
  }
  return { pieces, loose };
}

/** In parts of the page as it is shown. */
function boxOf(viewport: PageViewport, { x, y, width, height }: PageBox): PageBox {
  const [left = 0, baseline = 0] = viewport.convertToViewportPoint(x, y);
  return {
    x: left / viewport.width,
    y: (baseline - height) / viewport.height,
    width: width / viewport.width,
    height: (height * (1 + DESCENT)) / viewport.height,
  };
}

/** Below its baseline a letter reaches down by this part of its height. */
const DESCENT = 0.2;

function around(one: PageBox, other: PageBox): PageBox {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

interface Glyph {
  readonly unicode: string;
}

async function wordsByMark(page: PDFPageProxy) {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const words = new Map<number, string>();
  const open: (number | "artifact" | null)[] = [];
  let loose = 0;
  fnArray.forEach((operator, index) => {
    const given: unknown = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
      open.push(isArtifact(args[0]) ? "artifact" : typeof args[1] === "number" ? args[1] : null);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText && !open.includes("artifact")) {
      const shown = Array.isArray(args[0]) ? args[0].filter(isGlyph).map(({ unicode }) => unicode) : [];
      const text = properLetters(shown.join("").replaceAll(/\p{Cc}/gu, ""));
      const mark = open.findLast((each) => typeof each === "number");
      if (typeof mark === "number") words.set(mark, (words.get(mark) ?? "") + text);
      else loose += text.trim().length;
    }
  });
  return { words, loose };
}

/** What is furniture of the page: running lines, and the headings that come again where a table runs on. */
function isArtifact(tag: unknown): boolean {
  if (typeof tag === "object" && tag !== null && "name" in tag) return tag.name === "Artifact";
  return tag === "Artifact";
}

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === "object" && value !== null && "unicode" in value && typeof value.unicode === "string"
  );
}
