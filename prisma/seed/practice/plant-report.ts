import { uuidv7 } from "uuidv7";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { ReportContent, ReportScope } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { AuditDetails, AuditEventKind } from "#lib/domain/workflow/audit-events.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { writeVersion } from "#lib/server/publication/write-version.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";
import type { PlantedBody, PlantedJurisdiction } from "../plant-jurisdiction.ts";

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who acted in the invented past; the people of the demo accounts act from now on. */
export interface PracticePeople {
  readonly officer: Person;
  readonly signatory: Person;
  readonly reviewer: Person;
}

interface ReportToPlant {
  readonly practice: PlantedJurisdiction;
  readonly people: PracticePeople;
  readonly body: PlantedBody;
  readonly report: {
    readonly year: number;
    readonly scope: ReportScope;
    readonly state: ReportState;
    readonly isLate: boolean;
    readonly isCorrected: boolean;
  };
  readonly template: Template;
  readonly content: ReportContent;
  readonly previous: { readonly template: Template; readonly content: ReportContent } | null;
}

const REASON = "已与办理台账逐件核对，数据属实；变化系当年申请量和职责调整所致。";
const RETURN_REASON = "请核对表三后重新报送：上年结转与上一年度报告的口径请在说明中写清。";
const CORRECTION_REASON = "行政许可处理决定数量漏计四季度数据，予以更正。";

/** Has the steps a state comes after been taken? */
const PASSED: Readonly<Record<ReportState, number>> = {
  draft: 0,
  in_signoff: 1,
  returned: 2,
  submitted: 2,
  approved: 3,
  published: 4,
  correcting: 4,
};

