import type { PublicView, ViewCell } from "./public-view.ts";

/** Whether a frozen view shows anything that the live one at the same address shows otherwise: another figure, another version, another row. */
export function isSupersededBy(frozen: PublicView, live: PublicView): boolean {
  return shown(frozen) !== shown(live);
}

function shown({ tables }: PublicView): string {
  return JSON.stringify(
    tables.map(({ rows }) => rows.map(({ key, part, cells }) => [key, part, cells.map(said)])),
  );
}

function said({ text, detail, value }: ViewCell): readonly unknown[] {
  return [text, detail, value?.value, value?.status, value?.reportVersion];
}
