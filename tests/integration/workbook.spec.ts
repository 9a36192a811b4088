import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import { weighEdits } from "#lib/domain/reports/weigh-edits.ts";
import { fillCells } from "#lib/exchange/export/workbook/fill-cells.fixture.ts";
import { readWorkbook } from "#lib/exchange/import/workbook/read-workbook.ts";
import { acceptImport } from "#lib/server/reports/accept-import.ts";
import { annotateFile } from "#lib/server/reports/annotate-file.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { previewWorkbook } from "#lib/server/reports/preview-workbook.ts";
import { saveDraft } from "#lib/server/reports/save-draft.ts";
import { writeWorkbook } from "#lib/server/reports/write-workbook.ts";
import { beginReport, template } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const CELL = "t2.admin_licensing.decisions";
const OTHER = "t2.admin_penalty.decisions";
const WAY = { locale: "zh-Hans", uploadAddress: "https://nianbao.example/" } as const;

let place: Jurisdiction;
let officer: Actor;
let year = 2040;

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
});

async function begun(): Promise<{ id: string; bytes: Uint8Array }> {
  year += 2;
  const id = await beginReport(place, officer, { body: "department", year, isExplained: false });
  return { id, bytes: (await writeWorkbook(officer, id, WAY)).bytes };
}

async function preview(id: string, bytes: Uint8Array, actor: Actor = officer) {
  const seen = await previewWorkbook(actor, id, { name: "填报表.xlsx", bytes });
  if (seen === null) throw new RangeError("not a workbook of ours");
  return seen;
}

describe("a workbook that is filled in and brought back", () => {
  it("is called after year and body, and changes nothing where nothing was filled in", async () => {
    const { id, bytes } = await begun();
    const { fullName, name } = await writeWorkbook(officer, id, WAY);
    expect(fullName).toBe(`${year}年_测试department_政府信息公开工作年度报告_填报表`);
    expect(name).toMatch(/^[\w-]+$/);
    expect(await preview(id, bytes)).toMatchObject({ edits: [], questions: [], leftOut: [], meanwhile: [] });
  });

  it("shows its changes first and writes them in one revision when they are accepted", async () => {
    const { id, bytes } = await begun();
    const before = await loadReport(officer, id);
    const seen = await preview(id, await fillCells(bytes, { [CELL]: 1234, [OTHER]: null }));
    expect(seen.edits.map(({ key, typed }) => [key, typed])).toEqual([
      [CELL, "1234"],
      [OTHER, ""],
    ]);
    expect((await loadReport(officer, id)).contentHash).toBe(before.contentHash);

    const accepted = {
      revision: seen.draft.revision,
      source: seen.sourceName,
      title: null,
      texts: {},
      keep: "nothing",
    } as const;
    await acceptImport(officer, id, { ...accepted, cells: { [CELL]: "1234", [OTHER]: "" } });
    const kept = await loadReport(officer, id);
    expect(kept.revision).toBe(before.revision + 1);
    expect(kept.content.values[CELL]?.raw).toBe("1234");
    expect(kept.content.values[OTHER]).toEqual(before.content.values[OTHER]);

    await acceptImport(officer, id, { ...accepted, revision: kept.revision, cells: {}, emptied: [OTHER] });
    expect((await loadReport(officer, id)).content.values[OTHER]).toBeUndefined();
    await expect(acceptImport(officer, id, { ...accepted, cells: { [CELL]: "5" } })).rejects.toThrow(
      Conflict,
    );
  });

  it("shows three values where somebody changed the place meanwhile, and who it was", async () => {
    const { id, bytes } = await begun();
    const { content, revision } = await loadReport(officer, id);
    const base = content.values[CELL]?.raw ?? "";
    const colleague = await place.engage("officer", "department", "王五");
    const changes = [
      { id: `meanwhile-1-${id}`, key: CELL, value: "77", base },
      { id: `meanwhile-2-${id}`, key: OTHER, value: "88", base: content.values[OTHER]?.raw ?? "" },
    ];
    await saveDraft(colleague, id, { baseRevision: revision, changes });
    const seen = await preview(id, await fillCells(bytes, { [CELL]: 1234 }));
    const weighed = weighEdits(template, seen.draft.content, seen.edits);
    expect(weighed).toMatchObject([{ key: CELL, standing: "clash", base, now: "77", typed: "1234" }]);
    expect(seen.meanwhile.map(({ key, by }) => [key, by]).sort()).toEqual([
      [CELL, "王五"],
      [OTHER, "王五"],
    ]);
  });

  it("is refused with the reason where it is of another year, body or scope", async () => {
    const { bytes } = await begun();
    const { id } = await begun();
    await expect(preview(id, bytes)).rejects.toThrow(/about 20\d\d, this report about 20\d\d/);
    const office = await place.engage("officer", "district_office");
    const foreign = await beginReport(place, office, { body: "district_office", year, isExplained: false });
    await expect(preview(foreign, bytes, office)).rejects.toThrow(Refused);
    await expect(preview(foreign, bytes, office)).rejects.toThrow(/belongs to 测试department/);
    const mayor = await place.engage("officer", "district");
    const beginning = { body: "district", year, isExplained: false } as const;
    const own = await beginReport(place, mayor, { ...beginning, scope: "own_organ" });
    const all = await beginReport(place, mayor, { ...beginning, scope: "consolidated" });
    const { bytes: ofOwn } = await writeWorkbook(mayor, own, WAY);
    await expect(preview(all, ofOwn, mayor)).rejects.toThrow(/own organ, this report the whole area/);
  });

  it("is nobody else's to download, bring in or have annotated", async () => {
    const { id, bytes } = await begun();
    const stranger = await (await foundJurisdiction()).engage("officer", "department");
    const file = { name: "a.xlsx", bytes };
    await expect(writeWorkbook(stranger, id, WAY)).rejects.toThrow(NotFound);
    await expect(previewWorkbook(stranger, id, file)).rejects.toThrow(NotFound);
    await expect(annotateFile(stranger, id, file, "en")).rejects.toThrow(NotFound);
    const signatory = await place.engage("signatory", "department");
    await expect(writeWorkbook(signatory, id, WAY)).rejects.toThrow(Forbidden);
    await expect(previewWorkbook(signatory, id, file)).rejects.toThrow(Forbidden);
    await expect(annotateFile(signatory, id, file, "en")).rejects.toThrow(Forbidden);
  });

  it("comes back annotated; another file is refused", async () => {
    const { id, bytes } = await begun();
    const total = "t3.granted.total";
    const changed = await fillCells(bytes, { "t3.granted.natural_person": 9_999_999 });
    const annotated = await annotateFile(officer, id, { name: "a.xlsx", bytes: changed }, "en");
    const { sheets } = await readXlsx(annotated);
    expect(sheets[0]?.name).toBe("Findings");
    expect(sheets[0]?.rows.flat().join("\n")).toContain("9999999");
    expect(readWorkbook("a.xlsx", annotated)?.places.get(total)).toBeDefined();
    await expect(
      annotateFile(officer, id, { name: "a.txt", bytes: new Uint8Array([1, 2]) }, "en"),
    ).rejects.toThrow(Refused);
  });
});
