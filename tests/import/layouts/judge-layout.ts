import { same } from "#lib/exchange/import/reading-differences.fixture.ts";
import type { ReportReading } from "#lib/exchange/import/types.ts";
import type { Form } from "./form.ts";
import type { Writer } from "./writer.ts";

/** `astray`: not certain, and the true value is not among the candidates. */
export type Verdict = "right" | "undecided" | "astray" | "wrong" | "missed" | "invented";

/** Cell keys by verdict, judged as the transcribed reports are: an undecided cell must list the true value. */
export function judgeLayout(
  form: Form,
  reading: ReportReading,
): Readonly<Record<Verdict, readonly string[]>> {
  const verdicts = form.template.cells.map(({ key }): readonly [string, Verdict] => [
    key,
    verdict(form, reading, key),
  ]);
  const of = (wanted: Verdict) => verdicts.filter(([, found]) => found === wanted).map(([key]) => key);
  return {
    right: of("right"),
    undecided: of("undecided"),
    astray: of("astray"),
    wrong: of("wrong"),
    missed: of("missed"),
    invented: of("invented"),
  };
}

function verdict({ values }: Form, { cells }: ReportReading, key: string): Verdict {
  const expected = values[key];
  const found = cells[key];
  if (expected === undefined) throw new RangeError(`${key} has no expected value`);
  if (found === undefined) return "missed";
  if (found.how === "uncertain" || found.how === "conflict") {
    if (found.candidates.length === 0) return "missed";
    return found.candidates.some(({ value }) => same(value, expected)) ? "undecided" : "astray";
  }
  if (same(found.value, expected)) return "right";
  if (found.value.status !== "reported") return "missed";
  return expected.status === "reported" ? "wrong" : "invented";
}

/** Texts that differ from what was laid out, by key; spaces aside, which layouts add and lose. */
export function differentTexts(
  form: Form,
  reading: ReportReading,
  { keepsLines }: Pick<Writer, "keepsLines">,
): readonly string[] {
  const squeezed = (words: string) => words.replace(keepsLines ? /[^\S\n]+/g : /\s+/g, "");
  const expected = new Map([
    ["intro", form.intro],
    ...form.sections
      .filter(({ tables }) => tables.length === 0)
      .map(({ key, paragraphs }): [string, readonly string[]] => [key, paragraphs]),
  ]);
  return [...expected].flatMap(([key, paragraphs]) => {
    const found = reading.texts[key]?.text ?? "";
    return squeezed(found) === squeezed(paragraphs.join("\n")) ? [] : [`${key}: ${found}`];
  });
}

/** Words of the report that the reader neither took nor listed. */
export function lostWords(form: Form, { texts, unmatched }: ReportReading): readonly string[] {
  const squeezed = (words: string) => words.replace(/\s+/g, "");
  const taken = Object.values(texts).flatMap((text) => text?.text ?? []);
  const all = squeezed([...taken, ...unmatched.map(({ text }) => text)].join(""));
  const sections = form.sections.flatMap(({ paragraphs, notes }) => [...paragraphs, ...notes]);
  const printed = [...form.front, ...form.intro, ...sections, ...form.back];
  return printed.filter((words) => !all.includes(squeezed(words)));
}
