import { z } from "zod";
import { GROUP_CLASSES, parseGroup } from "#lib/domain/groups/group.ts";
import { findIndicatorByCode } from "#lib/domain/indicators/registry.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { PEER_KINDS, parsePeerRule } from "#lib/domain/statistics/peer-rule.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import { parseSeriesToken } from "#lib/domain/views/series-token.ts";
import { VALUE_STATUSES } from "#lib/domain/views/value-record.ts";

/** Bodies that one call may name. */
const MOST_ORGS = 100;
export const USUAL_LIMIT = 1000;
export const MOST_ROWS = 10_000;
export const API_FORMATS = ["json", "csv", "parquet"] as const;
export type ApiFormat = (typeof API_FORMATS)[number];
/** principal: the scope that a body's name alone stands for: of a government its whole area, of everybody else the organ itself. */
export const API_SCOPES = ["principal", "own_organ", "consolidated", "all"] as const;
const FORMS = TEMPLATES.map(({ format }) => format);

/** A list separated by commas, each entry read by itself; what cannot be read is an issue at the parameter. */
function list<T>(read: (word: string) => T | null, pattern: RegExp, most: number) {
  return z
    .string()
    .min(1)
    .max(9000)
    .regex(pattern)
    .transform((text, context): readonly T[] => {
      const words = text.split(",");
      const found = words.flatMap((word) => read(word) ?? []);
      const unknown = words.find((word) => read(word) === null);
      if (unknown !== undefined || words.length > most)
        context.addIssue({ code: "custom", message: words.length > most ? "too_many" : (unknown ?? "") });
      return found;
    });
}

const SLUGS = /^[a-z0-9~-]+(?:,[a-z0-9~-]+)*$/;
const CODES = /^[a-z0-9_]+(?:,[a-z0-9_]+)*$/;

const years = z
  .string()
  .regex(/^\d{4}(?:\.\.\d{4})?(?:,\d{4}(?:\.\.\d{4})?){0,19}$/)
  .transform((text, context): readonly number[] => {
    const found = new Set<number>();
    for (const part of text.split(",")) {
      const [from = 0, to = from] = part.split("..").map(Number);
      if (from < FIRST_YEAR || to > 2100 || from > to) context.addIssue({ code: "custom", message: part });
      else for (let year = from; year <= to; year++) found.add(year);
    }
    return [...found].toSorted((a, b) => a - b);
  });

const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
const day = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/)
  .refine(isDay);

/** An instant, or a day in China whose beginning is meant. Gives an ISO instant. */
const instant = z
  .string()
  .max(40)
  .regex(/^[12]\d{3}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/)
  .refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime()))
  .transform((text) => new Date(text.length === 10 ? `${text}T00:00:00+08:00` : text).toISOString());

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words);

/** Everything that can be asked, each by one name in every set. */
export const API_PARAMETERS = {
  org: list(parseSeriesToken, SLUGS, MOST_ORGS).optional(),
  group: z
    .string()
    .max(100)
    .regex(new RegExp(`^[a-z0-9-]+\\.(?:${GROUP_CLASSES.join("|")})$`))
    .transform((text, context) => {
      const group = parseGroup(text);
      if (group !== null) return group;
      context.addIssue({ code: "custom", message: text });
      return z.NEVER;
    })
    .optional(),
  area: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .optional(),
  metric: list((code) => findIndicatorByCode(code) ?? null, CODES, 60).optional(),
  measure: list(
    (word) => MEASURES.find((known) => known === word) ?? null,
    /^[A-Za-z]+(?:,[A-Za-z]+)*$/,
    60,
  ).optional(),
  peers: z
    .string()
    .max(100)
    .regex(/^[a-z]+(?:-\d{1,2})?(?:\.[a-z0-9~-]+)?$/)
    .transform((text, context) => {
      const [word = "", whose] = text.split(".");
      const rule = parsePeerRule(word);
      const of = whose === undefined ? null : parseSeriesToken(whose);
      if (rule !== null && (of !== null || whose === undefined)) return { rule, of };
      context.addIssue({ code: "custom", message: text });
      return z.NEVER;
    })
    .optional(),
  map: oneOf(["reported", "today"]).default("reported"),
  def: oneOf(["official", "all"]).default("official"),
  cell: list(
    (key) => key,
    /^[a-z0-9_]+(?:\.[a-z0-9_]+){0,2}(?:,[a-z0-9_]+(?:\.[a-z0-9_]+){0,2})*$/,
    200,
  ).optional(),
  year: years.optional(),
  scope: oneOf(API_SCOPES).default("principal"),
  form: list((word) => FORMS.find((form) => form === word) ?? null, /^\d{4}(?:,\d{4})*$/, 20).optional(),
  status: list(
    (word) => VALUE_STATUSES.find((known) => known === word) ?? null,
    /^[a-z_]+(?:,[a-z_]+)*$/,
    20,
  ).optional(),
  asof: day.optional(),
  updated_after: instant.optional(),
  include_history: oneOf(["true", "false"]).default("false"),
  release: z
    .string()
    .max(20)
    .regex(/^(?:latest|\d{4}-\d{2}-\d{2}(?:\.[1-9]\d{0,3})?)$/)
    .optional(),
  q: z.string().min(1).max(80).optional(),
  labels: oneOf(["id", "name", "both"]).default("id"),
  lang: oneOf(LOCALES).default("zh-Hans"),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .refine((rows) => rows <= MOST_ROWS)
    .default(USUAL_LIMIT),
  cursor: z
    .string()
    .max(400)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  format: oneOf(API_FORMATS).optional(),
} as const;

export type ApiParameter = keyof typeof API_PARAMETERS;
export const ALL_PARAMETERS = z.object(API_PARAMETERS);
/** What was asked, read; a set's own parameters are filled in, the others have what they have when nobody asks. */
export type ApiQuery = z.output<typeof ALL_PARAMETERS>;

/** What may stand in a parameter, where there are few words. */
export function allowedWords(name: string): readonly string[] | null {
  switch (name) {
    case "form":
      return FORMS;
    case "measure":
      return MEASURES;
    case "status":
      return VALUE_STATUSES;
    case "scope":
      return API_SCOPES;
    case "lang":
      return LOCALES;
    case "format":
      return API_FORMATS;
    case "labels":
      return ["id", "name", "both"];
    case "def":
      return ["official", "all"];
    case "peers":
      return [...PEER_KINDS, "size-{1..99}", "volume-{1..99}", "size.{org}"];
    case "map":
      return ["reported", "today"];
    case "include_history":
      return ["true", "false"];
    case "group":
      return GROUP_CLASSES.map((name) => `{area}.${name}`);
    case "limit":
      return [`1..${MOST_ROWS}`];
    case "release":
      return ["latest", "YYYY-MM-DD", "YYYY-MM-DD.2"];
    case "year":
      return [`${FIRST_YEAR}..`];
    default:
      return null;
  }
}
