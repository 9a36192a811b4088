import fc from "fast-check";
import { expect, it } from "vitest";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { readReport } from "./read-report.ts";
import { same } from "./reading-differences.fixture.ts";
import { consistentContent, sampleLayout } from "./samples.fixture.ts";

const FIGURE = /^[+-]?\d[\d.]*$/;

it.each(["one cell to a line", "one cell to a paragraph"])(
  "a figure that got lost moves no other one into its place: %s",
  (layout) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES.map(({ id }) => id)),
        fc.nat(100_000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (id, seed, where) => {
          const template = templateById(id);
          const content = consistentContent(template, seed);
          const document = sampleLayout(layout).lay(template, content);
          const lines = document.content.split("\n");
          const figures = lines.flatMap((line, index) => (FIGURE.test(line) ? [index] : []));
          const lost = figures[Math.floor(where * figures.length)] ?? 0;
          const rest = lines.toSpliced(lost, 1).join("\n");
          const { cells } = readReport({ ...document, content: rest });
          const wrong = Object.entries(cells).filter(([key, { how, value }]) => {
            if (how === "uncertain" || how === "conflict" || value.status === "blank") return false;
            const truth = content.values[key];
            return truth === undefined || !same(value, truth);
          });
          expect(wrong.map(([key, { value, how }]) => [key, value.raw, how])).toEqual([]);
        },
      ),
      { seed: 3, numRuns: 40 },
    );
  },
);
