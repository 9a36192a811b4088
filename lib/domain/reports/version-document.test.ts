import { describe, expect, test } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { canonicalForm } from "./canonical-form.ts";
import { emptyContent } from "./empty-content.ts";
import { type PublishedVersion, snapshotTemplate, versionDocument } from "./version-document.ts";

const template = templateById("gongkai-2021");
const version: PublishedVersion = {
  slug: "990100",
  year: 2024,
  scope: "own_organ",
  number: 1,
  previousSha256: null,
  correctionReason: null,
  sourceUrl: null,
  publishedAt: "2025-01-28T02:00:00.000Z",
  template: snapshotTemplate(template),
  content: emptyContent(template, { name: "演示省", year: 2024 }),
  findings: [],
  explanations: [],
};

describe("what a published version says", () => {
  test("survives a journey through JSON without changing its canonical form", () => {
    const document = versionDocument(version);
    expect(canonicalForm(JSON.parse(JSON.stringify(document)))).toBe(canonicalForm(document));
  });

  test("keeps every label of the form as worded, and no index that would have to be kept in step", () => {
    const { template: kept } = version;
    expect(kept.cells.map(({ label }) => label)).toEqual(template.cells.map(({ label }) => label));
    expect(kept).not.toHaveProperty("cellByKey");
  });

  test.each([
    [
      "a figure",
      {
        content: {
          ...version.content,
          values: { "t4.review.total": { status: "not_applicable", raw: "/" } },
        },
      },
    ],
    ["a word of a text", { content: { ...version.content, texts: { s1: "总体情况" } } }],
    ["the version before", { previousSha256: "0".repeat(64) }],
    ["the reason for a correction", { correctionReason: "表三第二行误填" }],
    ["an explanation", { explanations: [{ fingerprint: "XY-SWING:x", text: "机构改革" }] }],
    ["a label of the form", { template: { ...version.template, basis: "另一份通知" } }],
  ] satisfies [string, Partial<PublishedVersion>][])("%s changes what is hashed", (_what, change) => {
    const changed = versionDocument({ ...version, ...change });
    expect(canonicalForm(changed)).not.toBe(canonicalForm(versionDocument(version)));
  });
});
