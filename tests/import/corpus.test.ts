import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { judgeReading, type Transcription } from "#scripts/bench-import/judge-reading.ts";

/** Published reports with the figures a person transcribed. They are not ours to publish, so a checkout may lack them. */
const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
const names = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => /^[a-z-]+-\d{4}.*\.(?:txt|md|html|docx|xlsx|pdf)$/.test(name))
  : [];

/** Cells of which the source allows several readings: digits without borders in table 2, which has no equations. */
const UNDECIDED: Readonly<Record<string, number>> = {
  "pingtan-2019.txt": 19,
  "pingtan-2021.txt": 3,
  "pingtan-2025.txt": 3,
};
/** Totals that the report prints wrongly. */
const MISTAKES: Readonly<Record<string, number>> = {
  "hongze-2023.layout.txt": 2,
  "hongze-2023.pdf": 2,
  "hongze-2023.raw.txt": 2,
};

if (names.length === 0) console.warn(`Skipped: no published reports in ${CORPUS}`);

describe.skipIf(names.length === 0)("the published reports of the corpus", () => {
  it.each(names)("%s comes in with every cell right and none invented", async (name) => {
    const bytes = readFileSync(join(CORPUS, name));
    const expected: Transcription = JSON.parse(
      readFileSync(join(CORPUS, `${name.split(".")[0]}.expected.json`), "utf8"),
    );
    const reading = readReport(await documentOfFile(name, bytes));
    const { right, undecided, wrong, missed, invented } = judgeReading(reading, expected);
    expect({ wrong, missed, invented }).toEqual({ wrong: [], missed: [], invented: [] });
    expect(undecided).toHaveLength(UNDECIDED[name] ?? 0);
    expect(right.length + undecided.length).toBe(Object.keys(expected.cells).length);
    expect(reading.year).toBe(expected.year);
    expect(reading.format).toBe(expected.format);
    expect(["s1", "s5", "s6"].filter((key) => reading.texts[key] === undefined)).toEqual([]);
    expect(reading.confidence.failed).toHaveLength(MISTAKES[name] ?? 0);
  });

  it.runIf(names.includes("guangming-2019.txt"))(
    "guangming-2019.txt fills all 198 cells and three texts",
    async () => {
      const reading = readReport(
        await documentOfFile("guangming-2019.txt", readFileSync(join(CORPUS, "guangming-2019.txt"))),
      );
      const reported = Object.values(reading.cells).filter(({ value }) => value.status === "reported");
      expect(reported).toHaveLength(198);
      expect(reading.script).toBe("hant");
      expect(reading.texts.s6?.text).toBe("無其他需報告事項。");
      expect(reading.texts.s5?.text).toMatch(/^我區紮實推進.*工作隊伍。$/);
      expect(reading.unmatched.map(({ reason }) => reason)).toEqual(["after-report"]);
    },
  );
});

const FORM = join(import.meta.dirname, "../../../shared/domain/notices/2021-template.docx");

it.skipIf(!existsSync(FORM))(
  "the form that the notice itself gives out as a Word file comes in empty",
  async () => {
    const reading = readReport(await documentOfFile("格式.docx", readFileSync(FORM)));
    const statuses = Object.values(reading.cells).map(({ value }) => value.status);
    expect(statuses).toEqual(new Array<string>(200).fill("blank"));
    expect(reading.format).toBe("2021");
    expect(reading.unmatched).toEqual([]);
  },
);
