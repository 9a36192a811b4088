import { expect, it } from "vitest";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { differences } from "#lib/exchange/import/reading-differences.fixture.ts";
import { consistentContent, withEmptyColumns } from "#lib/exchange/import/samples.fixture.ts";

const writtenAt = new Date(0);
const footLines = [`第2版　SHA-256　${"ab".repeat(32)}`];

it.each(TEMPLATES)(
  "our own document in the format $id comes back cell by cell",
  async (template) => {
    for (const seed of [0, 1, 2]) {
      const full = consistentContent(template, seed);
      for (const content of [full, withEmptyColumns(full)]) {
        const paper = {
          content,
          layout: template,
          author: "演示市某某区人民政府",
          writtenAt,
          footLines,
          mark: null,
        };
        const file = writePdf(paper);
        const reading = readReport(await documentOfFile("年报.pdf", file));
        expect(differences(template, content, reading)).toEqual([]);
        expect(Object.keys(reading.texts)).toEqual(expect.arrayContaining(["s1", "s5", "s6"]));
      }
    }
  },
  30_000,
);

it("says on which page each figure of our own document is printed, and where on it", async () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new RangeError("no format");
  const content = consistentContent(template, 3);
  const file = writePdf({ content, layout: template, author: "", writtenAt, footLines, mark: null });
  const reading = readReport(await documentOfFile("年报.pdf", file));
  const places = template.cells.map(({ key }) => reading.cells[key]?.source.page);
  for (const place of places) {
    expect(place?.box.width).toBeGreaterThan(0.002);
    expect(place?.box.width).toBeLessThan(0.2);
    expect(place?.box.y).toBeGreaterThan(0.05);
    expect(place?.box.y).toBeLessThan(0.95);
  }
  expect(new Set(places.map((place) => place?.number)).size).toBeGreaterThan(1);
}, 30_000);
