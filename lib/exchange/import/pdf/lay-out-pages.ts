import { layOutText } from "../lay-out-text.ts";
import type { Layout, PageBox, PrintedPiece } from "../layout.ts";
import { joinStacked } from "./join-stacked.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { markRunningLines, type PlacedPage } from "./mark-running-lines.ts";
import { type PlacedText, pageLines } from "./page-lines.ts";

/** Below its baseline a letter reaches down by this part of its height. */
const DESCENT = 0.2;

/** Pages as lines that keep their columns, each page behind a form feed, with the place of every piece on its page. */
export function layOutPages(pages: readonly PlacedPage[]): Layout {
  const rows: string[] = [];
  const pieces: PrintedPiece[] = [];
  const running = new Set<number>();
  let offset = 0;
  for (const [index, page] of markRunningLines(pages).entries()) {
    const lines = pageLines(joinWrapped(joinStacked(page.texts)));
    // A page without words is a line of its own, too.
    for (const [at, line] of (lines.length > 0 ? lines : [NOTHING]).entries()) {
      const feed = index > 0 && at === 0 ? "\f" : "";
      for (const { at: from, text } of line.pieces) {
        const start = offset + feed.length + from;
        pieces.push({ start, end: start + text.words.length, page: index + 1, box: boxOf(text, page) });
      }
      if (line.isRunning) running.add(rows.length);
      rows.push(feed + line.words);
      offset += feed.length + line.words.length + 1;
    }
  }
  const text = rows.join("\n");
  const layout = layOutText(text);
  return layout.text === text ? { ...layout, pieces, running } : layout;
}

const NOTHING = { words: "", isRunning: false, pieces: [] };

function boxOf({ x, y, width, height }: PlacedText, page: PlacedPage): PageBox {
  return {
    x: x / page.width,
    y: (y - height) / page.height,
    width: width / page.width,
    height: (height * (1 + DESCENT)) / page.height,
  };
}
