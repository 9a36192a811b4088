import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import { enterResidents } from "#lib/server/administration/enter-residents.ts";
import { loadResidents } from "#lib/server/administration/load-residents.ts";
import { placeTile } from "#lib/server/administration/place-tile.ts";
import { strikeResidents } from "#lib/server/administration/strike-residents.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadGroup } from "#lib/server/public/load-group.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";
import { renewedTags } from "./renewed-tags.ts";

let place: Jurisdiction;
let administrator: Actor;
let officer: Actor;

const counted = (body: string, year: number, residents: number, source = "公报") => ({
  body,
  year,
  residents,
  source,
});
const kept = async (year = 2023) =>
  (await loadResidents(administrator, year)).entries.map(({ slug, year, residents, source }) => ({
    slug,
    year,
    residents,
    source,
  }));

beforeAll(async () => {
  place = await foundJurisdiction();
  administrator = await place.engage("administrator", "province");
  officer = await place.engage("officer", "department");
});

describe("residents", () => {
  it("are entered by the administrator, replaced by a better number, and make the pages of the area out of date", async () => {
    await enterResidents(administrator, [
      counted(place.slugs.city, 2023, 1_000_000),
      counted(place.slugs.district, 2023, 400_000),
    ]);
    await enterResidents(administrator, [counted(place.slugs.city, 2023, 1_000_200, "修订")]);
    expect(await kept()).toEqual([
      { slug: place.slugs.city, year: 2023, residents: 1_000_200, source: "修订" },
      { slug: place.slugs.district, year: 2023, residents: 400_000, source: "公报" },
    ]);
    expect(await renewedTags(place.id)).toContain(`body:${place.slugs.city}`);
    const events = await query(
      "SELECT detail FROM audit_events WHERE kind = 'residents_entered' AND jurisdiction_id = $1",
      [place.id],
    );
    expect(events).toHaveLength(2);
  });

  it("are all kept or none: a department has no residents, and a place nobody knows stops the whole list", async () => {
    const before = await kept();
    for (const wrong of [place.slugs.department, "999999"]) {
      const list = [counted(place.slugs.province, 2023, 9_000_000), counted(wrong, 2023, 1)];
      await expect(enterResidents(administrator, list)).rejects.toThrow(Refused);
    }
    expect(await kept()).toEqual(before);
  });

  it("of another jurisdiction cannot be entered", async () => {
    const other = await foundJurisdiction();
    await expect(enterResidents(administrator, [counted(other.slugs.city, 2023, 1)])).rejects.toThrow(
      Refused,
    );
  });

  it("are nobody else's to enter, to see as a list, or to strike", async () => {
    await expect(enterResidents(officer, [counted(place.slugs.city, 2022, 1)])).rejects.toThrow(Forbidden);
    await expect(loadResidents(officer)).rejects.toThrow(Forbidden);
    await expect(strikeResidents(officer, { bodyId: place.bodies.city, year: 2023 })).rejects.toThrow(
      Forbidden,
    );
  });

  it("are struck where they are wrong, and stay on record", async () => {
    await enterResidents(administrator, [counted(place.slugs.province, 2021, 77)]);
    expect(await kept(2021)).toHaveLength(1);
    await strikeResidents(administrator, { bodyId: place.bodies.province, year: 2021 });
    expect((await loadResidents(administrator)).years).not.toContain(2021);
    await expect(
      strikeResidents(administrator, { bodyId: place.bodies.province, year: 2021 }),
    ).rejects.toThrow(NotFound);
    expect(
      await queryOne(
        "SELECT detail FROM audit_events WHERE kind = 'residents_struck' AND jurisdiction_id = $1",
        [place.id],
      ),
    ).toEqual({ detail: { slug: place.slugs.province, year: 2021, residents: 77 } });
  });
});

describe("the place of an area on the tile map", () => {
  const tileOf = async () =>
    await inPublic(async (tx) => {
      const group = await loadGroup(tx, { area: place.slugs.city, class: "counties" });
      return group?.members.find(({ slug }) => slug === place.slugs.district)?.tile;
    });

  it("is given and taken by the administrator alone", async () => {
    await placeTile(administrator, place.bodies.district, { column: 3, row: 0 });
    expect(await tileOf()).toEqual({ column: 3, row: 0 });
    await placeTile(administrator, place.bodies.district, null);
    expect(await tileOf()).toBeNull();
    await expect(placeTile(officer, place.bodies.district, { column: 0, row: 0 })).rejects.toThrow(Forbidden);
  });
});
