import "server-only";
import { endingOf } from "#lib/domain/releases/catalogue.ts";
import { DATA_SETS } from "#lib/domain/releases/data-sets.ts";
import type { Release, ReleaseFile } from "#lib/domain/releases/release.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import { loadReleases } from "#lib/server/releases/load-releases.ts";
import { siteOrigin } from "../site-origin.ts";

const RELEASE_KEY = /^\d{4}-\d{2}-\d{2}(?:\.\d{1,4})?$/;

/** Every release of open data, the newest first: what it counts, and where its files begin. A new one moves no page. */
export async function readReleases(query: ApiQuery): Promise<ApiPage> {
  const all = await loadReleases();
  const since = query.updated_after;
  const asked = query.release === undefined ? all : [releaseAsked(all, query.release)];
  const wanted = asked.filter(({ asAt }) => since === undefined || asAt.toISOString() > since);
  const after = readCursor(query.cursor, RELEASE_KEY)?.k ?? null;
  const first = after === null ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  if (after !== null && first === 0)
    throw new ApiProblem("invalid_parameter", [{ path: "cursor", value: query.cursor ?? "" }]);
  const shown = wanted.slice(first, first + query.limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && last !== wanted.at(-1);
  return {
    rows: shown.map((release) => releaseRow(release, all[0]?.id === release.id)),
    next: hasMore ? writeCursor({ k: last.id }) : null,
  };
}

/** The files of one release, each with its length and SHA-256. */
export async function readFiles(query: ApiQuery): Promise<ApiPage> {
  const release = releaseAsked(await loadReleases(), query.release ?? "latest");
  const first = (readCursor(query.cursor, /^#$/)?.row ?? -1) + 1;
  const end = first + query.limit;
  return {
    rows: release.files.slice(first, end).map((file) => fileRow(release, file)),
    next: end < release.files.length ? writeCursor({ k: "#", row: end - 1 }) : null,
  };
}

function releaseAsked(all: readonly Release[], word: string): Release {
  const found = word === "latest" ? all[0] : all.find(({ id }) => id === word);
  if (found !== undefined) return found;
  throw new ApiProblem("unknown_release", [
    { path: "release", value: word, allowed: ["latest", ...all.slice(0, 20).map(({ id }) => id)] },
  ]);
}

function releaseRow(release: Release, isLatest: boolean): ApiRow {
  const { id, day, version, asAt, counts, files } = release;
  const zip = files.find(({ name }) => name.endsWith(".zip"));
  return {
    release: id,
    version,
    released_on: day,
    as_at: asAt.toISOString(),
    is_latest: isLatest,
    reports: counts.reports,
    organisations: counts.bodies,
    years: counts.years,
    added: counts.added,
    revised: counts.revised,
    withdrawn: counts.withdrawn,
    files: files.length,
    url: `${siteOrigin().origin}/releases/${id}`,
    sums_url: fileAddress(id, "SHA256SUMS"),
    zip_url: zip === undefined ? null : fileAddress(id, zip.name),
    zip_sha256: zip?.sha256 ?? null,
  };
}

function fileRow({ id }: Release, file: ReleaseFile): ApiRow {
  const set = DATA_SETS.find((one) => endingOf(one, file) !== null);
  return {
    release: id,
    file: file.name,
    set: set?.id ?? null,
    format:
      set === undefined ? (/\.([a-z0-9-]+)$/.exec(file.name)?.[1] ?? "txt") : (endingOf(set, file) ?? ""),
    bytes: file.bytes,
    rows: file.rows,
    sha256: file.sha256,
    url: fileAddress(id, file.name),
  };
}

function fileAddress(release: string, name: string): string {
  return `${siteOrigin().origin}/data/releases/${release}/${encodeURIComponent(name)}`;
}
