import { readingJson } from "#lib/exchange/import/reading-json.ts";
import type { ReportReading } from "#lib/exchange/import/types.ts";

/** What a person transcribed from the same report; a key that is absent is not judged. */
export interface Transcription {
  readonly year: number;
  readonly format: string;
  readonly cells: Readonly<Record<string, ExpectedCell>>;
}

interface ExpectedCell {
  readonly value: number | null;
  readonly status: string;
  readonly unit?: string;
}

/** Cell keys by verdict. `undecided`: not certain, and the transcribed value is among the candidates. */
export interface Judgement {
  readonly right: readonly string[];
  readonly undecided: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

type Verdict = keyof Judgement;

interface Printed {
  readonly value: number | null;
  readonly status: string;
  readonly candidates?: readonly Printed[];
}

/** Compares what the import command prints with a transcription, cell by cell. */
export function judgeReading(reading: ReportReading, expected: Transcription): Judgement {
  const { cells } = readingJson(reading);
  const judged = Object.entries(expected.cells).map(([key, cell]) => ({
    key,
    verdict: verdict(cells[key], cell),
  }));
  const of = (wanted: Verdict) => judged.filter((each) => each.verdict === wanted).map(({ key }) => key);
  return {
    right: of("right"),
    undecided: of("undecided"),
    wrong: of("wrong"),
    missed: of("missed"),
    invented: of("invented"),
  };
}

function verdict(found: Printed | undefined, expected: ExpectedCell): Verdict {
  if (found === undefined) return "missed";
  if (found.candidates !== undefined) {
    // Not certain, and too many values possible to name one: nothing was read.
    if (found.candidates.length === 0) return "missed";
    return found.candidates.some((candidate) => isSame(candidate, expected)) ? "undecided" : "wrong";
  }
  if (isSame(found, expected)) return "right";
  if (found.value === null) return "missed";
  return expected.value === null ? "invented" : "wrong";
}

function isSame(found: Printed, expected: ExpectedCell): boolean {
  if (expected.value === null || found.value === null)
    return found.value === expected.value && found.status === expected.status;
  return Math.abs(found.value - expected.value) < 1e-6 * Math.max(1, Math.abs(expected.value));
}
