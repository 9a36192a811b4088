import { describe, expect, it } from "vitest";
import { wording } from "#lib/domain/wording.ts";
import { defineTemplate } from "./define-template.ts";
import { DefinitionError } from "./definition-error.ts";
import type {
  BlocksTableSource,
  MatrixTableSource,
  RelationSource,
  TableSource,
  TemplateSource,
} from "./template-source.ts";
import { thirdFormatSource } from "./third-format.fixture.ts";

const [requests, output, remedies] = thirdFormatSource.tables;
if (requests?.shape !== "matrix" || output?.shape !== "blocks" || remedies?.shape !== "single_row") {
  throw new Error("the third format must have one table of each shape");
}
const word = wording("词", "詞", "word");

function withTables(...tables: TableSource[]): TemplateSource {
  return { ...thirdFormatSource, tables };
}

function withMatrix(change: Partial<MatrixTableSource>): TemplateSource {
  if (requests?.shape !== "matrix" || !output || !remedies) throw new Error("unreachable");
  return withTables({ ...requests, ...change }, output, remedies);
}

function withBlocks(change: Partial<BlocksTableSource>): TemplateSource {
  if (output?.shape !== "blocks" || !requests || !remedies) throw new Error("unreachable");
  return withTables(requests, { ...output, ...change }, remedies);
}

function withRelation(change: Partial<RelationSource>): TemplateSource {
  const relation: RelationSource = {
    rule: "X-TEST",
    table: "req",
    forEach: "column",
    left: ["received.{column}"],
    relation: "=",
    right: ["open_end.{column}"],
    ...change,
  };
  return { ...thirdFormatSource, relations: [relation] };
}

