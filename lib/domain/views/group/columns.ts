import type { ViewColumn } from "#lib/domain/views/public-view.ts";

/** The column that names its rows. */
export function headColumn(label: string, key = "body"): ViewColumn {
  return { key, label, kind: "head", unit: null, breakBefore: null };
}

export function figureColumn(key: string, label: string, breakBefore: string | null = null): ViewColumn {
  return { key, label, kind: "figure", unit: null, breakBefore };
}

export function textColumn(key: string, label: string): ViewColumn {
  return { key, label, kind: "text", unit: null, breakBefore: null };
}
