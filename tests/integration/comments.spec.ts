import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Forbidden, Malformed, NotFound, Refused } from "#lib/domain/refusal.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { resolveComment } from "#lib/server/reports/resolve-comment.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { loadReviewed } from "#lib/server/review/load-reviewed.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const CELL: CommentPlace = { kind: "cell", cell: "t3.granted.total" };
const SECTION: CommentPlace = { kind: "section", section: "s5" };

describe("comments", () => {
  let place: Jurisdiction;
  let officer: Actor;
  let signatory: Actor;
  let reviewer: Actor;
  let year = 2030;
  let id: string;

  const say = async (actor: Actor, text: string, at: CommentPlace = CELL, answers: string | null = null) =>
    (await commentOnReport(actor, id, { place: at, text, answers })).commentId;
  const submit = async () => {
    const { revision } = await loadReport(officer, id);
    await submitReport(officer, id, { revision });
  };
  const asBody = async (comment: string) =>
    (await loadReport(officer, id)).comments.find((each) => each.id === comment);
  const asReviewer = async (comment: string) =>
    (await loadReviewed(reviewer, id)).comments.find((each) => each.id === comment);

  beforeAll(async () => {
    place = await foundJurisdiction();
    officer = await place.engage("officer", "department");
    signatory = await place.engage("signatory", "department");
    reviewer = await place.engage("reviewer", "district_office", "审核员");
  });

  beforeEach(async () => {
    year += 2;
    id = await beginReport(place, officer, { body: "department", year });
  });

  it("written before the first submission stay inside the body, and so does what answers them later", async () => {
    const thread = await say(signatory, "这一段再写具体些。", SECTION);
    await submit();
    const answer = await say(officer, "已经补充。", SECTION, thread);
    expect(await asBody(thread)).toMatchObject({ isInternal: true, place: SECTION, side: "body" });
    expect(await asBody(answer)).toMatchObject({ isInternal: true, answers: thread });
    expect((await loadReviewed(reviewer, id)).comments).toEqual([]);
    await expect(say(reviewer, "我也看看。", SECTION, thread)).rejects.toThrow(NotFound);
  });

  it("of the reviewer are read and answered by the body, at the place where the thread began", async () => {
    await submit();
    const thread = await say(reviewer, "请核对。");
    const answer = await say(officer, "已核对。", SECTION, thread);
    const again = await say(reviewer, "还有出入。", CELL, answer);
    expect(await asBody(thread)).toMatchObject({ side: "reviewer", name: "审核员", isInternal: false });
    expect(await asReviewer(answer)).toMatchObject({ side: "body", place: CELL, answers: thread });
    expect(await asBody(again)).toMatchObject({ answers: thread });
  });

  it("are the ground of a return that gives no other reason, as long as they are open", async () => {
    await submit();
    const thread = await say(reviewer, "请核对。");
    await resolveComment(reviewer, id, thread);
    await expect(
      returnReport(reviewer, id, { submission: 1, state: "submitted", reason: "" }),
    ).rejects.toThrow(Refused);
    await say(reviewer, "还是请核对。");
    await returnReport(reviewer, id, { submission: 1, state: "submitted", reason: " " });
    expect((await loadReport(officer, id)).lastReturn).toMatchObject({ by: "reviewer", reason: "" });
  });

  it("are settled by whoever has the report in hand, once", async () => {
    await submit();
    const thread = await say(reviewer, "请核对。");
    expect(await asBody(thread)).toMatchObject({ mayResolve: false });
    await expect(resolveComment(officer, id, thread)).rejects.toThrow(Forbidden);
    await returnReport(reviewer, id, { submission: 1, state: "submitted", reason: "" });
    expect(await asReviewer(thread)).toMatchObject({ mayResolve: false });
    await resolveComment(officer, id, thread);
    await resolveComment(officer, id, thread);
    const { comments, history } = await loadReport(officer, id);
    expect(comments).toMatchObject([{ resolved: { name: officer.name }, mayResolve: false }]);
    expect(history.filter(({ kind }) => kind === "comment_resolved")).toHaveLength(1);
    await expect(say(officer, "补充一句。", CELL, thread)).rejects.toThrow(Conflict);
  });

  it("sent twice are one", async () => {
    const first = await say(officer, "待核对。");
    expect(await say(officer, " 待核对。 ")).toBe(first);
    expect(await say(officer, "待核对。", SECTION)).not.toBe(first);
  });

  it("need words, not too many, and a place in this form", async () => {
    await expect(say(officer, "  ")).rejects.toThrow(Refused);
    await expect(say(officer, "长".repeat(4_001))).rejects.toThrow(Refused);
    await expect(say(officer, "在哪里？", { kind: "cell", cell: "t9.none" })).rejects.toThrow(Malformed);
    await expect(say(officer, "答谁？", CELL, uuidv7())).rejects.toThrow(NotFound);
    await expect(resolveComment(officer, id, "nonsense")).rejects.toThrow(NotFound);
  });

  it("are nobody else's, and not the reviewer's before there is a submission", async () => {
    const stranger = await place.engage("officer", "district");
    for (const actor of [stranger, reviewer]) {
      await expect(say(actor, "我也说一句。")).rejects.toThrow(NotFound);
    }
  });
});
