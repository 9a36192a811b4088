import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { addBody } from "#lib/server/administration/add-body.ts";
import { completeNames } from "#lib/server/administration/complete-names.ts";
import { inOperations } from "#lib/server/database/in-operation.ts";
import { searchBodies } from "#lib/server/public/search-bodies.ts";
import { type AskedPassages, searchPassages } from "#lib/server/public/search-passages.ts";
import { completePassages } from "#lib/server/publication/complete-passages.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport, soundContent } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { publishReport } from "./publish-report.ts";

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let administrator: Actor;

/** Two characters that stand in no other text. */
const WORD = "鲀魮";

async function saying(year: number, text: string): Promise<string> {
  const content = soundContent("测试department", year);
  const texts = { ...content.texts, s5: `${content.texts.s5 ?? ""}${text}` };
  return await beginReport(place, officer, { body: "department", year, content: { ...content, texts } });
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  administrator = await place.engage("administrator", "province");
  await publishReport({ officer, reviewer }, await saying(2031, `我们养${WORD}，也公开信息。`));
  await publishReport({ officer, reviewer }, await saying(2033, `信息公开，另有${WORD}。`));
  await saying(2035, `草稿里的${WORD}不会出现。`);
});

const ask = async (question: string, more: Partial<AskedPassages> = {}) =>
  await searchPassages({ question, year: null, area: null, page: 1, ...more });

describe("words in published reports", () => {
  it("are found from two characters on, newer first, with the place and what stands around", async () => {
    const { passages, count, isMore } = await ask(WORD);
    expect(passages.map(({ year }) => year)).toEqual([2033, 2031]);
    expect({ count, isMore }).toEqual({ count: 2, isMore: false });
    expect(passages[0]?.path).toBe(`/o/${place.slugs.department}/2033/v1#s5`);
    expect(passages[0]?.shown.parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([WORD]);
    expect(passages[0]?.section?.["zh-Hans"]).toContain("问题");
  });

  it("are never those of a draft, whoever asks and whatever state it is in", async () => {
    expect((await ask("草稿里的")).count).toBe(0);
    expect(
      await query("SELECT 1 FROM report_passages WHERE year = 2035 AND jurisdiction_id = $1", [place.id]),
    ).toEqual([]);
  });

  it("are kept for what was published before the search kept any, and completed from where that was stopped", async () => {
    const kept = async () =>
      await query(
        "SELECT version_id, section, pairs FROM report_passages WHERE jurisdiction_id = $1 ORDER BY version_id, section",
        [place.id],
      );
    const before = await kept();
    await query("DELETE FROM report_passages WHERE jurisdiction_id = $1", [place.id]);
    expect((await ask(WORD)).count).toBe(0);
    const turns = [false, true];
    expect(await completePassages({ batch: 1, isStopped: () => turns.shift() ?? true })).toBe(false);
    const half = await kept();
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(before.length);
    expect(await completePassages({ batch: 1 })).toBe(true);
    expect(await kept()).toEqual(before);
    expect((await ask(WORD)).count).toBe(2);
  });

  it("come with the exact phrase first, then with all words apart", async () => {
    const { passages } = await ask(`${WORD} 也公开信息`);
    expect(passages.map(({ year }) => year)).toEqual([2031]);
    const apart = await ask(`养 ${WORD}`);
    expect(apart.passages[0]?.year).toBe(2031);
  });

  it("are narrowed by year and by area, and an unknown area has none", async () => {
    expect((await ask(WORD, { year: 2031 })).passages.map(({ year }) => year)).toEqual([2031]);
    expect((await ask(WORD, { area: place.slugs.district })).count).toBe(2);
    expect((await ask(WORD, { area: place.slugs.office })).count).toBe(0);
    expect((await ask(WORD, { area: "no-such-area" })).count).toBe(0);
  });

  it("are asked in simplified and found in traditional, and one character is no question", async () => {
    await publishReport({ officer, reviewer }, await saying(2037, "另見魨毗資訊網頁。"));
    expect((await ask("资讯网页")).passages.map(({ year }) => year)).toContain(2037);
    expect((await ask(WORD.slice(0, 1))).count).toBe(0);
    expect((await ask("")).count).toBe(0);
    expect((await ask("没有这样的字句鿿鿿")).count).toBe(0);
  });

  it("take quotes, backslashes and braces as they are", async () => {
    for (const question of ["'}", '"{a,b}"', "\\\\", "%_", "a'); --"])
      expect((await ask(question)).count).toBe(0);
  });

  it("leave with the version that was replaced", async () => {
    const id = await saying(2039, `初版有${WORD}${WORD}。`);
    await publishReport({ officer, reviewer }, id);
    expect((await ask(`${WORD}${WORD}`)).count).toBe(1);
    await startCorrection(officer, id, { reason: "更正文字" });
    const { content } = await loadReport(officer, id);
    const texts = { ...content.texts, s5: (content.texts.s5 ?? "").replaceAll(WORD, "鲤鱼") };
    await query("UPDATE drafts SET content = $2, revision = revision + 1 WHERE report_id = $1", [
      id,
      JSON.stringify({ ...content, texts }),
    ]);
    expect((await ask(`${WORD}${WORD}`)).count).toBe(1);
    await publishReport({ officer, reviewer }, id);
    expect((await ask(`${WORD}${WORD}`)).count).toBe(0);
  });
});

describe("bodies", () => {
  const mark = () => place.slugs.department.split("-").at(-1) ?? "";
  const found = async (question: string) => (await searchBodies(question)).map(({ slug }) => slug);

  it("are found by name in either script, pinyin with and without spaces, initials, code and English", async () => {
    const slug = `kunpeng-${mark()}`;
    await addBody(administrator, {
      parentId: place.bodies.district,
      name: "鲲鹏龘靐应急管理局",
      nameHant: "",
      nameEn: "",
      slug,
      kind: "department",
      level: "county",
      isDisclosureOffice: false,
      mustReport: true,
      mayMakeRegulations: false,
    });
    const row = await queryOne<{ name_en: string; name_zh_hant: string; pinyin: string }>(
      "SELECT name_en, name_zh_hant, pinyin FROM bodies WHERE slug = $1",
      [slug],
    );
    expect(row.name_en).toContain("Emergency Management Bureau");
    expect(row.name_zh_hant).toBe("鯤鵬龘靐應急管理局");
    for (const question of [
      "鲲鹏",
      "鯤鵬",
      "龘",
      "鲲鹏 应急",
      "kun peng",
      "kunpeng",
      "kpdbyjglj",
      slug,
      "KUNPENG",
    ]) {
      expect(await found(question), question).toContain(slug);
    }
    expect(await found("鲲鹏水务")).not.toContain(slug);
    expect(await found("  ")).toEqual([]);
  });

  it("written without pinyin get it at the next start", async () => {
    await inOperations(completeNames);
    const without = await query("SELECT 1 FROM bodies WHERE pinyin = ''");
    expect(without).toEqual([]);
    expect(await found(`department-${mark()}`)).toEqual([place.slugs.department]);
  });
});
