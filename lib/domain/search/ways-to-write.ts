import { toTraditional } from "#lib/domain/names/to-traditional.ts";
import { foldScript } from "#lib/domain/narrative/fold-script.ts";

/** What no text holds, and no database takes: control characters and halves of characters. */
const UNWRITTEN = /[\p{Cc}\p{Cs}]/gu;

/** A question as typed, in simplified and in traditional characters: each text is found in the script it is written in. */
export function waysToWrite(question: string): readonly string[] {
  const typed = question.replaceAll(UNWRITTEN, " ").normalize("NFKC").trim();
  if (typed === "") return [];
  const simplified = foldScript(typed);
  return [...new Set([typed, simplified, toTraditional(simplified)])];
}

/** The words of a question, which may stand apart in what is found. */
export function wordsOf(way: string): readonly string[] {
  return way
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
}
