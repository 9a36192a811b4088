import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { soundTexts } from "#lib/domain/reports/sound-texts.fixture.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { sampleLayout } from "#lib/exchange/import/samples.fixture.ts";
import { figuresToValues } from "#prisma/seed/published/figures-to-values.ts";
import { guangming2019Figures } from "#prisma/seed/published/guangming-2019.figures.ts";

const CORPUS = resolve(import.meta.dirname, "../../../shared/corpus/guangming-2019.txt");

export interface PastedText {
  readonly name: string;
  readonly content: string;
}

/**
 * The yearly report of 深圳市光明区 for 2019 as pasted from a page: one cell per line, traditional script. Where the corpus is not at
 * hand, the same figures in the same layout, with texts of our own that leave out what a government has to say of accountability.
 */
export function guangmingText(): PastedText {
  return existsSync(CORPUS)
    ? { name: basename(CORPUS), content: readFileSync(CORPUS, "utf8") }
    : ownGuangmingText();
}

function ownGuangmingText(): PastedText {
  const template = templateById("gongkai-2019");
  const texts = Object.entries(soundTexts(template, "统计期限自2019年1月1日起至12月31日止。")).map(
    ([key, text = ""]) => [key, withoutAccountability(text)] as const,
  );
  const { name, content } = sampleLayout("one cell to a line in traditional script").lay(template, {
    template: template.id,
    title: "深圳市光明区2019年政府信息公开工作年度报告",
    values: figuresToValues(template, guangming2019Figures),
    texts: Object.fromEntries(texts),
  });
  // What a copied page carries along.
  return { name, content: `${content}\n\n相關詞條\n\n熱門詞條\n\n聯絡我們\n` };
}

function withoutAccountability(text: string): string {
  return text
    .split("\n")
    .filter((paragraph) => !paragraph.includes("责任追究"))
    .join("\n");
}
