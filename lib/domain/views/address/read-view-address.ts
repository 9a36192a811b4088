import { parseGroup } from "#lib/domain/groups/group.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { parseSeriesToken, type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";
import { possibleForms, usualForm } from "./compare-form.ts";
import { readPeersWord, TODAYS_MAP } from "./compare-words-of-address.ts";
import {
  COMPARE_FORMS,
  kindWord,
  VIEW_KINDS,
  type ViewAddress,
  type ViewAddressOf,
  type ViewSubject,
} from "./view-address.ts";
import { readYear, readYears } from "./year-words.ts";

/** More would neither be read nor be drawn. */
export const MOST_BODIES = 12;

/**
 * Reads the parts of the address of a view, its kind first. Null for anything that cannot be one: unknown indicators and classes, what no body could
 * be called, more than twelve bodies, years before the first format or after `thisYear`. Whatever passes may be kept by the cache, so
 * nothing made up may pass. Parts in another order or repeated are read, and `viewPath` writes the one address.
 */
export function readViewAddress(parts: readonly string[], thisYear: number): ViewAddress | null {
  const kind = VIEW_KINDS.find((known) => kindWord(known) === parts[0]);
  const words = parts.slice(1);
  switch (kind) {
    case "compare":
      return readCompare(words, thisYear);
    case "rank":
    case "funnel":
      return readOfGroup(kind, words, thisYear);
    case "scatter":
      return readScatter(words, thisYear);
    case "grounds":
      return readGrounds(words, thisYear);
    case "outcomes":
    case "disputes":
      return readOverYears(kind, words, thisYear);
    case "change":
      return readChange(words, thisYear);
    case "backlog":
      return readBacklog(words, thisYear);
    case "status":
      return readStatus(words, thisYear);
    case "indicator":
      return readIndicator(words);
    case undefined:
      return null;
  }
}

function readCompare(words: readonly string[], thisYear: number): ViewAddressOf<"compare"> | null {
  const [indicator = "", orgs = "", span = "", ...rest] = words;
  const years = readYears(span, thisYear);
  const bodies = readBodies(orgs);
  if (!isIndicator(indicator) || years === null || bodies === null) return null;
  const form = COMPARE_FORMS.find((known) => rest.includes(known)) ?? null;
  const peers = rest.map((word) => readPeersWord(word, bodies)).find((read) => read !== null) ?? null;
  const onTodaysMap = rest.includes(TODAYS_MAP);
  const read = [form, peers, onTodaysMap || null].filter((one) => one !== null);
  // What was not read, or is there twice, is another address.
  if (read.length !== rest.length) return null;
  if (form !== null && !possibleForms(bodies.length, years).includes(form)) return null;
  return {
    kind: "compare",
    indicator,
    bodies,
    years,
    form: form === usualForm(bodies.length, years) ? null : form,
    peers,
    onTodaysMap,
  };
}

function readBodies(word: string): readonly SeriesToken[] | null {
  const tokens = word.split("+").map(parseSeriesToken);
  if (tokens.length > MOST_BODIES || !tokens.every((token) => token !== null)) return null;
  const known = new Map(tokens.map((token) => [tokenWord(token), token]));
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, token]) => token);
}

function readOfGroup(
  kind: "rank" | "funnel",
  [indicator = "", token = "", word = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"rank" | "funnel"> | null {
  const group = parseGroup(token);
  const year = readYear(word, thisYear);
  if (!isIndicator(indicator) || group === null || year === null || rest.length > 0) return null;
  if (kind === "funnel" && findIndicator(indicator)?.kind !== "rate") return null;
  return { kind, indicator, group, year };
}

function readScatter(
  [x = "", y = "", token = "", word = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"scatter"> | null {
  const group = parseGroup(token);
  const year = readYear(word, thisYear);
  if (!isIndicator(x) || !isIndicator(y) || x === y) return null;
  return group === null || year === null || rest.length > 0 ? null : { kind: "scatter", x, y, group, year };
}

function readGrounds(
  [token = "", word = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"grounds"> | null {
  const subject = readSubject(token);
  const year = readYear(word, thisYear);
  return subject === null || year === null || rest.length > 0 ? null : { kind: "grounds", subject, year };
}

function readOverYears(
  kind: "outcomes" | "disputes",
  [token = "", span = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"outcomes" | "disputes"> | null {
  const subject = readSubject(token);
  const years = readYears(span, thisYear);
  return subject === null || years === null || rest.length > 0 ? null : { kind, subject, years };
}

function readChange(
  [indicator = "", token = "", span = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"change"> | null {
  const group = parseGroup(token);
  const years = readYears(span, thisYear);
  if (!isIndicator(indicator) || group === null || rest.length > 0) return null;
  return years === null || years.from === years.to ? null : { kind: "change", indicator, group, years };
}

function readBacklog(
  [token = "", span = "", ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"backlog"> | null {
  const body = parseSeriesToken(token);
  const years = readYears(span, thisYear);
  return body === null || years === null || rest.length > 0 ? null : { kind: "backlog", body, years };
}

function readStatus(
  [word = "", area, ...rest]: readonly string[],
  thisYear: number,
): ViewAddressOf<"status"> | null {
  const year = readYear(word, thisYear);
  if (year === null || rest.length > 0) return null;
  if (area === undefined) return { kind: "status", year, area: null };
  const token = parseSeriesToken(area);
  return token === null || token.own ? null : { kind: "status", year, area: token.slug };
}

function readIndicator([indicator = "", ...rest]: readonly string[]): ViewAddressOf<"indicator"> | null {
  return isIndicator(indicator) && rest.length === 0 ? { kind: "indicator", indicator } : null;
}

function readSubject(word: string): ViewSubject | null {
  const group = parseGroup(word);
  if (group !== null) return { of: "group", group };
  const body = parseSeriesToken(word);
  return body === null ? null : { of: "body", body };
}

function isIndicator(id: string): boolean {
  return findIndicator(id) !== undefined;
}
