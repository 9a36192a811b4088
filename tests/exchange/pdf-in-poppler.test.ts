import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { paperOf } from "./paper-of.ts";

const title = hasPoppler() ? "" : " (left out: poppler is not on this machine)";

describe.skipIf(!hasPoppler()).each(TEMPLATES)(`the PDF of $id in another program${title}`, (template) => {
  const content = consistentContent(template, 6);
  const pdf = writePdf(paperOf(template, content));

  it("says whose it is, in which language, and that it is tagged", () => {
    const said = poppler("pdfinfo", ["-"], pdf);
    expect(said).toMatch(new RegExp(`^Title: +${content.title}$`, "m"));
    expect(said).toMatch(/^Author: +演示市某某区人民政府$/m);
    expect(said).toMatch(/^Keywords: +政府信息公开, 年度报告$/m);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(Buffer.from(pdf).toString("latin1")).toContain("/Lang (zh-CN)");
  });

  it("brings its fonts as subsets with the letters' meaning", () => {
    const fonts = poppler("pdffonts", ["-"], pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });

  it("can be searched: headings and texts stand in their order", () => {
    const words = poppler("pdftotext", ["-", "-"], pdf).replaceAll(/\s/g, "");
    const wanted = template.sections.flatMap(({ key, title: heading }) => [
      heading["zh-Hans"],
      ...(content.texts[key] ?? "").split("\n").map((paragraph) => paragraph.slice(0, 12)),
    ]);
    let from = 0;
    for (const each of wanted) {
      const at = words.indexOf(each.replaceAll(/\s/g, ""), from);
      expect(at, each).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});

function poppler(program: string, args: readonly string[], input: Uint8Array): string {
  return execFileSync(program, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] });
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
