import type { BaseRecord } from "../../workbook/base-record.ts";
import { openPackage, type PackagePart } from "../office/open-package.ts";
import { type NamedPlace, namedPlaces } from "./named-places.ts";
import { readBase } from "./read-base.ts";
import { type SheetCells, sheetCells } from "./sheet-cells.ts";

/** One place of the form as the workbook has it. */
export interface WorkbookPlace extends NamedPlace {
  /** What stands there; for a text its lines. */
  readonly typed: string;
  readonly formula: string | null;
  /** False where a formula stands whose result is not in the file. */
  readonly isKnown: boolean;
}

export interface WorkbookReading {
  readonly base: BaseRecord;
  /** By cell key, text key or `title`. */
  readonly places: ReadonlyMap<string, WorkbookPlace>;
}

/** Reads a fill-in workbook of ours by the names of its places; null for every other file. Other sheets are not looked at. */
export function readWorkbook(name: string, bytes: Uint8Array): WorkbookReading | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  return openPackage(name, bytes, (main) => (main?.root.name === "workbook" ? readParts(main) : null));
}

function readParts(main: PackagePart): WorkbookReading | null {
  const cellsOf = sheetCells(main);
  const base = readBase(cellsOf);
  if (base === null) return null;
  const places = [...namedPlaces(main.root)].flatMap(([key, place]): readonly [string, WorkbookPlace][] => {
    const read = readPlace(cellsOf, place);
    return read === null ? [] : [[key, read]];
  });
  return { base, places: new Map(places) };
}

function readPlace(cellsOf: SheetCells, place: NamedPlace): WorkbookPlace | null {
  const cells = cellsOf(place.sheet);
  if (cells === null) return null;
  const stored = Array.from(
    { length: place.last - place.first + 1 },
    (_, index) => cells.get(`${place.column}${place.first + index}`) ?? null,
  );
  const words = stored.map((cell) => (cell?.words ?? "").replace(/\r\n?/g, "\n"));
  return {
    ...place,
    typed: words.join("\n").replace(/\n+$/, ""),
    formula: stored.find((cell) => cell !== null && cell.formula !== null)?.formula ?? null,
    isKnown: stored.every((cell) => cell === null || cell.isKnown),
  };
}
