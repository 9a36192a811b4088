import { beforeAll, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import { deactivatePerson } from "#lib/server/administration/deactivate-person.ts";
import { giveMembership } from "#lib/server/administration/give-membership.ts";
import { resetPassword } from "#lib/server/administration/reset-password.ts";
import { acceptImport } from "#lib/server/reports/accept-import.ts";
import { annotateFile } from "#lib/server/reports/annotate-file.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { explainFinding } from "#lib/server/reports/explain-finding.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { loadSubmission } from "#lib/server/reports/load-submission.ts";
import { previewImport } from "#lib/server/reports/preview-import.ts";
import { previewWorkbook } from "#lib/server/reports/preview-workbook.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { refuseSignOff } from "#lib/server/reports/refuse-sign-off.ts";
import { requestSignOff } from "#lib/server/reports/request-sign-off.ts";
import { resolveComment } from "#lib/server/reports/resolve-comment.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { saveDraft } from "#lib/server/reports/save-draft.ts";
import { signOffReport } from "#lib/server/reports/sign-off-report.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { startReport } from "#lib/server/reports/start-report.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { writeWorkbook } from "#lib/server/reports/write-workbook.ts";
import { loadReviewed } from "#lib/server/review/load-reviewed.ts";
import { beginReport, openYear } from "./begin-report.ts";
import { foundJurisdiction } from "./found-jurisdiction.ts";

/** Well formed, and nobody's. */
const UNKNOWN = "018f3f6e-0000-7000-8000-00000000dead";
const COMMENT = { place: { kind: "report" }, text: "请核对。", answers: null } as const;

/** Everybody of one jurisdiction at once: no right at home opens anything elsewhere. */
let everybody: Actor;
let foreignReport: string;
let foreignBody: string;
let foreignPerson: string;

beforeAll(async () => {
  const [home, elsewhere] = [await foundJurisdiction(), await foundJurisdiction()];
  const roles = [
    await home.engage("officer", "department"),
    await home.engage("signatory", "department"),
    await home.engage("reviewer", "district_office"),
    await home.engage("administrator", "province"),
  ];
  const [first] = roles;
  if (first === undefined) throw new Error("nobody was engaged");
  everybody = { ...first, memberships: roles.flatMap(({ memberships }) => memberships) };
  const officer = await elsewhere.engage("officer", "department");
  const reviewer = await elsewhere.engage("reviewer", "district_office");
  foreignReport = await beginReport(elsewhere, officer, { body: "department", year: 2030 });
  const { revision } = await loadReport(officer, foreignReport);
  await submitReport(officer, foreignReport, { revision });
  await approveReport(reviewer, foreignReport, { submission: 1, note: "" });
  await publishReports(reviewer, [foreignReport]);
  foreignBody = elsewhere.bodies.department;
  foreignPerson = officer.personId;
  await openYear(home, 2030);
});

type UseCase = (actor: Actor, id: string) => Promise<unknown>;

const OF_A_REPORT: Readonly<Record<string, UseCase>> = {
  loadReport,
  loadReviewed,
  loadSubmission: (actor, id) => loadSubmission(actor, id, 1),
  saveDraft: (actor, id) => saveDraft(actor, id, { baseRevision: 0, changes: [] }),
  explainFinding: (actor, id) =>
    explainFinding(actor, id, { fingerprint: "XY-CARRY:x", text: "已核对无误。" }),
  commentOnReport: (actor, id) => commentOnReport(actor, id, COMMENT),
  resolveComment: (actor, id) => resolveComment(actor, id, UNKNOWN),
  writeWorkbook: (actor, id) => writeWorkbook(actor, id, { locale: "en", uploadAddress: "" }),
  previewWorkbook: (actor, id) => previewWorkbook(actor, id, { name: "a.xlsx", bytes: new Uint8Array() }),
  annotateFile: (actor, id) => annotateFile(actor, id, { name: "a.xlsx", bytes: new Uint8Array() }, "en"),
  previewImport: (actor, id) => previewImport(actor, id, { kind: "paste", content: "报告", isHtml: false }),
  acceptImport: (actor, id) =>
    acceptImport(actor, id, {
      revision: 1,
      source: null,
      title: null,
      cells: {},
      texts: {},
      keep: "filled",
    }),
  requestSignOff: (actor, id) => requestSignOff(actor, id, { revision: 1 }),
  signOffReport: (actor, id) => signOffReport(actor, id, { contentHash: "0".repeat(64) }),
  refuseSignOff: (actor, id) => refuseSignOff(actor, id, { reason: "请修改。" }),
  submitReport: (actor, id) => submitReport(actor, id, { revision: 1 }),
  returnReport: (actor, id) =>
    returnReport(actor, id, { submission: 1, state: "submitted", reason: "请修改。" }),
  approveReport: (actor, id) => approveReport(actor, id, { submission: 1, note: "" }),
  startCorrection: (actor, id) => startCorrection(actor, id, { reason: "更正" }),
};

const OF_A_PERSON: Readonly<Record<string, UseCase>> = {
  deactivatePerson,
  resetPassword,
  giveMembership: (actor, id) =>
    giveMembership(actor, id, { role: "officer", bodyId: actor.memberships[0]?.bodyId ?? "" }),
};

/** What an answer tells: its kind and its words, with the id that was asked for taken out. */
async function answerTo(asked: Promise<unknown>, id: string): Promise<string> {
  try {
    return JSON.stringify(await asked);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `${error.name}: ${error.message.replaceAll(id, "ID")}`;
  }
}

it.each(Object.entries(OF_A_REPORT))(
  "%s answers a foreign report exactly like an unknown one",
  async (_name, work) => {
    const foreign = await answerTo(work(everybody, foreignReport), foreignReport);
    expect(foreign).toBe(await answerTo(work(everybody, UNKNOWN), UNKNOWN));
    expect(foreign).toMatch(/^NotFound: /);
    expect(await answerTo(work(everybody, "no-id"), "no-id")).toBe(foreign);
  },
);

it.each(Object.entries(OF_A_PERSON))(
  "%s answers a foreign person exactly like an unknown one",
  async (_name, work) => {
    const foreign = await answerTo(work(everybody, foreignPerson), foreignPerson);
    expect(foreign).toBe(await answerTo(work(everybody, UNKNOWN), UNKNOWN));
    expect(foreign).toMatch(/^NotFound: /);
  },
);

it("publishing answers a foreign report exactly like an unknown one", async () => {
  const answer = async (id: string) => (await publishReports(everybody, [id])).refused[0]?.sentence;
  expect(await answer(foreignReport)).toEqual(await answer(UNKNOWN));
});

it("a report cannot be begun for a foreign body, nor for an unknown one", async () => {
  for (const bodyId of [foreignBody, UNKNOWN, "no-id"]) {
    await expect(startReport(everybody, { bodyId, year: 2030, scope: "own_organ" })).rejects.toThrow(
      NotFound,
    );
  }
});
