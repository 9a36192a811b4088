import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { explainFinding } from "#lib/server/reports/explain-finding.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { refuseSignOff } from "#lib/server/reports/refuse-sign-off.ts";
import { requestSignOff } from "#lib/server/reports/request-sign-off.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { saveDraft } from "#lib/server/reports/save-draft.ts";
import { signOffReport } from "#lib/server/reports/sign-off-report.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { queryOne } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

interface People {
  readonly officer: Actor;
  readonly signatory: Actor;
  readonly reviewer: Actor;
  readonly otherReviewer: Actor;
  /** Officer of another body of the same jurisdiction. */
  readonly stranger: Actor;
  readonly administrator: Actor;
}

async function engageAll({ engage }: Jurisdiction): Promise<People> {
  return {
    officer: await engage("officer", "department"),
    signatory: await engage("signatory", "department"),
    reviewer: await engage("reviewer", "district_office", "审核员甲"),
    otherReviewer: await engage("reviewer", "district_office", "审核员乙"),
    stranger: await engage("officer", "district"),
    administrator: await engage("administrator", "province"),
  };
}

const revisionOf = async (actor: Actor, id: string) => (await loadReport(actor, id)).revision;
const stateOf = async (id: string) =>
  (await queryOne<{ state: ReportState }>("SELECT state FROM reports WHERE id = $1", [id])).state;
const submitNow = async (actor: Actor, id: string) =>
  await submitReport(actor, id, { revision: await revisionOf(actor, id) });

/** Types into a place of the draft, as the editor does. */
async function type(actor: Actor, id: string, key: string, { from, to }: { from: string; to: string }) {
  const change = { id: uuidv7(), key, value: to, base: from };
  return await saveDraft(actor, id, { baseRevision: await revisionOf(actor, id), changes: [change] });
}

