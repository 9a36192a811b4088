import type { Localized } from "#lib/domain/localized.ts";
import type { ApiSetName } from "./sets.ts";

/** A set, a parameter or a field that will go, once announced. */
export interface Deprecation {
  readonly set: ApiSetName;
  readonly kind: "set" | "parameter" | "field";
  /** Name of the parameter or field; of a set its own. */
  readonly name: string;
  /** ISO day from which on it should no longer be used. */
  readonly since: string;
  /** ISO day from which on it may be gone; null while none is set. */
  readonly sunset: string | null;
  /** What to use in its place. */
  readonly instead: Localized;
}

/** The least time between the announcement and the end. */
export const NOTICE_MONTHS = 12;

/**
 * Everything of the interface that will go. A line here is all it takes: the headers of answers, the OpenAPI document and the reference follow.
 * Nothing has been announced so far.
 */
export const DEPRECATIONS: readonly Deprecation[] = [];

/**
 * The deprecations that a call meets: its set, the parameters it gives, and every deprecated field of the set, since an answer has all its fields.
 */
export function deprecationsMet(
  all: readonly Deprecation[],
  set: string,
  given: readonly string[],
): readonly Deprecation[] {
  return all.filter((one) => one.set === set && (one.kind !== "parameter" || given.includes(one.name)));
}

/** The one deprecation of a part of a set, if there is one. */
export function deprecationOf(
  all: readonly Deprecation[],
  { set, kind, name }: Pick<Deprecation, "kind" | "name"> & { readonly set: string },
): Deprecation | undefined {
  return all.find((one) => one.set === set && one.kind === kind && one.name === name);
}

/**
 * `Deprecation` (RFC 9745) with the earliest day, `Sunset` (RFC 8594) with the earliest end, and where the policy stands. Empty where nothing is
 * met. Days begin in China.
 */
export function deprecationHeaders(
  met: readonly Deprecation[],
  policyUrl: string,
): Readonly<Partial<Record<"Deprecation" | "Sunset" | "Link", string>>> {
  const [since] = met.map((one) => beginning(one.since)).toSorted((a, b) => a - b);
  if (since === undefined) return {};
  const [sunset] = met
    .flatMap((one) => (one.sunset === null ? [] : beginning(one.sunset)))
    .toSorted((a, b) => a - b);
  const page = `<${policyUrl}>; rel="deprecation"; type="text/html"`;
  if (sunset === undefined) return { Deprecation: `@${since / 1000}`, Link: page };
  return {
    Deprecation: `@${since / 1000}`,
    Sunset: new Date(sunset).toUTCString(),
    Link: `${page}, <${policyUrl}>; rel="sunset"; type="text/html"`,
  };
}

/** The first day on which the policy lets a thing go that is announced as of `since`. */
export function earliestSunset(since: string): string {
  const day = new Date(`${since}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + NOTICE_MONTHS);
  return day.toISOString().slice(0, 10);
}

function beginning(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}
