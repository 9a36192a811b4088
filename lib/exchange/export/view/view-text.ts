import type { PublicView, ViewCell, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import type { ViewPlace } from "./view-place.ts";
import { VIEW_TEXT_WORDS } from "./view-text-words.ts";

/**
 * A view as plain text, to be read from top to bottom without seeing a table or a drawing: row by row, each figure with what it is about, each mark
 * with what it means.
 */
export function viewText(view: PublicView, { page }: ViewPlace): string {
  const say = VIEW_TEXT_WORDS[view.locale];
  const blocks = [
    [view.title, say.rule(view.title), view.subtitle],
    ...(view.asOf === null
      ? []
      : [[say.frozen(view.asOf), view.isSuperseded ? say.superseded : say.current]]),
    ...(view.isPractice ? [[say.practice]] : []),
    [view.summary],
    ...view.tables.map((table) => tableText(table, view)),
    [say.notes, ...view.notes.map((note) => `- ${note}`)],
    [view.source],
    [page],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function tableText(table: ViewTable, view: PublicView): readonly string[] {
  const say = VIEW_TEXT_WORDS[view.locale];
  const lines = [table.caption, say.rule(table.caption)];
  let part: string | null = null;
  for (const row of table.rows) {
    if (row.part !== null && row.part !== part) lines.push("", say.part(row.part));
    part = row.part;
    lines.push(rowText(row, table, view));
  }
  return lines;
}

function rowText(row: ViewRow, { columns }: ViewTable, view: PublicView): string {
  const say = VIEW_TEXT_WORDS[view.locale];
  const heads = row.cells.filter((_, index) => columns[index]?.kind === "head").map(({ text }) => text);
  const figures = row.cells.flatMap((cell, index) => {
    const column = columns[index];
    if (column === undefined || column.kind === "head" || cell.text === "") return [];
    const name = column.unit === null ? column.label : `${column.label} ${column.unit}`;
    const before = column.breakBefore === null ? "" : say.broken(column.breakBefore);
    return [`${before}${name}${say.colon}${cellText(cell)}`];
  });
  return `- ${heads.join(" ")}${say.colon}${figures.join(say.join)}`;
}

function cellText({ text, meaning, detail }: ViewCell): string {
  return [meaning ?? text, ...(detail === null ? [] : [detail])].join(" ");
}
