import { keyOfPlaceName } from "../../workbook/place-names.ts";
import { columnOf } from "../office/column-of.ts";
import { elementAt, elementsOf, type XmlElement } from "../office/parse-xml.ts";

/** Where a place of the form stands in a workbook: one column, from the first row to the last (from 1). */
export interface NamedPlace {
  readonly sheet: string;
  /** Letters. */
  readonly column: string;
  /** From 0. */
  readonly columnIndex: number;
  readonly first: number;
  readonly last: number;
}

const REFERENCE =
  /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!\$?(?<column>[A-Z]{1,3})\$?(?<first>\d{1,7})(?::\$?[A-Z]{1,3}\$?(?<last>\d{1,7}))?$/;
/** A text has no more lines than that; what claims more was not written by us. */
const MOST_ROWS = 5000;

/** The places of the form by their names, which went with them when rows moved. What was deleted is not among them. */
export function namedPlaces(workbook: XmlElement): ReadonlyMap<string, NamedPlace> {
  const names = elementAt(workbook, "definedNames");
  if (names === null) return new Map();
  return new Map(
    elementsOf(names, "definedName").flatMap((element): readonly [string, NamedPlace][] => {
      const key = keyOfPlaceName(element.attributes.name ?? "");
      const words = element.children.filter((child) => typeof child === "string").join("");
      const place = key === null ? null : readReference(words.trim());
      return key === null || place === null ? [] : [[key, place]];
    }),
  );
}

function readReference(words: string): NamedPlace | null {
  const { quoted, plain, column, first, last } = REFERENCE.exec(words)?.groups ?? {};
  const columnIndex = columnOf(column);
  if (column === undefined || columnIndex === null) return null;
  const from = Number(first);
  const to = Number(last ?? first);
  if (from < 1 || to < from || to - from > MOST_ROWS) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", column, columnIndex, first: from, last: to };
}
