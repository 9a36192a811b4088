import { describe, expect, test } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { pointNotes } from "./point-notes.ts";
import { qualityLog } from "./quality-log.ts";

const template = templateById("gongkai-2021");
const message = { "zh-Hans": "增幅较大", "zh-Hant": "增幅較大", en: "a jump" };
const finding = (more: Partial<Finding>): Finding => ({
  rule: "XY-SWING",
  severity: "needs_explanation",
  place: { kind: "cell", cell: "t3.granted.total" },
  cells: ["t3.granted.total"],
  message,
  sides: null,
  fingerprint: "a",
  ...more,
});
const version = {
  slug: "x",
  year: 2024,
  scope: "own_organ",
  number: 1,
  previousSha256: null,
  correctionReason: null,
  sourceUrl: null,
  publishedAt: "2025-01-20T00:00:00.000Z",
  template: snapshotTemplate(template),
  content: consistentContent(template, 1),
  findings: [
    finding({}),
    finding({ fingerprint: "b", place: { kind: "report" }, cells: [] }),
    finding({ fingerprint: "c" }),
  ],
  explanations: [
    { fingerprint: "a", text: "集中申请" },
    { fingerprint: "b", text: "机构改革" },
  ],
} as const;
const footnote = (place: { kind: "cell" | "indicator"; key: string }) => ({
  id: place.key,
  slug: "x",
  year: 2024,
  scope: "own_organ" as const,
  place,
  text: "见说明",
  version: 1,
  publishedOn: "2025-03-01",
});

describe("what stands at a figure", () => {
  const footnotes = [
    footnote({ kind: "indicator", key: "disclosure-rate" }),
    footnote({ kind: "cell", key: "t3.new_received.total" }),
  ];
  const notes = pointNotes({ layout: template, version, footnotes });

  test("is numbered in the order of the form, whatever came first", () => {
    expect(notes.ofCell.get("t3.new_received.total")).toEqual([1]);
    expect(notes.ofCell.get("t3.granted.total")).toEqual([2]);
    const section = template.sections.find(({ table }) => table === "t3")?.key ?? "";
    expect(notes.ofSection.get(section)?.map(({ number, kind }) => [number, kind])).toEqual([
      [1, "footnote"],
      [2, "explanation"],
    ]);
  });

  test("stands with the report where it is about no single figure", () => {
    expect(notes.ofReport.map(({ text }) => text)).toEqual(["机构改革", "见说明"]);
  });

  test("is nothing where nothing was explained", () => {
    const none = pointNotes({ layout: template, version: { ...version, explanations: [] }, footnotes: [] });
    expect([none.ofCell.size, none.ofSection.size, none.ofReport.length]).toEqual([0, 0, 0]);
  });
});

describe("the log of checks", () => {
  const outcome = (
    findings: readonly Finding[],
    explanations = version.explanations as readonly { fingerprint: string; text: string }[],
  ) => qualityLog({ year: 2024, findings, explanations }).find(({ rule }) => rule === "XY-SWING");

  test("says of every check that holds for the year what came of it", () => {
    expect(outcome([])?.outcome).toBe("passed");
    expect(outcome([finding({})])).toMatchObject({ outcome: "accepted", reasons: ["集中申请"] });
    expect(outcome([finding({ severity: "hint", fingerprint: "z" })])?.outcome).toBe("noted");
    expect(outcome([finding({ severity: "error", fingerprint: "z" })])?.outcome).toBe("unexplained");
    expect(outcome([finding({ fingerprint: "z" })])?.outcome).toBe("unexplained");
  });
});
