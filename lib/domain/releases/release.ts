/** Set by hand when a column or a file changes its meaning: then the first number of every later release is one more. */
export const FORM_OF_DATA = 1;

export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Null for what is no table. */
  readonly rows: number | null;
}

/** What a release is made of; never changed. */
export interface Release {
  /** Part of its address: the day, and from the second of a day on its number. */
  readonly id: string;
  /** ISO day in China. */
  readonly day: string;
  /** MAJOR.MINOR.PATCH after the recipe for data packages: other form, new year, corrections. */
  readonly version: string;
  /** Everything published before this instant is in it. */
  readonly asAt: Date;
  readonly files: readonly ReleaseFile[];
  readonly counts: ReleaseCounts;
}

export interface ReleaseCounts {
  readonly reports: number;
  readonly bodies: number;
  /** Report years, oldest first. */
  readonly years: readonly number[];
  /** Reports published for the first time since the release before. */
  readonly added: number;
  readonly revised: number;
  /** Reports that were in the release before and are not in this one. */
  readonly withdrawn: number;
}

/** The id of the `n`th release of a day, counted from 1. */
export function releaseId(day: string, n: number): string {
  return n === 1 ? day : `${day}.${n}`;
}

/** Whether a word may name a release: a day, perhaps with a number. */
export function isReleaseId(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:\.[1-9]\d{0,3})?$/.test(word);
}

/** MAJOR where the form of the data changed, MINOR where a report year came in that was not there, PATCH otherwise. */
export function nextVersion(
  previous: { readonly version: string; readonly counts: Pick<ReleaseCounts, "years"> } | null,
  years: readonly number[],
  form: number = FORM_OF_DATA,
): string {
  if (previous === null) return `${form}.0.0`;
  const [major = 0, minor = 0, patch = 0] = previous.version.split(".").map(Number);
  if (form !== major) return `${form}.0.0`;
  const isNewYear = years.some((year) => !previous.counts.years.includes(year));
  return isNewYear ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
