import "server-only";
import { eachLocale } from "#lib/domain/each-locale.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { Localized } from "#lib/domain/localized.ts";
import {
  type ComparisonChoice,
  readBeside,
  withBodies,
} from "#lib/domain/views/address/comparison-choice.ts";
import { MOST_BODIES } from "#lib/domain/views/address/read-view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import type { FoundBody } from "#lib/domain/views/found-body.ts";
import { parseSeriesToken, principalScope, tokenWord } from "#lib/domain/views/series-token.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";
import { searchBodies } from "./search-bodies.ts";
import { selectableYears } from "./selectable-years.ts";

/** What a reader has chosen so far, as the address of `/compare` carries it. Everything may be missing or wrong. */
export interface PickerQuestion {
  readonly indicator: string | null;
  readonly bodies: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Beside whose peers, and on which map: what a reader chose before stays chosen. */
  readonly peers: string | null;
  readonly map: string | null;
  /** A body being looked for. */
  readonly q: string | null;
}

export interface Picker {
  readonly choice: ComparisonChoice;
  readonly years: readonly number[];
  readonly chosen: readonly { readonly token: string; readonly name: Localized }[];
  readonly question: string;
  readonly found: readonly FoundBody[];
  /** Where the choice is complete and nothing is being looked for: its comparison. */
  readonly ready: string | null;
}

/** Makes the best of a choice: unknown bodies are left out, years put in order, what is missing filled in. */
export async function loadPicker(asked: PickerQuestion): Promise<Picker> {
  const years = selectableYears();
  const indicator = findIndicator(asked.indicator ?? "")?.id ?? disclosureRate.id;
  const tokens = (asked.bodies ?? "")
    .split(/[+ ]/)
    .map(parseSeriesToken)
    .filter((token) => token !== null);
  const { bodies, latest } = await inPublic(async (tx) => ({
    bodies: await loadPublicBodies(
      tx,
      tokens.map(({ slug }) => slug),
    ),
    latest: (await tx.currentVersion.aggregate({ _max: { year: true } }))._max.year,
  }));
  const chosen = tokens.slice(0, MOST_BODIES).flatMap((token) => {
    const body = bodies.find(({ slug }) => slug === token.slug);
    if (body === undefined || (token.own && principalScope(body) !== "consolidated")) return [];
    const word = tokenWord(token);
    return [
      { ...token, token: word, name: eachLocale((locale) => bodyName({ ...body, token: word }, locale)) },
    ];
  });
  const newest = latest ?? years.at(-1) ?? 0;
  const [from = newest, to = newest] = [yearOf(asked.from, years), yearOf(asked.to, years)]
    .map((year) => year ?? newest)
    .toSorted((a, b) => a - b);
  const compared = chosen.map(({ slug, own }) => ({ slug, own }));
  const choice = withBodies(
    {
      ...{ kind: "compare", indicator, bodies: [], years: { from, to }, form: null },
      ...readBeside(asked, compared),
    },
    compared,
  );
  const question = asked.q?.trim() ?? "";
  const isComplete = chosen.length > 0 && asked.q === null && asked.from !== null && asked.to !== null;
  return {
    choice,
    years,
    chosen,
    question,
    found: await searchBodies(question),
    ready: isComplete ? viewPath(choice) : null,
  };
}

function yearOf(word: string | null, years: readonly number[]): number | null {
  return years.find((year) => String(year) === word) ?? null;
}
