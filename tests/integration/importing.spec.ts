import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Forbidden, Malformed, Refused } from "#lib/domain/refusal.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { consistentContent, sampleLayout } from "#lib/exchange/import/samples.fixture.ts";
import { type AcceptImport, acceptImport } from "#lib/server/reports/accept-import.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { previewImport } from "#lib/server/reports/preview-import.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport, template } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const CELL = "t3.new_received.total";
const document = sampleLayout("tabs").lay(template, consistentContent(template, 3)).content;

let place: Jurisdiction;
let officer: Actor;
let year = 2030;

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
});

/** A report in which nothing stands yet, and what the document would put there. */
async function begun(): Promise<{ id: string; preview: ImportPreview }> {
  year += 2;
  const content = emptyContent(template, { name: "测试department", year });
  const id = await beginReport(place, officer, { body: "department", year, content, isExplained: false });
  return {
    id,
    preview: await previewImport(officer, id, { kind: "paste", content: document, isHtml: false }),
  };
}

function everything(preview: ImportPreview, changes: Partial<AcceptImport> = {}): AcceptImport {
  return {
    revision: preview.draft.revision,
    source: "年报.txt",
    title: null,
    cells: Object.fromEntries(preview.cells.map(({ key, typed }) => [key, typed ?? ""])),
    texts: Object.fromEntries(preview.texts.map(({ key, text }) => [key, text])),
    keep: "filled",
    ...changes,
  };
}

describe("bringing a document into a draft", () => {
  it("saves nothing before it is accepted, and then all of it in one revision", async () => {
    const { id, preview } = await begun();
    expect((await loadReport(officer, id)).content.values).toEqual({});
    const { revision } = await acceptImport(officer, id, everything(preview));
    const { content, history, ...view } = await loadReport(officer, id);
    expect(revision).toBe(preview.draft.revision + 1);
    expect(view.revision).toBe(revision);
    expect(Object.keys(content.values)).toHaveLength(200);
    expect(content.texts.s1).toBe(preview.texts.find(({ key }) => key === "s1")?.text);
    expect(history.some(({ kind }) => kind === "report_imported")).toBe(true);
  });

  it("meets a draft that was changed meanwhile with a conflict, and changes nothing", async () => {
    const { id, preview } = await begun();
    await query("UPDATE drafts SET revision = revision + 1 WHERE report_id = $1", [id]);
    await expect(acceptImport(officer, id, everything(preview))).rejects.toThrow(Conflict);
    await expect(acceptImport(officer, id, everything(preview, { revision: Number.NaN }))).rejects.toThrow(
      Conflict,
    );
    expect((await loadReport(officer, id)).content.values).toEqual({});
  });

  it("keeps what stands there unless it is told to replace it", async () => {
    const { id, preview } = await begun();
    const first = await acceptImport(officer, id, everything(preview, { cells: { [CELL]: "987" } }));
    const again = { cells: { [CELL]: "12" }, revision: first.revision };
    await acceptImport(officer, id, everything(preview, again));
    expect((await loadReport(officer, id)).content.values[CELL]?.raw).toBe("987");
    const { revision } = await loadReport(officer, id);
    await acceptImport(officer, id, everything(preview, { ...again, revision, keep: "nothing" }));
    expect((await loadReport(officer, id)).content.values[CELL]?.raw).toBe("12");
  });

  it("knows no place outside the form", async () => {
    const { id, preview } = await begun();
    await expect(
      acceptImport(officer, id, everything(preview, { cells: { "t9.x.y": "1" } })),
    ).rejects.toThrow(Malformed);
  });

  it("refuses what is no report with a sentence", async () => {
    const { id } = await begun();
    const paste = { kind: "paste", content: "关于召开会议的通知。", isHtml: false } as const;
    await expect(previewImport(officer, id, paste)).rejects.toThrow(Refused);
    const scan = { kind: "file", name: "年报.pdf", bytes: new TextEncoder().encode("%PDF-1.7") } as const;
    await expect(previewImport(officer, id, scan)).rejects.toThrow(Refused);
  });

  it("is over once the report is submitted", async () => {
    year += 2;
    const id = await beginReport(place, officer, { body: "department", year });
    const { revision } = await loadReport(officer, id);
    await submitReport(officer, id, { revision });
    const paste = { kind: "paste", content: document, isHtml: false } as const;
    await expect(previewImport(officer, id, paste)).rejects.toThrow(Forbidden);
  });
});
