import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { compilePdf } from "#lib/exchange/export/paper/compile-pdf.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import type { BenchResult } from "./finding.ts";
import { timeRounds } from "./time-rounds.ts";

const AT = new Date("2025-01-20T02:00:00Z");
/** Reports laid out in turn, so that none is found ready from the run before. */
const REPORTS = 16;

/** A full report with ten thousand characters of text as PDF, beside Typst with an empty page. */
export function benchPapers(): BenchResult {
  const template = templateById("gongkai-2021");
  const paragraph = "本机关按照规定开展工作，落实到人，定期检查，结果向社会说明。".repeat(11);
  const papers = Array.from({ length: REPORTS }, (_, seed) => {
    const content = consistentContent(template, seed);
    const s1 = Array.from({ length: 30 }, (_, index) => `第${seed}份第${index}段，${paragraph}`).join("\n");
    return {
      layout: template,
      content: { ...content, texts: { ...content.texts, s1 } },
      author: "演示市人民政府",
      writtenAt: AT,
      footLines: ["第1版", `SHA-256 ${"0".repeat(64)}`],
      mark: null,
    };
  });
  let turn = 0;
  const { report, empty } = timeRounds({
    report: () => {
      turn += 1;
      const paper = papers[turn % REPORTS];
      if (paper !== undefined) writePdf(paper);
    },
    empty: () => {
      turn += 1;
      compilePdf(`#set document(title: "${turn}")\n#set page(paper: "a4")\n`, AT);
    },
  });
  return {
    what: "a full report of 10,000 characters as PDF, warm",
    measured: report,
    baseline: "Typst with an empty page",
    baselineMeasured: empty,
    unit: "ms",
  };
}
