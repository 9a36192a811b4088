import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { readReport } from "./read-report.ts";
import { consistentContent, sampleLayout, withEmptyColumns } from "./samples.fixture.ts";

const template = templateById("gongkai-2021");
const content = withEmptyColumns(consistentContent(template, 3));

/** Table 3 as `pdftotext -layout` prints it: headings further left than the figures under them, but as far apart. */
function page(spread: number): string {
  const text = sampleLayout("aligned columns").lay(template, content).content;
  const head = `${" ".repeat(20)}自然人${" ".repeat(spread - 5)}总计`;
  return text
    .replace(/^.*自然人.*总计.*$/m, head)
    .split("\n")
    .map((line) =>
      line.replace(
        /^(\S.*?\u3000+.*?)(\S+)\s{30,}(\S+)$/,
        (_, label, first, last) => `${label}${first}${" ".repeat(44 - first.length)}${last}`,
      ),
    )
    .join("\n");
}

describe("two figures in each row of a page that keeps its columns by blanks", () => {
  it("stand in the first and the last column where their headings are as far apart", () => {
    const { cells } = readReport({ name: "年报.txt", kind: "text", content: page(44) });
    expect(cells["t3.new_received.natural_person"]?.value).toEqual(
      content.values["t3.new_received.natural_person"],
    );
    expect(cells["t3.new_received.commercial_enterprise"]?.value.status).toBe("blank");
    expect(cells["t3.carried_out.total"]?.value).toEqual(content.values["t3.carried_out.total"]);
  });

  it("stay uncertain where they are not", () => {
    const { cells } = readReport({ name: "年报.txt", kind: "text", content: page(80) });
    expect(cells["t3.new_received.natural_person"]?.how).toBe("uncertain");
  });
});
