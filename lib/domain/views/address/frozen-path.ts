/** The address of a page, live or frozen on a day: `/rank/…?asof=2026-03-31`. */
export function frozenPath(path: string, asOf: string | null): string {
  return asOf === null ? path : `${path}?asof=${asOf}`;
}

/** The address of a file beside a page; the day stays behind the format: `/rank/….csv?asof=2026-03-31`. */
export function filePath(path: string, format: string, asOf: string | null): string {
  return frozenPath(`${path}.${format}`, asOf);
}
