import { describe, expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.ts";
import { reportFileNames } from "./report-file-name.ts";

const report = {
  body: { slug: "320800", shortName: { "zh-Hans": "淮安市", "zh-Hant": "淮安市", en: "Huai'an" } },
  version: { year: 2024, scope: "consolidated", number: 2 },
  principal: "consolidated",
  versions: [{ number: 2 }, { number: 1 }],
} as unknown as Parameters<typeof reportFileNames>[0];

describe("the name of a report's file", () => {
  it("says year, body and what it is", () => {
    expect(reportFileNames(report)).toEqual({
      name: "320800_2024_v2",
      fullName: "2024年_淮安市_政府信息公开工作年度报告",
    });
  });

  it("tells the government's own organ and an earlier version apart", () => {
    const version = { ...report.version, scope: "own_organ" as const, number: 1 };
    expect(reportFileNames({ ...report, version })).toEqual({
      name: "320800_2024_own-organ_v1",
      fullName: "2024年_淮安市_政府信息公开工作年度报告_本机关_第1版",
    });
  });

  it("is sent as RFC 5987 has it, with a plain one beside", () => {
    const names = { name: "320800_2024_v1", fullName: "2024年_（'1'）", format: "pdf" };
    expect(contentDisposition(names)).toBe(
      "inline; filename=\"320800_2024_v1.pdf\"; filename*=UTF-8''2024%E5%B9%B4_%EF%BC%88%271%27%EF%BC%89.pdf",
    );
  });
});
