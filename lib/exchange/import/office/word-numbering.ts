import { chineseNumeral } from "./chinese-numeral.ts";
import { elementAt, elementsOf, valueAt, type XmlElement } from "./parse-xml.ts";

/** Gives each paragraph, in order, the number that Word prints before it; empty where it prints none. */
export type NumberParagraph = (paragraph: XmlElement) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly style: string | null;
}

interface NumberList {
  /** Lists of the same definition count on together. */
  readonly counters: (number | undefined)[];
  readonly levels: readonly Level[];
}

const DEEPEST = 9;

/**
 * Automatic numbers are no part of Word's text: "一、总体情况" may be stored as 总体情况 with a reference to a list. They are
 * counted here as Word counts them; a kind of number that is not known is left out.
 */
export function wordNumbering(numbering: XmlElement | null, styles: XmlElement | null): NumberParagraph {
  const lists = numbering === null ? new Map<string, NumberList>() : readLists(numbering);
  const styled = new Map(
    (styles === null ? [] : elementsOf(styles, "style")).map((style) => [style.attributes.styleId, style]),
  );

  const listOf = (paragraph: XmlElement): { id: string; level: number } | null => {
    let properties = elementAt(paragraph, "pPr");
    let style = properties === null ? null : valueAt(properties, "pStyle");
    for (let step = 0; step < DEEPEST; step++) {
      const id = properties === null ? null : valueAt(properties, "numPr", "numId");
      if (properties !== null && id !== null) {
        const named = lists.get(id)?.levels.findIndex((level) => level.style === style) ?? -1;
        const level =
          valueAt(properties, "numPr", "ilvl") ?? (style === null || named < 0 ? "0" : String(named));
        return { id, level: Number(level) };
      }
      const definition = style === null ? undefined : styled.get(style);
      if (definition === undefined) return null;
      properties = elementAt(definition, "pPr");
      if (properties !== null && valueAt(properties, "numPr", "numId") !== null) continue;
      style = valueAt(definition, "basedOn");
    }
    return null;
  };

  return (paragraph) => {
    const place = listOf(paragraph);
    const list = place === null ? undefined : lists.get(place.id);
    const level = place === null ? undefined : list?.levels[place.level];
    if (place === null || list === undefined || level === undefined) return "";
    list.counters[place.level] = (list.counters[place.level] ?? level.start - 1) + 1;
    list.counters.length = place.level + 1;
    return printed(list, level);
  };
}

function readLists(numbering: XmlElement): Map<string, NumberList> {
  const definitions = new Map(
    elementsOf(numbering, "abstractNum").map((definition) => [
      definition.attributes.abstractNumId,
      { levels: levelsOf(definition), counters: [] as (number | undefined)[] },
    ]),
  );
  return new Map(
    elementsOf(numbering, "num").flatMap((num): [string, NumberList][] => {
      const definition = definitions.get(valueAt(num, "abstractNumId") ?? "");
      const { numId } = num.attributes;
      if (definition === undefined || numId === undefined) return [];
      const overrides = elementsOf(num, "lvlOverride");
      if (overrides.length === 0) return [[numId, definition]];
      const levels = definition.levels.map((level, index) => {
        const override = overrides.find(({ attributes }) => attributes.ilvl === String(index));
        const own = override && elementAt(override, "lvl");
        const changed = own ? levelOf(own) : level;
        const start = override && valueAt(override, "startOverride");
        return start ? { ...changed, start: Number(start) } : changed;
      });
      return [[numId, { levels, counters: [] }]];
    }),
  );
}

function levelsOf(definition: XmlElement): readonly Level[] {
  return elementsOf(definition, "lvl").slice(0, DEEPEST).map(levelOf);
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(valueAt(level, "start") ?? "1"),
    format: valueAt(level, "numFmt") ?? "decimal",
    pattern: valueAt(level, "lvlText") ?? "",
    style: valueAt(level, "pStyle"),
  };
}

function printed({ levels, counters }: NumberList, { pattern, format }: Level): string {
  if (format === "bullet" || format === "none") return "";
  let isKnown = true;
  const words = pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levels[index];
    const number = level === undefined ? null : numeral(counters[index] ?? level.start, level.format);
    if (number === null) isKnown = false;
    return number ?? "";
  });
  return isKnown ? words : "";
}

function numeral(value: number, format: string): string | null {
  switch (format) {
    case "decimal":
    case "decimalHalfWidth":
    case "decimalFullWidth":
      return String(value);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "ideographDigital":
      return chineseNumeral(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : null;
    case "lowerLetter":
      return value >= 1 && value <= 26 ? String.fromCharCode(0x60 + value) : null;
    case "upperLetter":
      return value >= 1 && value <= 26 ? String.fromCharCode(0x40 + value) : null;
    default:
      return null;
  }
}
