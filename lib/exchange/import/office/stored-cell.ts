import { elementAt, elementsOf, type XmlElement } from "./parse-xml.ts";

/** What a file stores of a cell: nothing is calculated. */
export interface StoredCell {
  readonly words: string;
  readonly formula: string | null;
  /** Whether the words are what the cell shows: not so for a formula that nobody calculated, or that came to an error. */
  readonly isKnown: boolean;
}

/** Reads a cell from its stored value, with the formula behind it. */
export function storedCell(cell: XmlElement, strings: readonly string[]): StoredCell {
  const formulaElement = elementAt(cell, "f");
  const formula = formulaElement === null ? null : textOf(formulaElement);
  const inline = elementAt(cell, "is");
  if (inline !== null) return { words: stringOf(inline), formula, isKnown: true };
  const value = elementAt(cell, "v");
  const stored = value === null ? "" : textOf(value);
  const type = cell.attributes.t;
  if (stored === "") return { words: "", formula, isKnown: formula === null || type === "str" };
  return { words: wordsOf(stored, type, strings), formula, isKnown: type !== "e" };
}

/** The words of a shared or inline string, without the reading aids some hold. */
export function stringOf(item: XmlElement): string {
  return elementsOf(item)
    .map((part) => {
      if (part.name === "t") return unescaped(textOf(part));
      return part.name === "r"
        ? elementsOf(part, "t")
            .map((run) => unescaped(textOf(run)))
            .join("")
        : "";
    })
    .join("");
}

/** What XML cannot hold is written as `_x000B_`. A zero character means nothing and no database takes it. */
function unescaped(words: string): string {
  return words.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    code === "0000" ? "" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function wordsOf(stored: string, type: string | undefined, strings: readonly string[]): string {
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? "";
    case "str":
    case "e":
    case "d":
      return stored;
    case "b":
      return stored === "1" ? "TRUE" : "FALSE";
    default:
      return numberOf(stored);
  }
}

/** Excel stores binary fractions: 7730.2799999999997 is the 7730.28 that it shows. */
function numberOf(stored: string): string {
  const value = Number(stored);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? String(Number(value.toPrecision(15))) : stored;
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
