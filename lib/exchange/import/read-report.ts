import { ImportRefused } from "./import-refused.ts";
import type { ReadingHints, ReportReading, SourceDocument } from "./types.ts";

const NO_HINTS: ReadingHints = { previous: null };

/**
 * Reads a yearly report into the cells and texts of its format. Pure and synchronous; throws `ImportRefused` for a
 * document that is not a report or exceeds the limits.
 */
export function readReport(_document: SourceDocument, _hints: ReadingHints = NO_HINTS): ReportReading {
  throw new ImportRefused({
    "zh-Hans": "导入尚未就绪。",
    "zh-Hant": "匯入尚未就緒。",
    en: "Importing is not ready yet.",
  });
}
