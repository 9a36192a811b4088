import type { CellDefinition, MoneyUnit } from "#lib/domain/templates/types.ts";
import { canonicalDecimal } from "./canonical-decimal.ts";
import { halfWidth } from "./half-width.ts";
import type { CellValue } from "./types.ts";

/** What bodies write where they have no figure: `/`, `－`, `——`, `_`, 空, 无, 不适用. */
const NOT_APPLICABLE = /^(?:[/\\]+|[-‐‑‒–—―−]{1,4}|_+|空|空白|无|無|不适用|不適用|n\/?a)$/i;

/** Sign, digits with or without thousands separators, decimals, then a unit and a note. `--253` is none of these. */
const FIGURE =
  /^(?<sign>[+\-−–])? ?(?<digits>\d{1,3}(?<separator>[, ])\d{3}(?:\k<separator>\d{3})*|\d+)(?<decimals>\.\d+)? ?(?<unit>[^\d\s.,()[\]〔〕【】]{1,2})??(?<note> ?(?:\(.*\)|\[.*\]|〔.*〕|【.*】)|[*※†‡①-⑳¹²³⁰⁴-⁹]+)?$/u;

const COUNT_UNIT = /^[件项項宗个個份条條起次部例]$/;

const MONEY_UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: "元",
  万: "万元",
  萬: "万元",
  万元: "万元",
  萬元: "万元",
  亿: "亿元",
  億: "亿元",
  亿元: "亿元",
  億元: "亿元",
};

/** Fifteen digits of yuan are more than the country's product; what is longer is not a figure of a report. */
const LONGEST_FIGURE = 15;

/**
 * Reads what was typed or printed into a cell. Keeps `raw` whatever comes out and never makes up a figure: what is not
 * a number with at most one sign, a known unit and a bracketed note is `unreadable`. A negative or a broken count stays
 * a reported number, so that the rules CELL-INT and CELL-SIGNED can name it. Money keeps the unit written beside it,
 * else takes the form's; where neither says one it is null (CELL-MONEY-UNIT).
 */
export function parseCell(cell: CellDefinition, raw: string): CellValue {
  const text = halfWidth(raw)
    .trim()
    .replace(/(?<=[万萬亿億]) +(?=元)/, "");
  if (text === "") return { status: "blank", raw: "" };
  if (NOT_APPLICABLE.test(text)) return { status: "not_applicable", raw };
  const figure = FIGURE.exec(text)?.groups;
  const digits = figure?.digits?.replace(/[, ]/g, "") ?? "";
  if (!figure || digits.replace(/^0+/, "").length > LONGEST_FIGURE) return { status: "unreadable", raw };

  const { sign = "", decimals = "", unit = "", note = "" } = figure;
  const read = readUnit(cell, unit, note.trim());
  if (read === null) return { status: "unreadable", raw };
  const minus = sign === "" || sign === "+" ? "" : "-";
  return { status: "reported", raw, value: canonicalDecimal(`${minus}${digits}${decimals}`), ...read };
}

interface Beside {
  readonly unit: MoneyUnit | null;
  readonly note: string | null;
}

/** The unit, before or inside the brackets, and the words that remain; null for a unit that the cell cannot have. */
function readUnit(cell: CellDefinition, unit: string, bracket: string): Beside | null {
  const note = bracket.replace(/^[([〔【]\s*|\s*[)\]〕】]$/g, "");
  if (cell.valueType !== "money") {
    if (unit !== "" && !COUNT_UNIT.test(unit)) return null;
    return { unit: null, note: note === "" || COUNT_UNIT.test(note) ? null : note };
  }
  const written = MONEY_UNITS[unit === "" ? note : unit];
  if (written !== undefined) return { unit: written, note: unit === "" || note === "" ? null : note };
  if (unit !== "") return null;
  return { unit: formUnit(cell), note: note === "" ? null : note };
}

function formUnit(cell: CellDefinition): MoneyUnit | null {
  return cell.unit === null ? null : (MONEY_UNITS[cell.unit] ?? null);
}