const REFUSED: readonly (readonly [string, TemplateSource, RegExp])[] = [
  [
    "a row key used twice",
    withMatrix({ rows: [...requests.rows, { key: "received", label: word }] }),
    /row of req received is defined twice/,
  ],
  [
    "a column key used twice",
    withMatrix({ columns: [...requests.columns, { key: "all", label: word }] }),
    /come in another order|defined twice/,
  ],
  ["a table key used twice", withTables(requests, requests, output, remedies), /defined twice/],
  [
    "a section key used twice",
    {
      ...thirdFormatSource,
      sections: [...thirdFormatSource.sections, { key: "remarks", title: word, content: "text" }],
    },
    /section remarks is defined twice/,
  ],
  [
    "a key with capital letters",
    withMatrix({ rows: [...requests.rows, { key: "Late", label: word }] }),
    /a key is small letters/,
  ],
  [
    "a table in no section",
    { ...thirdFormatSource, sections: thirdFormatSource.sections.filter(({ table }) => table !== "rem") },
    /table rem stands in no section/,
  ],
  [
    "a section whose table does not exist",
    {
      ...thirdFormatSource,
      sections: [
        ...thirdFormatSource.sections,
        { key: "more", title: word, content: "table", table: "nowhere" },
      ],
    },
    /section more shows unknown table nowhere/,
  ],
  [
    "a table section without a table",
    {
      ...thirdFormatSource,
      sections: [...thirdFormatSource.sections, { key: "more", title: word, content: "table" }],
    },
    /section more holds table but its table is null/,
  ],
  [
    "a group without rows",
    withMatrix({ rows: [...requests.rows, { key: "nothing", label: word, rows: [] }] }),
    /group nothing has no rows/,
  ],
  [
    "rows on a fourth level",
    withMatrix({
      rows: [
        {
          key: "a",
          label: word,
          rows: [
            { key: "b", label: word, rows: [{ key: "c", label: word, rows: [{ key: "d", label: word }] }] },
          ],
        },
      ],
    }),
    /row d lies deeper than three levels/,
  ],
  [
    "headings that forget a column",
    withMatrix({ headings: ["online", "counter", "post"] }),
    /the headings name online, counter, post/,
  ],
  ["headings that name an unknown column", withMatrix({ headings: ["online", "fax"] }), /unknown column fax/],
  [
    "spans narrower than the grid",
    withBlocks({ gridColumns: 4 }),
    /out: grid row 2, column 4 is covered by no cell/,
  ],
  ["spans wider than the grid", withBlocks({ gridColumns: 2 }), /out: grid row 2 is wider than 2 columns/],
  [
    "a row that leaves out an unknown column",
    withMatrix({ rows: [{ key: "x", label: word, without: ["fax"] }] }),
    /leaves out unknown column fax/,
  ],
  [
    "a count with decimals",
    withMatrix({ columns: requests.columns.map((column) => ({ ...column, maxDecimals: 2 })) }),
    /cannot have decimals/,
  ],
  ["a set declared twice", withMatrix({ sets: { rows: ["received"] } }), /@rows exists already/],
  [
    "a set without a member it takes out",
    withMatrix({ sets: { channels: ["@columns", "-fax"] } }),
    /fax is taken out of a set it is not in/,
  ],
  [
    "a relation on an unknown table",
    withRelation({ table: "nowhere" }),
    /X-TEST speaks of unknown table nowhere/,
  ],
  [
    "a relation that names an unknown cell",
    withRelation({ right: ["burned.{column}"] }),
    /“burned\.\{column\}” names req\.burned\.online, which is not a cell/,
  ],
  [
    "a relation that names a cell of a group row",
    withRelation({ right: ["closed.{column}"] }),
    /which is not a cell/,
  ],
  [
    "a relation that names a cell left out of the form",
    withRelation({
      table: "out",
      forEach: "row",
      among: ["minutes"],
      left: ["{row}.made"],
      right: ["{row}.shown"],
    }),
    /out\.minutes\.shown, which is not a cell/,
  ],
  ["a relation with an unknown set", withRelation({ right: ["@burned.{column}"] }), /req has no set @burned/],
  [
    "a relation for each row that speaks of {column}",
    withRelation({ forEach: "row", left: ["{row}.all"] }),
    /\{column\} stands for nothing here/,
  ],
  ["a relation repeated for nothing", withRelation({ among: [] }), /X-TEST is repeated for nothing/],
  [
    "a term that is no pattern",
    withRelation({ left: ["received"] }),
    /not a pattern of the form row\.column/,
  ],
  [
    "a term with two years",
    withRelation({ left: ["previous previous received.{column}"] }),
    /not a term of a relation/,
  ],
  [
    "a total that is not the left side",
    withRelation({ total: "open_end.{column}" }),
    /must be the one cell on the left side/,
  ],
  [
    "a measure of an unknown cell",
    { ...thirdFormatSource, measures: { granted: ["req.burned.all"] } },
    /not a cell/,
  ],
  [
    "a volume of an unknown table",
    { ...thirdFormatSource, volumes: ["nowhere.a.b"] },
    /unknown table nowhere/,
  ],
  [
    "items where there are none",
    {
      ...thirdFormatSource,
      itemRows: [
        { table: "out", rows: ["plans"], itemsLastYear: "before", itemsChange: "change", decisions: "made" },
      ],
    },
    /out\.plans is not a row of items/,
  ],
  [
    "years that end before they begin",
    { ...thirdFormatSource, years: { from: 2031, to: 2030 } },
    /years end/,
  ],
  [
    "a title without the year",
    { ...thirdFormatSource, titlePattern: wording("{organ}报告", "{organ}報告", "{organ}") },
    /title lacks \{year\}/,
  ],
  ["an empty wording", withMatrix({ title: wording("申请", "申請", " ") }), /req has no wording in en/],
  [
    "a format without cells",
    { ...thirdFormatSource, tables: [], sections: [], relations: [], measures: {}, volumes: [] },
    /has no cells/,
  ],
];

describe("a definition that contradicts itself is refused", () => {
  it.each(REFUSED)("%s", (_, source, message) => {
    expect(() => defineTemplate(source)).toThrow(DefinitionError);
    expect(() => defineTemplate(source)).toThrow(message);
    expect(() => defineTemplate(source)).toThrow(/^made-up-2031: /);
  });

  it("and the same source without a fault is taken", () => {
    expect(defineTemplate(withTables(requests, output, remedies)).cells).toHaveLength(24 + 5 + 9);
  });
});
