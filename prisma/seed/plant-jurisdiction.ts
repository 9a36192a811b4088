import { uuidv7 } from "uuidv7";
import { PROVINCE_TILES } from "#lib/domain/groups/province-tiles.ts";
import { pinyinOf } from "#lib/domain/names/pinyin-of.ts";
import { BODY_LEVELS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { JurisdictionSeed, PlaceSeed } from "./place-seed.ts";

export interface PlantedBody extends PlaceSeed {
  readonly id: string;
}

export interface PlantedJurisdiction {
  readonly id: string;
  readonly bodies: ReadonlyMap<string, PlantedBody>;
  readonly years: ReadonlyMap<number, string>;
}

/** Who brought in what was there before anybody signed in. */
const ENTERED_BY = "初始数据";

/** Statutory dates, 〔2021〕30号 part two: month and day of the following year. */
const DUE = {
  own_organ: { province: "01-31", city: "01-31", county: "01-31", township: "01-31" },
  consolidated: { province: "03-31", city: "03-10", county: "02-20", township: "01-31" },
} as const;

/** Writes a jurisdiction with its bodies and the years it collects, deadlines included. */
export async function plantJurisdiction(
  tx: Transaction,
  seed: JurisdictionSeed,
): Promise<PlantedJurisdiction> {
  const id = uuidv7();
  const { code, name, directReview, signoffSteps, isPractice } = seed;
  await tx.jurisdiction.create({
    data: {
      id,
      code,
      nameHans: name["zh-Hans"],
      nameHant: name["zh-Hant"],
      nameEn: name.en,
      directReview,
      signoffSteps,
      isPractice,
    },
  });
  const bodies = new Map<string, PlantedBody>();
  for (const place of seed.places) {
    const body = { ...place, id: uuidv7() };
    bodies.set(place.slug, body);
    await tx.body.create({
      data: {
        ...bodyRow(body, id, place.parent === null ? null : (bodies.get(place.parent)?.id ?? null)),
        // Of real bodies some years are shown and others are not; that says nothing of what they published.
        mustReport: isPractice,
      },
    });
    await plantResidents(tx, body, id);
  }
  await plantSuccessions(tx, seed, id, bodies);
  const years = new Map<number, string>();
  for (const year of seed.years) {
    years.set(year, await plantYear(tx, { jurisdictionId: id, year, isOpen: seed.openYears.includes(year) }));
  }
  return { id, bodies, years };
}

async function plantSuccessions(
  tx: Transaction,
  { successions = [] }: JurisdictionSeed,
  jurisdictionId: string,
  bodies: ReadonlyMap<string, PlantedBody>,
): Promise<void> {
  for (const { from, to, on, ...said } of successions) {
    const [fromId, toId] = [bodies.get(from)?.id, bodies.get(to)?.id];
    if (fromId === undefined || toId === undefined)
      throw new Error(`${from} or ${to} is no body of the seed`);
    const entered = { enteredAt: new Date(`${on}T01:00:00Z`), enteredByName: ENTERED_BY };
    await tx.bodySuccession.create({
      data: { ...said, ...entered, jurisdictionId, fromId, toId, on: new Date(on) },
    });
  }
}

async function plantResidents(tx: Transaction, body: PlantedBody, jurisdictionId: string): Promise<void> {
  await tx.population.createMany({
    data: (body.residents ?? []).map((counted) => ({
      ...counted,
      bodyId: body.id,
      jurisdictionId,
      enteredAt: new Date(`${counted.year + 1}-12-01T01:00:00Z`),
      enteredByName: ENTERED_BY,
    })),
  });
}

function bodyRow(body: PlantedBody, jurisdictionId: string, parentId: string | null) {
  const { id, slug, code, kind, level, name, shortName, mayMakeRegulations, isDisclosureOffice } = body;
  const { validFrom, validTo } = body;
  const tile = body.tile ?? PROVINCE_TILES.get(code ?? "");
  return {
    id,
    jurisdictionId,
    parentId,
    slug,
    code,
    kind,
    level,
    nameHans: name["zh-Hans"],
    nameHant: name["zh-Hant"],
    nameEn: name.en,
    shortNameHans: shortName["zh-Hans"],
    shortNameHant: shortName["zh-Hant"],
    shortNameEn: shortName.en,
    ...pinyinOf(name["zh-Hans"]),
    mayMakeRegulations,
    isDisclosureOffice,
    validFrom: validFrom === undefined ? null : new Date(validFrom),
    validTo: validTo === undefined ? null : new Date(validTo),
    tileColumn: tile?.column ?? null,
    tileRow: tile?.row ?? null,
  };
}

interface YearToPlant {
  readonly jurisdictionId: string;
  readonly year: number;
  /** Reports for it may still be begun. */
  readonly isOpen: boolean;
}

async function plantYear(tx: Transaction, { jurisdictionId, year, isOpen }: YearToPlant): Promise<string> {
  const id = uuidv7();
  await tx.collectionYear.create({
    data: {
      id,
      jurisdictionId,
      year,
      templateId: templateForYear(year).id,
      openedAt: new Date(`${year}-12-01T01:00:00Z`),
      closedAt: isOpen ? null : new Date(`${year + 1}-12-01T01:00:00Z`),
    },
  });
  await tx.deadline.createMany({
    data: REPORT_SCOPES.flatMap((scope) =>
      BODY_LEVELS.map((level) => ({
        jurisdictionId,
        collectionYearId: id,
        level,
        scope,
        dueOn: new Date(`${year + 1}-${DUE[scope][level]}`),
      })),
    ),
  });
  return id;
}
