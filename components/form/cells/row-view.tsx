"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useObserved } from "../entry/use-observed.ts";
import { type SingleRow, singleRows } from "../grid/single-rows.ts";
import { cellOf, fieldOf } from "./cell-input.tsx";
import { RowField } from "./row-field.tsx";

/** A table on a phone: one row with its figures, and a list to pick the row from. */
export function RowView({ table }: { table: TableDefinition }) {
  const { focus, history, sync, checks } = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.rows");
  const pickerId = useId();
  const rows = singleRows(table);
  const shown = useObserved(focus.shownRow, (all) => all[table.key] ?? 0);
  const findings = useObserved(checks.findings, (all) => all);
  const before = useRef("");
  const row = rows[shown];
  const show = (index: number) => focus.shownRow.set({ ...focus.shownRow.get(), [table.key]: index });
  // The next row stands where this one stood; its first field is what one goes on with, once it is there.
  const turnTo = (index: number) => {
    show(index);
    const [first] = rows[index]?.cells ?? [];
    if (first !== undefined) requestAnimationFrame(() => fieldOf(first)?.focus());
  };
  if (row === undefined) return null;

  const count = (one: SingleRow) =>
    findings.filter(({ place }) => place.kind === "cell" && one.cells.includes(place.cell)).length;
  const nameOf = (one: SingleRow) => {
    const found = count(one);
    return found === 0 ? one.label[locale] : t("withFindings", { row: one.label[locale], count: found });
  };

  const toNext = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (cell === null || event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = row.cells[row.cells.indexOf(cell) + 1];
    if (next !== undefined) fieldOf(next)?.focus();
    else if (shown < rows.length - 1) turnTo(shown + 1);
  };

  return (
    <div className="flex flex-col gap-3">
      <div>
        <label htmlFor={pickerId} className="block font-semibold text-13">
          {t("pick", { row: shown + 1, rows: rows.length })}
        </label>
        <select
          id={pickerId}
          value={shown}
          onChange={(event) => show(Number(event.target.value))}
          className={`${FIELD_LOOK} mt-1 min-h-11`}
        >
          {rows.map((one, index) => (
            <option key={one.key} value={index}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <fieldset
        className="border-line border-t pt-2"
        onKeyDown={toNext}
        onFocus={(event) => {
          const cell = cellOf(event.target);
          if (cell === null) return;
          before.current = sync.valueOf(cell);
          focus.active.set(cell);
          fieldOf(cell)?.select();
        }}
        onBlur={(event) => {
          const cell = cellOf(event.target);
          if (cell !== null) history.remember("typing", { [cell]: before.current });
        }}
      >
        <legend className="sr-only">{row.label[locale]}</legend>
        <p aria-hidden="true" className="font-serif text-14">
          {row.under.map((over) => (
            <span key={over["zh-Hans"]} className="block text-12 text-ink-soft">
              {over[locale]}
            </span>
          ))}
          {row.label[locale]}
        </p>
        <ul>
          {row.cells.map((cell) => (
            <RowField key={cell} cellKey={cell} />
          ))}
        </ul>
      </fieldset>
      <div className="flex justify-between gap-3">
        <Button disabled={shown === 0} onClick={() => turnTo(shown - 1)}>
          {t("previous")}
        </Button>
        <Button disabled={shown === rows.length - 1} onClick={() => turnTo(shown + 1)}>
          {t("next")}
        </Button>
      </div>
    </div>
  );
}
