import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellDefinition, CellKey } from "#lib/domain/templates/types.ts";
import { canonicalDecimal } from "./canonical-decimal.ts";
import { formatCell } from "./format-cell.ts";
import { parseCell } from "./parse-cell.ts";

function cell(template: string, key: CellKey): CellDefinition {
  const definition = templateById(template).cellByKey.get(key);
  if (definition === undefined) throw new Error(`${template} has no cell ${key}`);
  return definition;
}

const count = cell("gongkai-2019", "t3.granted.total");
const change = cell("gongkai-2019", "t2.admin_fees.items_change");
const procurement = cell("gongkai-2019", "t2.gov_procurement.amount");
const fees = cell("gongkai-2021", "t2.admin_fees.amount_wan");

/** [typed, value, unit, note] */
type Figure = readonly [string, string, string | null, string | null];

const FIGURES: readonly (readonly [string, CellDefinition, readonly Figure[]])[] = [
  [
    "counts",
    count,
    [
      ["0", "0", null, null],
      ["110", "110", null, null],
      ["１１０", "110", null, null],
      [" 110 ", "110", null, null],
      ["007", "7", null, null],
      ["5.0", "5", null, null],
      ["1,234", "1234", null, null],
      ["１，２３４", "1234", null, null],
      ["1 234 567", "1234567", null, null],
      ["110件", "110", null, null],
      ["110 宗", "110", null, null],
      ["3项", "3", null, null],
      ["3項", "3", null, null],
      ["22（件）", "22", null, null],
    ],
  ],
  [
    "counts with words beside them",
    count,
    [
      ["22（其中修订16件）", "22", null, "其中修订16件"],
      ["55(含自然失效29件)", "55", null, "含自然失效29件"],
      ["22件（其中修订 16 件）", "22", null, "其中修订 16 件"],
      ["22①", "22", null, "①"],
      ["22²", "22", null, "²"],
      ["22*", "22", null, "*"],
    ],
  ],
  [
    "counts that the rules will object to, kept as the number they are",
    count,
    [
      ["-3", "-3", null, null],
      ["1.5", "1.5", null, null],
      ["+3", "3", null, null],
    ],
  ],
  [
    "changes with every kind of sign",
    change,
    [
      ["+97", "97", null, null],
      ["＋97", "97", null, null],
      ["97", "97", null, null],
      ["-13", "-13", null, null],
      ["－13", "-13", null, null],
      ["−13", "-13", null, null],
      ["–13", "-13", null, null],
      ["-0", "0", null, null],
    ],
  ],
  [
    "money where the officer writes the unit",
    procurement,
    [
      ["14.62億元", "14.62", "亿元", null],
      ["14.62亿元", "14.62", "亿元", null],
      ["14.62億 元", "14.62", "亿元", null],
      ["184719元", "184719", "元", null],
      ["103.3879万元", "103.3879", "万元", null],
      ["103.3879 萬元", "103.3879", "万元", null],
      ["75394432.52元", "75394432.52", "元", null],
      ["1,462,000,000.50元", "1462000000.5", "元", null],
      ["12（万元）", "12", "万元", null],
      ["12万元（含税）", "12", "万元", "含税"],
      ["14.62", "14.62", null, null],
    ],
  ],
  [
    "money where the form prints the unit",
    fees,
    [
      ["59237.2449", "59237.2449", "万元", null],
      ["0", "0", "万元", null],
      ["184719元", "184719", "元", null],
      ["-1", "-1", "万元", null],
    ],
  ],
];

const UNREADABLE: readonly (readonly [CellDefinition, string])[] = [
  ...[
    "--253",
    "+-5",
    "12 34",
    "1,23",
    "1,2345",
    "1,234 567",
    "1.2.3",
    "１O",
    "½",
    "①",
    "(13)",
    "约20",
    "3元",
    "1.2万",
    "1e5",
    "22（未完",
    "三",
    "1234567890123456",
  ].map((raw) => [count, raw] as const),
  [procurement, "5件"],
  [procurement, "3美元"],
  [change, "增加13"],
];

describe("reading what stands in a cell", () => {
  for (const [what, definition, figures] of FIGURES) {
    it.each(figures)(`${what}: “%s” is %s`, (raw, value, unit, note) => {
      expect(parseCell(definition, raw)).toEqual({ status: "reported", raw, value, unit, note });
    });
  }

  it.each(["/", "／", "-", "－", "—", "——", "–", "_", "＿", "空", "无", "無", "不适用", "不適用", "N/A"])(
    "“%s” declares that there is nothing to report, and is no zero",
    (raw) => {
      expect(parseCell(count, raw)).toEqual({ status: "not_applicable", raw });
      expect(parseCell(procurement, raw).status).toBe("not_applicable");
    },
  );

  it.each(["", " ", "　", "\u00a0\n"])("nothing but white space (%j) is blank", (raw) => {
    expect(parseCell(count, raw)).toEqual({ status: "blank", raw: "" });
  });

  it.each(UNREADABLE)("in $key “%s” is kept and no figure is made of it", (definition, raw) => {
    expect(parseCell(definition, raw)).toEqual({ status: "unreadable", raw });
  });

  it("never loses what was typed and never makes up a digit", () => {
    const typed = fc.string({
      unit: fc.constantFrom(..."0123456789０９,，. +-－−—/（）()件万元亿項①²½无空x".split("")),
      maxLength: 12,
    });
    fc.assert(
      fc.property(typed, fc.constantFrom(count, change, procurement, fees), (raw, definition) => {
        const value = parseCell(definition, raw);
        expect(value.raw).toBe(raw.trim() === "" ? "" : raw);
        if (value.status !== "reported") return;
        const printed = raw
          .replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
          .replace(/[(（].*/, "");
        const digits = (text: string) => text.replaceAll(/\D/g, "").replace(/^0+/, "");
        expect(digits(printed).startsWith(digits(value.value))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("reads back what it shows", () => {
    const figures = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(figures, fc.constantFrom("元", "万元", "亿元"), ([whole, part], unit) => {
        const decimal = canonicalDecimal(`${whole}.${String(part).padStart(6, "0")}`);
        for (const definition of [count, change, fees, procurement]) {
          const value = parseCell(
            definition,
            definition.valueType === "money" ? `${decimal}${unit}` : decimal,
          );
          expect(value).toMatchObject({ status: "reported", value: decimal });
          expect(parseCell(definition, formatCell(value, { cell: definition }))).toEqual({
            ...value,
            raw: formatCell(value, { cell: definition }),
          });
          const grouped = formatCell(value, { cell: definition, grouping: "thousands" });
          expect(parseCell(definition, grouped)).toEqual({ ...value, raw: grouped });
        }
      }),
    );
  });
});