describe("without a step of sign-off", () => {
  let place: Jurisdiction;
  let people: People;
  // Every other year: a report beside last year's would be asked why it says the same.
  let year = 2030;
  const begun = async (isExplained = true) => {
    year += 2;
    return await beginReport(place, people.officer, { body: "department", year, isExplained });
  };

  beforeAll(async () => {
    place = await foundJurisdiction();
    people = await engageAll(place);
  });

  it("a report goes from draft to published, and each step is on record", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    expect(await stateOf(id)).toBe("submitted");
    await approveReport(people.reviewer, id, { submission: 1, note: "" });
    expect(await stateOf(id)).toBe("approved");
    const { published, refused } = await publishReports(people.reviewer, [id]);
    expect([published.length, refused.length]).toEqual([1, 0]);
    expect(await stateOf(id)).toBe("published");
    const { history } = await loadReport(people.officer, id);
    const steps = history.map(({ kind }) => kind).filter((kind) => kind !== "finding_explained");
    expect(steps).toEqual(["report_started", "report_submitted", "report_approved", "report_published"]);
  });

  it("asking for a sign-off is refused with the way on", async () => {
    const id = await begun();
    const asked = requestSignOff(people.officer, id, { revision: await revisionOf(people.officer, id) });
    await expect(asked).rejects.toThrow(Refused);
    expect(await stateOf(id)).toBe("draft");
  });

  it("nobody but the officer submits", async () => {
    const id = await begun();
    const revision = await revisionOf(people.officer, id);
    await expect(submitReport(people.signatory, id, { revision })).rejects.toThrow(Forbidden);
    for (const actor of [people.reviewer, people.stranger, people.administrator]) {
      await expect(submitReport(actor, id, { revision })).rejects.toThrow(NotFound);
    }
    expect(await stateOf(id)).toBe("draft");
  });

  it("a draft that changed since it was looked at is not submitted", async () => {
    const id = await begun();
    const revision = await revisionOf(people.officer, id);
    await expect(submitReport(people.officer, id, { revision: revision - 1 })).rejects.toThrow(Conflict);
  });

  it("an error blocks, whatever is written about it", async () => {
    const id = await begun();
    const view = await loadReport(people.officer, id);
    const total = view.content.values["t3.granted.total"];
    const raw = total?.status === "reported" ? total.raw : "";
    await type(people.officer, id, "t3.granted.total", { from: raw, to: `${raw}9` });
    const broken = await loadReport(people.officer, id);
    const errors = broken.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const { fingerprint } of errors) {
      await explainFinding(people.officer, id, { fingerprint, text: "本机关认为数据无误。" });
    }
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
    expect(broken.obstacles.submit?.[0]?.["zh-Hans"]).toContain("处错误");
  });

  it("a finding that needs a reason blocks until it has one, and keeps it while the value stays", async () => {
    const id = await begun(false);
    const { findings, content } = await loadReport(people.officer, id);
    const [finding] = findings.filter(({ rule }) => rule === "T2-REG-POWER");
    const cell = finding?.cells[0] ?? "";
    const before = content.values[cell]?.raw ?? "";
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
    for (const { severity, fingerprint } of findings) {
      if (severity !== "needs_explanation") continue;
      await explainFinding(people.officer, id, { fingerprint, text: "已与司法行政部门核对。" });
    }
    // The reason was for that figure: with another one it is asked for anew, and with the old one it counts again.
    await type(people.officer, id, cell, { from: before, to: `${before}1` });
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
    await type(people.officer, id, cell, { from: `${before}1`, to: before });
    await submitNow(people.officer, id);
    expect(await stateOf(id)).toBe("submitted");
  });

  it("a double click submits once and says so", async () => {
    const id = await begun();
    const revision = await revisionOf(people.officer, id);
    const both = await Promise.allSettled([
      submitReport(people.officer, id, { revision }),
      submitReport(people.officer, id, { revision }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(Conflict);
    expect(lost?.reason.sentence["zh-Hans"]).toBe("这份年报已经报送。本次操作没有生效。");
    expect((await loadReport(people.officer, id)).submissions).toHaveLength(1);
  });

  it("of two reviewers at once one decides, and the other is told", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    const both = await Promise.allSettled([
      approveReport(people.reviewer, id, { submission: 1, note: "" }),
      returnReport(people.otherReviewer, id, { submission: 1, state: "submitted", reason: "请核对。" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(Conflict);
    const told = { approved: "这份年报已经审核通过。", returned: "这份年报已经退回。" };
    const state = await stateOf(id);
    expect(lost?.reason.sentence["zh-Hans"]).toBe(
      `${state === "approved" ? told.approved : told.returned}本次操作没有生效。`,
    );
  });

  it("what another reviewer has approved meanwhile is not returned unawares", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    await approveReport(people.otherReviewer, id, { submission: 1, note: "" });
    const late = returnReport(people.reviewer, id, { submission: 1, state: "submitted", reason: "请核对。" });
    await expect(late).rejects.toThrow(Conflict);
    expect(await stateOf(id)).toBe("approved");
  });

  it("two approvals at once give one, and two publications one version", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    const approvals = await Promise.allSettled([
      approveReport(people.reviewer, id, { submission: 1, note: "" }),
      approveReport(people.otherReviewer, id, { submission: 1, note: "" }),
    ]);
    expect(approvals.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const outcomes = await Promise.all([
      publishReports(people.reviewer, [id]),
      publishReports(people.otherReviewer, [id]),
    ]);
    expect(outcomes.flatMap(({ published }) => published)).toHaveLength(1);
    expect(outcomes.flatMap(({ refused }) => refused)[0]?.sentence["zh-Hans"]).toBe(
      "这份年报已经公布。本次操作没有生效。",
    );
    expect((await loadReport(people.officer, id)).versions).toHaveLength(1);
  });

  it("a return needs a reason or a comment of the reviewers'", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    const bare = returnReport(people.reviewer, id, { submission: 1, state: "submitted", reason: "  " });
    await expect(bare).rejects.toThrow(Refused);
    expect(await stateOf(id)).toBe("submitted");
    await commentOnReport(people.reviewer, id, {
      place: { kind: "cell", cell: "t3.granted.total" },
      text: "请核对。",
      answers: null,
    });
    await returnReport(people.reviewer, id, { submission: 1, state: "submitted", reason: "" });
    expect(await stateOf(id)).toBe("returned");
    const { lastReturn, comments } = await loadReport(people.officer, id);
    expect(lastReturn?.by).toBe("reviewer");
    expect(comments.map(({ place }) => place)).toEqual([{ kind: "cell", cell: "t3.granted.total" }]);
  });

  it("what was approved can still be returned, what was published cannot", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    await approveReport(people.reviewer, id, { submission: 1, note: "" });
    await returnReport(people.reviewer, id, { submission: 1, state: "approved", reason: "发现一处笔误。" });
    expect(await stateOf(id)).toBe("returned");
    await submitNow(people.officer, id);
    await approveReport(people.reviewer, id, { submission: 2, note: "" });
    await publishReports(people.reviewer, [id]);
    const late = returnReport(people.reviewer, id, { submission: 2, state: "approved", reason: "再看看。" });
    await expect(late).rejects.toThrow(Conflict);
  });

  it("a decision on a submission that was replaced meanwhile is refused", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    await returnReport(people.reviewer, id, { submission: 1, state: "submitted", reason: "请核对。" });
    await submitNow(people.officer, id);
    const old = approveReport(people.otherReviewer, id, { submission: 1, note: "" });
    await expect(old).rejects.toThrow(/submitted again/);
    expect(await stateOf(id)).toBe("submitted");
  });

  it("a correction needs a reason, keeps the version in force, and comes back as version 2", async () => {
    const id = await begun();
    await submitNow(people.officer, id);
    await approveReport(people.reviewer, id, { submission: 1, note: "" });
    await publishReports(people.reviewer, [id]);
    await expect(startCorrection(people.officer, id, { reason: " " })).rejects.toThrow(Refused);
    await expect(startCorrection(people.reviewer, id, { reason: "更正" })).rejects.toThrow(Forbidden);
    await startCorrection(people.officer, id, { reason: "表二一处笔误" });
    expect(await stateOf(id)).toBe("correcting");
    await submitNow(people.officer, id);
    await approveReport(people.reviewer, id, { submission: 2, note: "" });
    await publishReports(people.reviewer, [id]);
    const { versions } = await loadReport(people.officer, id);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, "表二一处笔误"],
    ]);
    expect(versions[1]?.previousHash).toBe(versions[0]?.hash);
  });
});

