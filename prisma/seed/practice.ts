import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { plantAccount } from "./plant-account.ts";
import { type PlantedJurisdiction, plantJurisdiction } from "./plant-jurisdiction.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./practice/accounts.ts";
import { PRACTICE } from "./practice/places.ts";
import { plantPracticeReports } from "./practice/plant-practice-reports.ts";

/** Reports that stand begun and empty on the officers' desks: the ones a visitor fills first. */
const BEGUN: readonly (readonly [slug: string, year: number, scope: ReportScope])[] = [
  ["990102", 2025, "consolidated"],
  ["990102", 2019, "consolidated"],
];

/** Who filled, signed and approved before the visitor came; they have no accounts. */
const PEOPLE_OF_THE_PAST = {
  officer: { id: "01970000-0000-7000-8000-000000000001", name: "演示填报员" },
  signatory: { id: "01970000-0000-7000-8000-000000000002", name: "演示签发人" },
  reviewer: { id: "01970000-0000-7000-8000-000000000003", name: "演示审核员" },
};

/** The practice jurisdiction with its accounts, reports in every state, and the ones a visitor fills first. */
export async function plantPractice(tx: Transaction, at: Date): Promise<PlantedJurisdiction> {
  const practice = await plantJurisdiction(tx, PRACTICE);
  // The office reports in its government's name, one report for both (〔2021〕30号): none is missing from it.
  await tx.body.updateMany({
    where: { jurisdictionId: practice.id, kind: "government_organ" },
    data: { mustReport: false },
  });
  await tx.body.updateMany({
    where: { jurisdictionId: practice.id, kind: "vertical_organ" },
    data: { system: "own" },
  });
  for (const { accountName, name, role, at: slug } of DEMO_ACCOUNTS) {
    const bodyId = slug === null ? null : bodyIn(practice, slug).id;
    const jurisdictionId = slug === null ? null : practice.id;
    await plantAccount(tx, { accountName, name, role, bodyId, jurisdictionId, password: DEMO_PASSWORD, at });
  }
  for (const [slug, year, scope] of BEGUN) await plantBegunReport(tx, practice, { slug, year, scope, at });
  await plantPracticeReports(tx, practice, PEOPLE_OF_THE_PAST);
  return practice;
}

interface BegunReport {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly at: Date;
}

async function plantBegunReport(
  tx: Transaction,
  practice: PlantedJurisdiction,
  begun: BegunReport,
): Promise<void> {
  const body = bodyIn(practice, begun.slug);
  const template = templateForYear(begun.year);
  const collectionYearId = practice.years.get(begun.year);
  if (collectionYearId === undefined) throw new Error(`${begun.year} is not collected`);
  const held = { jurisdictionId: practice.id, bodyId: body.id };
  const report = await tx.report.create({
    data: {
      ...held,
      collectionYearId,
      year: begun.year,
      scope: begun.scope,
      templateId: template.id,
      stateSince: begun.at,
    },
  });
  const content = emptyContent(template, { name: body.name["zh-Hans"], year: begun.year });
  await tx.draft.create({
    data: { ...held, reportId: report.id, content: { ...content }, savedAt: begun.at },
  });
  const { id: personId, name: personName } = PEOPLE_OF_THE_PAST.officer;
  await tx.auditEvent.create({
    data: {
      ...held,
      reportId: report.id,
      kind: "report_started",
      detail: { year: begun.year, scope: begun.scope },
      personId,
      personName,
      occurredAt: begun.at,
    },
  });
}

function bodyIn(practice: PlantedJurisdiction, slug: string) {
  const body = practice.bodies.get(slug);
  if (body === undefined) throw new Error(`${slug} is no body of the practice jurisdiction`);
  return body;
}
