import { uuidv7 } from "uuidv7";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { writeVersion } from "#lib/server/publication/write-version.ts";
import { type PlantedBody, type PlantedJurisdiction, plantJurisdiction } from "../plant-jurisdiction.ts";
import { figuresToValues } from "./figures-to-values.ts";
import { ownWords } from "./own-words.ts";
import { PUBLISHED_JURISDICTIONS } from "./places.ts";
import { PUBLISHED, type PublishedSeed } from "./reports.ts";

const ENTERED_BY = "年报通（据已公布的报告录入）";

/** Enters the published figures of real bodies as first versions, mistakes included; nothing blocks what is already public. */
export async function plantPublished(tx: Transaction): Promise<void> {
  for (const seed of PUBLISHED_JURISDICTIONS) {
    const jurisdiction = await plantJurisdiction(tx, seed);
    for (const body of jurisdiction.bodies.values()) {
      const reports = PUBLISHED.filter(({ slug }) => slug === body.slug).toSorted((a, b) => a.year - b.year);
      await plantReports(tx, jurisdiction, body, reports);
    }
  }
}

async function plantReports(
  tx: Transaction,
  jurisdiction: PlantedJurisdiction,
  body: PlantedBody,
  reports: readonly PublishedSeed[],
): Promise<void> {
  let previous: {
    readonly year: number;
    readonly template: Template;
    readonly content: ReportContent;
  } | null = null;
  for (const { year, scope, figures, sourceUrl, fee } of reports) {
    const template = templateForYear(year);
    const name = body.name["zh-Hans"];
    const content: ReportContent = {
      ...emptyContent(template, { name, year }),
      values: figuresToValues(template, figures),
      texts: ownWords({ name, year, fee }),
    };
    const subject = {
      name,
      kind: body.kind,
      level: body.level,
      year,
      scope,
      mayMakeRegulations: body.mayMakeRegulations,
    };
    const lastYear = previous?.year === year - 1 ? previous : null;
    const findings = checkReport({ template, content, subject, previous: lastYear });
    const at = new Date(`${year + 1}-03-31T02:00:00Z`);
    const report = { id: uuidv7(), jurisdictionId: jurisdiction.id, bodyId: body.id, year, scope };
    await tx.report.create({
      data: {
        ...report,
        collectionYearId: jurisdiction.years.get(year) ?? "",
        templateId: template.id,
        state: "published",
        stateSince: at,
      },
    });
    await writeVersion(tx, {
      report: { ...report, slug: body.slug },
      template,
      content,
      findings: findings.filter(({ place }) => place.kind === "cell" || place.kind === "table"),
      explanations: [],
      submissionId: null,
      correctionReason: null,
      sourceUrl,
      publishedBy: { id: null, name: ENTERED_BY },
      at,
    });
    previous = { year, template, content };
  }
}