describe("with a step of sign-off", () => {
  let place: Jurisdiction;
  let people: People;
  // Every other year: a report beside last year's would be asked why it says the same.
  let year = 2030;
  const begun = async () => {
    year += 2;
    return await beginReport(place, people.officer, { body: "department", year });
  };
  const ask = async (id: string) =>
    await requestSignOff(people.officer, id, { revision: await revisionOf(people.officer, id) });
  const sign = async (actor: Actor, id: string) =>
    await signOffReport(actor, id, { contentHash: (await loadReport(actor, id)).contentHash });

  beforeAll(async () => {
    place = await foundJurisdiction({ signOffSteps: 1 });
    people = await engageAll(place);
  });

  it("a report is signed before it is submitted", async () => {
    const id = await begun();
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
    await ask(id);
    expect(await stateOf(id)).toBe("in_signoff");
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
    await expect(sign(people.officer, id)).rejects.toThrow(Forbidden);
    await sign(people.signatory, id);
    await submitNow(people.officer, id);
    expect(await stateOf(id)).toBe("submitted");
  });

  it("an edit takes it back and voids the signature", async () => {
    const id = await begun();
    await ask(id);
    await sign(people.signatory, id);
    const { content } = await loadReport(people.officer, id);
    const from = content.texts.s6 ?? "";
    const saved = await type(people.officer, id, "s6", { from, to: `${from}补充一句。` });
    expect(saved.signOffVoided).toBe(true);
    expect(await stateOf(id)).toBe("draft");
    await expect(submitNow(people.officer, id)).rejects.toThrow(Refused);
  });

  it("only what was looked at is signed", async () => {
    const id = await begun();
    await ask(id);
    const other = signOffReport(people.signatory, id, { contentHash: "0".repeat(64) });
    await expect(other).rejects.toThrow(Conflict);
  });

  it("the signatory hands it back with a reason", async () => {
    const id = await begun();
    await ask(id);
    await expect(refuseSignOff(people.signatory, id, { reason: "" })).rejects.toThrow(Refused);
    await refuseSignOff(people.signatory, id, { reason: "请补充第五部分。" });
    const { ref, lastReturn } = await loadReport(people.officer, id);
    expect([ref.state, lastReturn?.by]).toEqual(["returned", "signatory"]);
    await expect(loadReport(people.reviewer, id)).rejects.toThrow(NotFound);
  });
});
