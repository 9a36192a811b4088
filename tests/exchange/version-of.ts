import type { ReportContent } from "#lib/domain/reports/types.ts";
import { type PublishedVersion, snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import type { Template } from "#lib/domain/templates/types.ts";

/** A report as a version that was published, the second of its body and year. */
export function versionOf(template: Template, content: ReportContent): PublishedVersion {
  return {
    slug: "990101",
    year: template.years.from,
    scope: "own_organ",
    number: 2,
    previousSha256: "ab".repeat(32),
    correctionReason: "表三第二行误填",
    sourceUrl: null,
    publishedAt: "2025-01-20T02:00:00.000Z",
    template: snapshotTemplate(template),
    content,
    findings: [],
    explanations: [],
  };
}