/** Writes a report in the given state with the whole trail that leads there. Throws where the made-up report has an error. */
export async function plantReport(tx: Transaction, wanted: ReportToPlant): Promise<void> {
  const { practice, people, body, report, template, content } = wanted;
  const name = body.name["zh-Hans"];
  const about = { jurisdictionId: practice.id, bodyId: body.id, reportId: uuidv7() };
  const days = daysOf(report);
  const findings = findingsOf(wanted);
  const explanations = findings
    .filter(({ severity }) => severity === "needs_explanation")
    .map(({ fingerprint, rule }) => ({
      fingerprint,
      rule,
      text: REASON,
      at: days.begun.toISOString(),
      name: people.officer.name,
    }));
  const sha256 = hashContent(content);
  const step = PASSED[report.state];
  const note = async <Kind extends AuditEventKind>(
    kind: Kind,
    detail: AuditDetails[Kind],
    by: Person,
    at: Date,
  ) =>
    await tx.auditEvent.create({
      data: { ...about, kind, detail: { ...detail }, personId: by.id, personName: by.name, occurredAt: at },
    });

  await tx.report.create({
    data: {
      id: about.reportId,
      jurisdictionId: practice.id,
      bodyId: body.id,
      collectionYearId: practice.years.get(report.year) ?? "",
      year: report.year,
      scope: report.scope,
      templateId: template.id,
      state: report.state,
      stateSince: [days.begun, days.begun, days.submitted, days.approved, days.published][step] ?? days.begun,
    },
  });
  await tx.draft.create({
    data: {
      ...about,
      revision: 1,
      content: asJson(content),
      savedAt: days.begun,
      savedById: people.officer.id,
      savedByName: people.officer.name,
    },
  });
  await tx.explanation.createMany({
    data: explanations.map(({ fingerprint, rule, text }) => ({
      ...about,
      fingerprint,
      rule,
      text,
      explainedAt: days.begun,
      explainedById: people.officer.id,
      explainedByName: people.officer.name,
    })),
  });
  await note("report_started", { year: report.year, scope: report.scope }, people.officer, days.begun);
  if (step < 1) return;
  await tx.signOffRequest.create({
    data: {
      ...about,
      draftRevision: 1,
      sha256,
      requestedAt: days.begun,
      requestedById: people.officer.id,
      requestedByName: people.officer.name,
    },
  });
  await note("sign_off_requested", { contentHash: sha256 }, people.officer, days.begun);
  if (step < 2) return;
  await tx.signOff.create({
    data: {
      ...about,
      step: 1,
      draftRevision: 1,
      sha256,
      signedAt: days.signed,
      signedById: people.signatory.id,
      signedByName: people.signatory.name,
    },
  });
  await note("signed_off", { contentHash: sha256 }, people.signatory, days.signed);
  const submissionId = uuidv7();
  await tx.submission.create({
    data: {
      ...about,
      id: submissionId,
      number: 1,
      draftRevision: 1,
      content: asJson(content),
      findings: asJson(findings),
      explanations: asJson(explanations.map(({ rule: _rule, ...frozen }) => frozen)),
      sha256,
      submittedAt: days.submitted,
      submittedById: people.officer.id,
      submittedByName: people.officer.name,
    },
  });
  await note("report_submitted", { submission: 1, contentHash: sha256 }, people.officer, days.submitted);
  if (report.state === "returned") await sendBack();
  if (step < 3) return;
  await tx.approval.create({
    data: {
      ...about,
      submissionId,
      approvedAt: days.approved,
      approvedById: people.reviewer.id,
      approvedByName: people.reviewer.name,
    },
  });
  await note("report_approved", { submission: 1, note: "" }, people.reviewer, days.approved);
  if (step < 4) return;
  await publish(content, null, days.published);
  if (report.isCorrected) await publish(corrected(template, content), CORRECTION_REASON, days.corrected);
  if (report.state === "correcting")
    await note(
      "correction_started",
      { version: 1, reason: CORRECTION_REASON },
      people.officer,
      days.corrected,
    );

  async function sendBack(): Promise<void> {
    const place = {
      kind: "cell",
      cell: template.cells.find(({ table }) => table === "t3")?.key ?? "",
    } as const;
    const comment = uuidv7();
    await tx.comment.create({
      data: {
        ...about,
        id: comment,
        submissionId,
        side: "reviewer",
        placeKind: "cell",
        placeKey: place.cell,
        text: "这一格与办公室登记的收件数不一致，请核对后改正或说明。",
        writtenAt: days.returned,
        writtenById: people.reviewer.id,
        writtenByName: people.reviewer.name,
      },
    });
    await note("comment_made", { comment, place }, people.reviewer, days.returned);
    await tx.return.create({
      data: {
        ...about,
        submissionId,
        side: "reviewer",
        reason: RETURN_REASON,
        returnedAt: days.returned,
        returnedById: people.reviewer.id,
        returnedByName: people.reviewer.name,
      },
    });
    await note(
      "report_returned",
      { submission: 1, reason: RETURN_REASON, comments: 1 },
      people.reviewer,
      days.returned,
    );
  }

  async function publish(said: ReportContent, correctionReason: string | null, at: Date): Promise<void> {
    const version = await writeVersion(tx, {
      report: {
        id: about.reportId,
        jurisdictionId: practice.id,
        bodyId: body.id,
        slug: body.slug,
        year: report.year,
        scope: report.scope,
      },
      template,
      content: said,
      findings,
      explanations: explanations.map(({ fingerprint, text }) => ({ fingerprint, text })),
      submissionId: correctionReason === null ? submissionId : null,
      correctionReason,
      sourceUrl: null,
      publishedBy: people.reviewer,
      at,
    });
    await note("report_published", { version: version.number, sha256: version.sha256 }, people.reviewer, at);
  }

  function findingsOf({ previous }: ReportToPlant): readonly Finding[] {
    const subject = {
      name,
      kind: body.kind,
      level: body.level,
      year: report.year,
      scope: report.scope,
      mayMakeRegulations: body.mayMakeRegulations,
    };
    const found = checkReport({ template, content, subject, previous });
    const broken = found.find(({ severity }) => severity === "error");
    if (broken !== undefined) throw new Error(`${body.slug} ${report.year}: ${broken.message["zh-Hans"]}`);
    return found;
  }
}

/** The days of a report's way, in the year after the one it is about; before its deadline unless it is late. */
function daysOf({ year, scope, isLate }: ReportToPlant["report"]) {
  const month = scope === "consolidated" ? "02" : "01";
  const day = (monthAndDay: string) => new Date(`${year + 1}-${monthAndDay}`);
  return {
    begun: day(`${month}-06T01:20:00Z`),
    signed: day(`${month}-09T06:05:00Z`),
    submitted: day(`${month}-10T02:30:00Z`),
    returned: day(`${month}-12T08:15:00Z`),
    approved: day(`${month}-15T03:40:00Z`),
    published: day(isLate ? "04-08T02:00:00Z" : `${month}-18T02:00:00Z`),
    corrected: day("06-12T02:00:00Z"),
  };
}

/** The figures of the correction: one licence figure more than first published. */
function corrected(template: Template, content: ReportContent): ReportContent {
  const cell = template.cells.find(({ row, column }) => row === "admin_licensing" && column === "decisions");
  const value = cell === undefined ? undefined : content.values[cell.key];
  if (cell === undefined || value?.status !== "reported") return content;
  return {
    ...content,
    values: { ...content.values, [cell.key]: parseCell(cell, String(Number(value.value) + 1_284)) },
  };
}
