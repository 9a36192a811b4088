import { describe, expect, it } from "vitest";
import { seededChance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { madeUpReport, publishedFigures } from "./layouts/contents.ts";
import { formOf } from "./layouts/form.ts";
import { HABITS, type Habit } from "./layouts/habits.ts";
import { differentTexts, judgeLayout, lostWords } from "./layouts/judge-layout.ts";
import type { Writer } from "./layouts/writer.ts";
import { WRITERS } from "./layouts/writers.ts";

type Report = ReturnType<typeof madeUpReport>;

const published = publishedFigures();
if (published.length === 0) console.warn("Skipped: no published figures to lay out in other ways");

/** What was misread, if anything: no figure may be wrong, missed or invented, and none left open that the layout shows. */
async function misread(report: Report, writer: Writer, habit: Habit, seed: number): Promise<object | null> {
  const chance = seededChance(seed);
  const form = habit.lay(formOf(report.template, report.content), chance);
  const { name, content } = await writer.write(form, chance);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const reading = readReport(await documentOfFile(name, bytes));
  const { right, undecided, ...faults } = judgeLayout(form, reading);
  const mayBeOpen = writer.mayLeaveOpen || (habit.leavesEmpty === true && !writer.keepsEmpty);
  const open = mayBeOpen ? [] : undecided;
  const texts = writer.keepsLines ? differentTexts(form, reading, writer) : [];
  const lost = writer.keepsLines ? lostWords(form, reading) : [];
  const year = reading.year === report.year ? [] : [reading.year];
  const found = { ...faults, open, texts, lost, year };
  return Object.values(found).every(({ length }) => length === 0) ? null : { habit: habit.name, ...found };
}

/** Nobody can tell an empty cell where neither borders nor rows are left. */
function isHopeless(writer: Writer, habit: Habit): boolean {
  return habit.leavesEmpty === true && writer.mayLeaveOpen && !writer.keepsEmpty;
}

describe("a report that an office laid out in its own way", () => {
  it.each(WRITERS.map((writer, index) => [writer.name, writer, index] as const))(
    "is read from %s with other habits of the office",
    async (_, writer, index) => {
      const found = [];
      for (const [at, habit] of HABITS.entries()) {
        // Half of the habits for each way, the other half for the next.
        if ((index + at) % 2 === 1 || isHopeless(writer, habit)) continue;
        found.push(await misread(madeUpReport(index + at), writer, habit, index + at));
      }
      expect(found.filter((fault) => fault !== null)).toEqual([]);
    },
    20_000,
  );

  it
    .skipIf(published.length === 0)
    .each(WRITERS.map((writer, index) => [writer.name, writer, index] as const))(
    "with the figures of a published one is read from %s",
    async (_, writer, index) => {
      const [plain] = HABITS;
      const found = [];
      for (const report of published) {
        const leavesEmpty = Object.values(report.content.values).some(({ status }) => status === "blank");
        const habit = plain && { ...plain, leavesEmpty };
        if (habit && !isHopeless(writer, habit)) found.push(await misread(report, writer, habit, index));
      }
      expect(found.filter((fault) => fault !== null)).toEqual([]);
    },
    20_000,
  );
});
