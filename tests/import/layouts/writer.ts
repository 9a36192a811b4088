import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { Form, FormSection, FormTable } from "./form.ts";

export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A way in which a report reaches us. */
export interface Writer {
  readonly name: string;
  /** Whether an empty cell can still be seen: a border, a tab, a cell of its own. */
  readonly keepsEmpty: boolean;
  /** Whether the layout lost what tells one figure or row from the next, so that cells may stay undecided. */
  readonly mayLeaveOpen: boolean;
  /** Whether paragraphs begin on lines of their own. */
  readonly keepsLines: boolean;
  readonly write: (form: Form, chance: Chance) => WrittenFile | Promise<WrittenFile>;
}

/** A plain text of title, words and tables, each table set by `setTable`. */
export function textOf(
  form: Form,
  setTable: (table: FormTable) => string,
  { indent = "", between = "\n" }: { readonly indent?: string; readonly between?: string } = {},
): string {
  const section = ({ heading, paragraphs, tables, notes }: FormSection) => [
    heading,
    ...paragraphs.map((paragraph) => indent + paragraph),
    ...tables.map(setTable),
    ...notes,
  ];
  return [
    ...form.title,
    ...form.front,
    ...form.intro.map((paragraph) => indent + paragraph),
    ...form.sections.flatMap(section),
    ...form.back,
  ].join(between);
}

/** The words of each row without its merged neighbours. */
export function rowsOf({ rows }: FormTable): readonly (readonly string[])[] {
  return rows.map((row) => row.map(({ words }) => words));
}
