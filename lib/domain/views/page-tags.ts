import { COUNTRY, GROUP_CLASSES, GROUP_MEMBERS, type GroupClass } from "#lib/domain/groups/group.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";

/** Pages that count or list over all bodies: the home page, the site map. */
export const OVERVIEW = "overview";

/** What lists releases and the publications they are made of. */
export const RELEASE = "release";

/** Everything that shows something of a body: its page, its reports, every comparison it takes part in, the files beside them. */
export function bodyTag(slug: string): string {
  return `body:${slug}`;
}

/** What shows anything of a report year, whoever published it: the first page of a year, the status of the country. */
export function yearTags(year: number): readonly string[] {
  return [EVERY_YEAR, yearTag(year)];
}

/** What shows anything of a government's area, in whatever year: its column page. `cn` is the whole country. */
export function areaTag(slug: string): string {
  return `area:${slug}`;
}

/** What shows figures of a group (`320000.cities`) in these years: ranks, funnels, scatters, medians of peers. */
export function groupTags(token: string, years: readonly number[]): readonly string[] {
  return [groupTag(token), ...years.map((year) => groupYearTag(token, year))];
}

const EVERY_YEAR = "year";

export interface ChangedBody {
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  /** Every government above the body. */
  readonly aboveSlugs: readonly string[];
}

/** What a publication makes out of date: what shows the body, the year over all, and the groups it belongs to in that year. */
export function tagsOfPublication(body: ChangedBody & { readonly year: number }): readonly string[] {
  return [
    OVERVIEW,
    RELEASE,
    bodyTag(body.slug),
    yearTag(body.year),
    ...areasOf(body).map(areaTag),
    ...groupTokensOf(body).map((token) => groupYearTag(token, body.year)),
  ];
}

/** What a report's way to the office above makes out of date: who has handed in and published, and no page of figures of a group. */
export function tagsOfStatus(body: ChangedBody & { readonly year: number }): readonly string[] {
  return [bodyTag(body.slug), yearTag(body.year), ...areasOf(body).map(areaTag)];
}

/** What a change of a body's name, place or duty makes out of date: the same, in every year. */
export function tagsOfBody(body: ChangedBody): readonly string[] {
  return [
    OVERVIEW,
    EVERY_YEAR,
    bodyTag(body.slug),
    ...areasOf(body).map(areaTag),
    ...groupTokensOf(body).map(groupTag),
  ];
}

/** What an address that no body has any more makes out of date. */
export function tagsOfAddress(slug: string): readonly string[] {
  return [OVERVIEW, bodyTag(slug)];
}

function yearTag(year: number): string {
  return `year:${year}`;
}

function groupTag(token: string): string {
  return `group:${token}`;
}

function groupYearTag(token: string, year: number): string {
  return `group:${token}:${year}`;
}

/** The areas that hold a body, its own included: a government is shown on its own column page. */
function areasOf({ slug, aboveSlugs }: ChangedBody): readonly string[] {
  return [COUNTRY, ...aboveSlugs, slug];
}

function groupTokensOf(body: ChangedBody): readonly string[] {
  const classes = groupClassesOf(body);
  return [COUNTRY, ...body.aboveSlugs].flatMap((area) => classes.map((name) => `${area}.${name}`));
}

/** The classes of groups that hold bodies of this kind and level. */
export function groupClassesOf(body: Pick<ChangedBody, "kind" | "level">): readonly GroupClass[] {
  return GROUP_CLASSES.filter((name) => belongsTo(body, name));
}

function belongsTo({ kind, level }: Pick<ChangedBody, "kind" | "level">, name: GroupClass): boolean {
  const members = GROUP_MEMBERS[name];
  return members.kinds.includes(kind) && (members.level === null || members.level === level);
}
