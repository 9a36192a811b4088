import { expect, it } from "vitest";
import { linkMarks } from "./link-marks.ts";

const mark = '<circle cx="1" data-label="54.0 % (1/2)" data-href="/o/a/2024#t3.x"></circle>';

it("a mark leads to its cell, out of a frame where it stands in one", () => {
  expect(linkMarks(`<g>${mark}</g>`, { before: "https://example.org/en" })).toBe(
    `<g><a href="https://example.org/en/o/a/2024#t3.x" tabindex="-1" aria-label="54.0 % (1/2)">${mark}</a></g>`,
  );
  expect(linkMarks(mark, { before: "", target: "_top" })).toContain('target="_top"');
});

it("what has no cell is left as it is", () => {
  const plain = '<circle cx="1" data-label="…"></circle><path d="M0,0"></path>';
  expect(linkMarks(plain, { before: "" })).toBe(plain);
});
