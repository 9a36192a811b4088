import type { ImportedParts } from "#lib/domain/reports/imported-changes.ts";

const CELL = "cell:";
const TEXT = "text:";
const EMPTY = "empty:";

/** Name of the field that carries what goes into a cell, and of the one that carries a text. */
export const cellField = (key: string) => `${CELL}${key}`;
export const textField = (key: string) => `${TEXT}${key}`;
/** Name of the field that says that a place is to be emptied. */
export const emptyField = (key: string) => `${EMPTY}${key}`;

export interface Accepted extends ImportedParts {
  readonly revision: number;
  readonly source: string | null;
}

/** What the form of a preview says: the figures, what was chosen where several were possible, and what is to be kept. */
export function readAccepted(form: FormData): Accepted {
  const cells: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const emptied: string[] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    // Browsers send line feeds of a field as CR LF.
    if (name.startsWith(CELL)) cells[name.slice(CELL.length)] = value;
    if (name.startsWith(TEXT)) texts[name.slice(TEXT.length)] = value.replace(/\r\n?/g, "\n");
    if (name.startsWith(EMPTY)) emptied.push(name.slice(EMPTY.length));
  }
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  return {
    revision: Number(said("revision") ?? Number.NaN),
    source: said("source"),
    title: said("title"),
    keep: said("keep") === "nothing" ? "nothing" : "filled",
    cells,
    texts,
    emptied,
  };
}
