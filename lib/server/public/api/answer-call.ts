import "server-only";
import { createHash } from "node:crypto";
import { LOCALES, type Locale } from "#lib/domain/localized.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { type ApiPage, columnsOf, fieldsOf } from "#lib/exchange/api/api-page.ts";
import {
  DEPRECATIONS,
  type Deprecation,
  deprecationHeaders,
  deprecationsMet,
} from "#lib/exchange/api/deprecations.ts";
import { API_FORMATS, type ApiFormat, type ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem, problemDetails } from "#lib/exchange/api/problem.ts";
import { readQuery } from "#lib/exchange/api/read-query.ts";
import { API_SETS, type ApiSet, type ApiSetName, isApiSetName } from "#lib/exchange/api/sets.ts";
import { writeParquet } from "#lib/exchange/api/write-parquet.ts";
import { writeCsv } from "#lib/exchange/export/write-csv.ts";
import { clientAddress } from "#lib/server/session/client-address.ts";
import { siteOrigin } from "../site-origin.ts";
import { countCall } from "./rate-limit.ts";
import { readSet } from "./read-set.ts";

const TYPES: Readonly<Record<ApiFormat, string>> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  parquet: "application/vnd.apache.parquet",
};
/** What is in force may change with the next publication; what was in force on a past day does not, but names may be put right. */
const ASK = "public, max-age=0, must-revalidate";
const A_DAY = "public, max-age=86400, stale-while-revalidate=604800";

/** Anybody may read from anywhere; nothing of a visitor is sent along. */
export const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, Deprecation, Sunset",
} as const;

/** The answer to a call of the interface for programs, whatever happens on the way to it. */
export async function answerCall(
  request: Request,
  name: string,
  deprecations: readonly Deprecation[] = DEPRECATIONS,
): Promise<Response> {
  const limit = await countCall(clientAddress(request.headers));
  try {
    if (limit.isReached) throw new ApiProblem("too_many_requests");
    if (!isApiSetName(name))
      throw new ApiProblem("unknown_set", [{ path: name.slice(0, 80), allowed: Object.keys(API_SETS) }]);
    return withHeaders(await answerSet(request, name, deprecations), limit.headers);
  } catch (error) {
    const problem = error instanceof ApiProblem ? error : new ApiProblem("failed");
    if (problem.code === "failed") console.error(error);
    return withHeaders(problemResponse(request, problem), limit.headers);
  }
}

async function answerSet(
  request: Request,
  name: ApiSetName,
  deprecations: readonly Deprecation[],
): Promise<Response> {
  const address = new URL(request.url);
  const set: ApiSet = API_SETS[name];
  const query = readQuery(set, address.searchParams);
  const today = dayInChina(new Date());
  if (query.asof !== undefined && query.asof > today)
    throw new ApiProblem("future_day", [{ path: "asof", value: query.asof, allowed: [`..${today}`] }]);
  const format = query.format ?? accepted(request.headers.get("accept"));
  const page = await readSet(name, query);
  const body = write(name, set, query, page, format, nextAddress(address, name, page));
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  const { Link: policy, ...announced } = deprecationHeaders(
    deprecationsMet(deprecations, name, [...address.searchParams.keys()]),
    `${siteOrigin().origin}/api-docs#deprecations`,
  );
  const following = page.next === null ? [] : [`<${nextAddress(address, name, page)}>; rel="next"`];
  const links = [...following, ...(policy === undefined ? [] : [policy])];
  const headers = {
    ...announced,
    ETag: etag,
    "Cache-Control": query.asof !== undefined && query.asof < today ? A_DAY : ASK,
    Vary: "Accept",
    ...(links.length === 0 ? {} : { Link: links.join(", ") }),
  };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "Content-Type": TYPES[format], "Content-Language": query.lang },
  });
}

function write(
  name: ApiSetName,
  set: ApiSet,
  query: ApiQuery,
  { rows }: ApiPage,
  format: ApiFormat,
  next: string | null,
): string | Uint8Array<ArrayBuffer> {
  const columns = columnsOf(set.row, query.labels === "both");
  switch (format) {
    case "json":
      return `${JSON.stringify({ set: name, language: query.lang, as_of: query.asof ?? null, data: rows, next })}\n`;
    case "csv":
      return writeCsv(
        columns,
        rows.map((row) => fieldsOf(row, columns)),
      );
    case "parquet":
      return writeParquet(columns, rows);
  }
}

/** The same question from the next row on. */
function nextAddress(address: URL, name: ApiSetName, { next }: ApiPage): string | null {
  if (next === null) return null;
  const query = new URLSearchParams(address.searchParams);
  query.set("cursor", next);
  return `${siteOrigin().origin}/api/v1/${name}?${query}`;
}

/** The best of our formats that a program takes; JSON for whoever takes anything. */
function accepted(accept: string | null): ApiFormat {
  const wanted = (accept ?? "*/*")
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((q) => q !== undefined);
      return { type: type.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { type } of wanted) {
    if (type === "*/*" || type === "application/*" || type === "") return "json";
    if (type === "text/*") return "csv";
    const format = API_FORMATS.find((known) => TYPES[known].split(";")[0] === type);
    if (format !== undefined) return format;
  }
  // A browser asks for pages first and takes anything after them.
  throw new ApiProblem("not_acceptable", [
    {
      path: "Accept",
      value: (accept ?? "").slice(0, 80),
      allowed: Object.values(TYPES).map((type) => type.split(";")[0] ?? ""),
    },
  ]);
}

/** What is wrong, as RFC 9457 has it. Nobody keeps it. */
export function problemResponse(request: Request, problem: ApiProblem): Response {
  const locale = languageOf(request);
  const details = problemDetails(problem, locale, siteOrigin().origin);
  return new Response(request.method === "HEAD" ? null : `${JSON.stringify(details)}\n`, {
    status: details.status,
    headers: {
      ...OPEN_TO_ALL,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": locale,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...(problem.code === "too_slow" ? { "Retry-After": "10" } : {}),
    },
  });
}

function languageOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  const named = LOCALES.find((locale) => locale === asked);
  if (named !== undefined) return named;
  for (const word of (request.headers.get("accept-language") ?? "").toLowerCase().split(",")) {
    const tag = word.split(";")[0]?.trim() ?? "";
    if (/^zh-(?:hant|tw|hk|mo)/.test(tag)) return "zh-Hant";
    if (tag.startsWith("zh")) return "zh-Hans";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-Hans";
}

function withHeaders(response: Response, more: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries({ ...OPEN_TO_ALL, ...more })) response.headers.set(name, value);
  return response;
}
