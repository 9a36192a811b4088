import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { BackfillBoard } from "#lib/domain/views/backfill-view.ts";
import { backfillCsv } from "#lib/exchange/archive/backfill-csv.ts";
import { filesOfArchive } from "#lib/exchange/archive/files-of-archive.ts";
import { LOST_BORDERS } from "#lib/exchange/import/samples.fixture.ts";
import { acceptReady } from "#lib/server/backfill/accept-ready.ts";
import { addAllProposed } from "#lib/server/backfill/add-all-proposed.ts";
import { addProposedBody } from "#lib/server/backfill/add-proposed-body.ts";
import { backfillsLeftToRead } from "#lib/server/backfill/backfills-left-to-read.ts";
import { beginBackfill } from "#lib/server/backfill/begin-backfill.ts";
import { loadBackfills } from "#lib/server/backfill/load-backfills.ts";
import { loadBoard } from "#lib/server/backfill/load-board.ts";
import { loadEvidence } from "#lib/server/backfill/load-evidence.ts";
import { loadFile } from "#lib/server/backfill/load-file.ts";
import { readBackfill } from "#lib/server/backfill/read-backfill.ts";
import { setAsideFile } from "#lib/server/backfill/set-aside-file.ts";
import { settleFile } from "#lib/server/backfill/settle-file.ts";
import { resumeBackfill, stopBackfill } from "#lib/server/backfill/stop-backfill.ts";
import { closeJobQueue } from "#lib/server/jobs/job-queue.ts";
import { startJobs } from "#lib/server/jobs/start-jobs.ts";
import { loadHome } from "#lib/server/public/load-home.ts";
import { loadPublishedReport } from "#lib/server/public/load-published-report.ts";
import { asTextFile, asWordFile, madeUpReport } from "#tests/site/report-files.ts";
import { query } from "#tests/site/site-database.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { outOfDate } from "./next-cache.ts";

const format2021 = templateById("gongkai-2021");

let place: Jurisdiction;
let administrator: Actor;

beforeAll(async () => {
  place = await foundJurisdiction();
  administrator = await place.engage("administrator", "province");
});

afterAll(closeJobQueue);

async function upload(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const zip = zipSync({ ...files });
  const { backfillId } = await beginBackfill(administrator, {
    name: "往年年报.zip",
    files: filesOfArchive("往年年报.zip", zip),
  });
  return backfillId;
}

async function read(files: Readonly<Record<string, Uint8Array>>): Promise<BackfillBoard> {
  const backfillId = await upload(files);
  await readBackfill({ backfillId, personId: administrator.personId });
  return await loadBoard(administrator, backfillId);
}

const stateOf = (board: BackfillBoard, path: string) => board.files.find((file) => file.path === path);

