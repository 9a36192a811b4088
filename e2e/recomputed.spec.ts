import { z } from "zod";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

const PART = "coalesce(nullif(v.values -> $P ->> 'value', ''), '0')";
const shape = z.object({
  tables: z.array(
    z.object({
      rows: z.array(
        z.object({
          key: z.string(),
          part: z.string().nullable(),
          cells: z.array(z.object({ text: z.string() })),
        }),
      ),
    }),
  ),
});

interface Counted {
  readonly slug: string;
  readonly hits: number;
  readonly base: number;
}

/** Of the practice province's counties in 2024, straight from the cells of their reports: no measure, no definition, no group of ours takes part. */
async function countedByHand(hits: readonly string[], base: string): Promise<readonly Counted[]> {
  const cell = (key: string) => PART.replace("$P", `'${key}'`);
  return await query<Counted>(
    `SELECT b.slug, ${hits.map((key) => `(${cell(key)})::int`).join(" + ")} AS hits, (${cell(base)})::int AS base
     FROM bodies b
     JOIN report_versions v ON v.body_id = b.id AND v.year = 2024 AND v.scope = 'consolidated'
     JOIN bodies p ON p.slug = '990000' AND b.path LIKE p.path || '.%'
     WHERE b.kind = 'government' AND b.level = 'county'
       AND v.number = (SELECT max(w.number) FROM report_versions w WHERE w.report_id = v.report_id)`,
    [],
  );
}

const DISCLOSED = ["t3.granted.total", "t3.partially_granted.total"];
const UNABLE = ["t3.unable_not_held.total", "t3.unable_need_creation.total", "t3.unable_unclear.total"];

for (const [indicator, hits] of [
  ["disclosure-rate", DISCLOSED],
  ["unable-rate", UNABLE],
] as const) {
  test(`a ranking by ${indicator} has the order and the figures that its cells give by hand`, async ({
    request,
  }) => {
    // Other tests may publish a county's report between the two questions.
    await expect(async () => {
      const counted = await countedByHand(hits, "t3.result_total.total");
      expect(counted.length).toBeGreaterThan(10);
      const answer = await request.get(`/rank/${indicator}/990000.counties/2024.json`);
      const { tables } = shape.parse(await answer.json());
      const shown = (tables[0]?.rows ?? [])
        .filter(({ part }) => part === "参与比较")
        .map(({ key, cells }) => [key, cells[1]?.text]);
      const order = counted
        .filter(({ base }) => base >= 30)
        .toSorted((a, b) => b.hits / b.base - a.hits / a.base || (a.slug < b.slug ? -1 : 1))
        .map(({ slug, hits: part, base }) => [
          slug,
          `${(Math.round((1000 * part) / base) / 10).toFixed(1)} % (${grouped(part)}/${grouped(base)})`,
        ]);
      expect(shown).toEqual(order);
    }).toPass();
  });
}

test("a funnel calls outside 99.8 % exactly the bodies whose figure chance would bring once in a thousand, by adding up the binomial terms", async ({
  request,
}) => {
  await expect(async () => {
    const counted = await countedByHand(DISCLOSED, "t3.result_total.total");
    const sum = (pick: (one: Counted) => number) => counted.reduce((total, one) => total + pick(one), 0);
    const share = sum(({ hits }) => hits) / sum(({ base }) => base);
    const outside = counted
      .filter(({ hits, base }) => {
        const below = atMost(hits, base, share);
        const above = 1 - atMost(hits - 1, base, share);
        return Math.min(below, above) < 0.001;
      })
      .map(({ slug }) => slug);
    const answer = await request.get("/funnel/disclosure-rate/990000.counties/2024.json");
    const { tables } = shape.parse(await answer.json());
    const shown = (tables[0]?.rows ?? [])
      .filter(({ cells }) => cells.at(-1)?.text.includes("99.8%"))
      .map(({ key }) => key);
    expect(outside.length).toBeGreaterThan(0);
    expect(shown.toSorted()).toEqual(outside.toSorted());
  }).toPass();
});

function grouped(amount: number): string {
  return amount.toLocaleString("en");
}

/** Term by term, each from the one before, in logarithms. */
function atMost(hits: number, base: number, share: number): number {
  let term = base * Math.log(1 - share);
  let total = hits < 0 ? 0 : Math.exp(term);
  for (let k = 1; k <= hits; k += 1) {
    term += Math.log(((base - k + 1) / k) * (share / (1 - share)));
    total += Math.exp(term);
  }
  return total;
}
