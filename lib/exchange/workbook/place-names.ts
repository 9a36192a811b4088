/**
 * How a fill-in workbook says what stands where: every cell and text of the form has a defined name, which programs keep when
 * rows move, sheets are renamed and the file is saved again.
 */
const PREFIX = "nb_";

/** The sheet, not shown, that says whose workbook it is and what stood in the draft when it was written. */
export const BASE_SHEET = "nianbao";
/** In the first cell of that sheet. */
export const BASE_MARK = "nianbao-workbook-1";

/** The defined name of a cell key, a text key or `title`. */
export function placeName(key: string): string {
  return `${PREFIX}${key}`;
}

/** The key behind a defined name; null for names that somebody else gave. */
export function keyOfPlaceName(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}