describe("a backfill", () => {
  it("reads every file of an archive and says what each is", async () => {
    const department = madeUpReport("测试department", 2022, 1);
    const board = await read({
      "2022/测试department.txt": asTextFile(department),
      "2022/测试city.docx": asWordFile(madeUpReport("测试city人民政府", 2022, 2)),
      "2022/副本.txt": asTextFile(department),
      "2022/教育局.txt": asTextFile(madeUpReport("测试教育局", 2022, 3)),
      "2022/坏的.docx": strToU8("PK\u0003\u0004 broken"),
      "2022/通知.txt": strToU8("关于报送年度报告的通知。"),
      "__MACOSX/2022/._测试department.txt": strToU8("x"),
    });
    expect(board.files).toHaveLength(6);
    expect(board.counts).toMatchObject({ ready: 2, needs_look: 2, not_readable: 2, waiting: 0 });
    expect(stateOf(board, "2022/测试department.txt")).toMatchObject({
      state: "ready",
      year: 2022,
      scope: "own_organ",
      cells: 200,
    });
    expect(stateOf(board, "2022/测试city.docx")).toMatchObject({ state: "ready", scope: "consolidated" });
    expect(stateOf(board, "2022/副本.txt")?.doubts).toEqual(["same_file"]);
    expect(stateOf(board, "2022/教育局.txt")?.doubts).toEqual(["unknown_body"]);
    expect(stateOf(board, "2022/坏的.docx")?.problem?.en).toContain("damaged");
    expect(board.proposals).toMatchObject([
      {
        organisation: "测试教育局",
        kind: "department",
        parentId: place.bodies.province,
        slug: "ce-shi-jiao-yu-ju",
      },
    ]);
    expect(backfillCsv(board.files).split("\r\n")).toHaveLength(8);
    expect((await loadBackfills(administrator)).map(({ id }) => id)).toContain(board.id);
  });

  it("takes what is ready in as historical reports, with the file as evidence, and once", async () => {
    const content = madeUpReport("测试district", 2022, 4);
    const wrong: ReportContent = {
      ...content,
      values: {
        ...content.values,
        "t3.new_received.total": { status: "reported", raw: "99999", value: "99999", unit: null, note: null },
      },
    };
    const board = await read({ "区/测试district.txt": asTextFile(wrong) });
    const [file] = board.files;
    expect(file).toMatchObject({ state: "ready" });
    expect(file?.findings).toBeGreaterThan(0);
    outOfDate.length = 0;
    expect(await acceptReady(administrator, board.id)).toEqual({ accepted: 1, kept: 0 });
    expect(outOfDate.length).toBeGreaterThan(0);
    expect(await acceptReady(administrator, board.id)).toEqual({ accepted: 0, kept: 0 });
    const published = await loadPublishedReport({
      slug: place.slugs.district,
      year: 2022,
      scope: "consolidated",
      number: null,
    });
    const { name, bytes } = await loadEvidence(administrator, file?.id ?? "");
    expect(name).toBe("测试district.txt");
    expect(new TextDecoder().decode(bytes)).toContain("99999");
    expect(published?.version.sourceFile).toMatchObject({ name: "测试district.txt" });
    expect(published?.version.findings.length).toBeGreaterThan(0);
    expect(published?.version.content.values["t3.new_received.total"]).toMatchObject({ value: "99999" });
    expect((await loadHome(null))?.recent.map(({ slug }) => slug)).not.toContain(place.slugs.district);
    const after = (await loadBoard(administrator, board.id)).files[0];
    expect(after).toMatchObject({ state: "accepted", publicPath: `/o/${place.slugs.district}/2022` });
    await expect(query("UPDATE backfill_files SET path = 'x' WHERE id = $1", [file?.id])).rejects.toThrow(
      "record",
    );
    await expect(query("DELETE FROM backfill_evidence WHERE file_id = $1", [file?.id])).rejects.toThrow(
      "record",
    );
  });

  it("has a report that is here already looked at, also when it came in while the file was ready", async () => {
    const first = await read({ "a.txt": asTextFile(madeUpReport("测试department", 2023, 5)) });
    const second = await read({ "b.txt": asTextFile(madeUpReport("测试department", 2023, 6)) });
    expect([first.files[0]?.state, second.files[0]?.state]).toEqual(["ready", "ready"]);
    expect(await acceptReady(administrator, first.id)).toEqual({ accepted: 1, kept: 0 });
    expect(await acceptReady(administrator, second.id)).toEqual({ accepted: 0, kept: 1 });
    expect((await loadBoard(administrator, second.id)).files[0]).toMatchObject({
      state: "needs_look",
      doubts: ["exists"],
    });
    const third = await read({ "c.txt": asTextFile(madeUpReport("测试department", 2023, 7)) });
    expect(third.files[0]?.doubts).toEqual(["exists"]);
  });

  it("settles what a document leaves open only as somebody chose", async () => {
    const content = madeUpReport("测试district_office", 2024, 11);
    const board = await read({ "x.txt": strToU8(LOST_BORDERS.lay(format2021, content).content) });
    const [line] = board.files;
    if (line === undefined) throw new Error("no file");
    expect(line.doubts).toContain("open_cells");
    const view = await loadFile(administrator, line.id);
    const open = view.reading?.preview.cells.filter(({ typed }) => typed === null) ?? [];
    expect(open).toHaveLength(line.openCells);
    const bodyId = place.bodies.district_office;
    const settle = { bodyId, year: 2024, scope: "own_organ", chosen: {} } as const;
    await expect(settleFile(administrator, line.id, settle)).rejects.toThrow(Refused);
    await expect(settleFile(administrator, line.id, { ...settle, scope: "consolidated" })).rejects.toThrow(
      Refused,
    );
    await expect(settleFile(administrator, line.id, { ...settle, year: 1999 })).rejects.toThrow(Refused);
    const chosen = Object.fromEntries(open.map(({ key }) => [key, ""]));
    await settleFile(administrator, line.id, { ...settle, chosen });
    expect((await loadBoard(administrator, board.id)).files[0]).toMatchObject({
      state: "ready",
      openCells: 0,
    });
    expect(await acceptReady(administrator, board.id)).toEqual({ accepted: 1, kept: 0 });
    await expect(settleFile(administrator, line.id, { ...settle, chosen })).rejects.toThrow(Refused);
  });

  it("adds a body that titles name, and reads their files again", async () => {
    const board = await read({ "y.txt": asTextFile(madeUpReport("测试水务局", 2023, 8)) });
    const [proposal] = board.proposals;
    if (proposal === undefined) throw new Error("nothing is proposed");
    const { organisation, files: _files, ...proposed } = proposal;
    const body = {
      ...proposed,
      slug: `shui-wu-${place.slugs.city}`,
      nameHant: "",
      nameEn: "",
      isDisclosureOffice: false,
      mustReport: true,
      mayMakeRegulations: false,
    };
    await addProposedBody(administrator, board.id, { organisation, body });
    await readBackfill({ backfillId: board.id, personId: administrator.personId });
    expect((await loadBoard(administrator, board.id)).files[0]).toMatchObject({
      state: "ready",
      body: { "zh-Hans": "测试水务局" },
    });
  });

  it("adds all proposed bodies together, and says which it cannot", async () => {
    const mark = place.slugs.city.slice(-4);
    const board = await read({
      "p.txt": asTextFile(madeUpReport(`测试${mark}财政局`, 2024, 12)),
      "q.txt": asTextFile(madeUpReport(`测试${mark}商务局`, 2024, 13)),
    });
    const [taken] = board.proposals;
    await query("UPDATE bodies SET slug = $1 WHERE id = $2", [taken?.slug, place.bodies.office]);
    expect(await addAllProposed(administrator, board.id)).toEqual({ added: 1, refused: 1 });
    await readBackfill({ backfillId: board.id, personId: administrator.personId });
    const after = await loadBoard(administrator, board.id);
    expect(after.counts).toMatchObject({ ready: 1, needs_look: 1 });
    expect(after.proposals).toHaveLength(1);
  });

  it("sets a file aside, and keeps it", async () => {
    const board = await read({ "z.txt": strToU8("不是年报") });
    const id = board.files[0]?.id ?? "";
    await setAsideFile(administrator, id);
    expect((await loadBoard(administrator, board.id)).files[0]?.state).toBe("set_aside");
    expect((await loadEvidence(administrator, id)).bytes.length).toBeGreaterThan(0);
  });
});

describe("reading in the background", () => {
  const many = (from: number) =>
    Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `${from + index}.txt`,
        asTextFile(madeUpReport("测试office", from + index, from + index)),
      ]),
    );

  it("reads every file once, however many read at the same time", async () => {
    const backfillId = await upload(many(2021));
    const job = { backfillId, personId: administrator.personId };
    await Promise.all([readBackfill(job), readBackfill(job), readBackfill(job)]);
    const [seen] = await query<{ files: number; times: number }>(
      "SELECT count(*)::int AS files, count(DISTINCT read_at)::int AS times FROM backfill_files WHERE backfill_id = $1 AND state <> 'waiting'",
      [backfillId],
    );
    expect(seen?.files).toBe(8);
  });

  it("stops, and goes on where it stopped", async () => {
    const backfillId = await upload(many(2021));
    await stopBackfill(administrator, backfillId);
    await stopBackfill(administrator, backfillId);
    await readBackfill({ backfillId, personId: administrator.personId });
    expect((await loadBoard(administrator, backfillId)).counts.waiting).toBe(8);
    expect((await backfillsLeftToRead()).map((left) => left.backfillId)).not.toContain(backfillId);
    await resumeBackfill(administrator, backfillId);
    expect((await backfillsLeftToRead()).map((left) => left.backfillId)).toContain(backfillId);
    await readBackfill({ backfillId, personId: administrator.personId });
    expect((await loadBoard(administrator, backfillId)).counts.waiting).toBe(0);
  });

  it("is done by the job queue, which also wakes what an earlier process left", async () => {
    const backfillId = await upload(many(2021));
    await startJobs();
    await vi.waitFor(
      async () => expect((await loadBoard(administrator, backfillId)).counts.waiting).toBe(0),
      { timeout: 20_000, interval: 200 },
    );
  });

  it("does nothing in the name of somebody who was deactivated", async () => {
    const former = await place.engage("administrator", "province");
    const backfillId = await upload({ "w.txt": asTextFile(madeUpReport("测试office", 2021, 9)) });
    await closeJobQueue();
    await query("UPDATE people SET active = false WHERE id = $1", [former.personId]);
    await query("UPDATE backfill_files SET state = 'waiting' WHERE backfill_id = $1", [backfillId]);
    await readBackfill({ backfillId, personId: former.personId });
    expect((await loadBoard(administrator, backfillId)).counts.waiting).toBe(1);
  });
});

describe("who may", () => {
  it("nobody but an administrator, and a foreign one meets nothing", async () => {
    const board = await read({ "v.txt": asTextFile(madeUpReport("测试office", 2021, 10)) });
    const fileId = board.files[0]?.id ?? "";
    const officer = await place.engage("officer", "department");
    const elsewhere = await foundJurisdiction();
    const foreigner = await elsewhere.engage("administrator", "province");
    const files = [{ path: "a.txt", bytes: strToU8("x") }];
    await expect(beginBackfill(officer, { name: "a", files })).rejects.toThrow(Forbidden);
    const settle = { bodyId: place.bodies.office, year: 2021, scope: "own_organ", chosen: {} } as const;
    const acts: readonly ((actor: Actor, backfill: string, file: string) => Promise<unknown>)[] = [
      (actor, id) => loadBoard(actor, id),
      (actor, id) => acceptReady(actor, id),
      (actor, id) => stopBackfill(actor, id),
      (actor, id) => resumeBackfill(actor, id),
      (actor, _, id) => loadFile(actor, id),
      (actor, _, id) => loadEvidence(actor, id),
      (actor, _, id) => setAsideFile(actor, id),
      (actor, _, id) => settleFile(actor, id, settle),
    ];
    const unknown = "018f3f6e-0000-7000-8000-00000000dead";
    for (const act of acts) {
      await expect(act(officer, board.id, fileId)).rejects.toThrow(Forbidden);
      await expect(act(foreigner, board.id, fileId)).rejects.toThrow(NotFound);
      await expect(act(foreigner, unknown, unknown)).rejects.toThrow(NotFound);
      await expect(act(foreigner, "nonsense", "nonsense")).rejects.toThrow(NotFound);
    }
  });
});
