import type { CSSProperties } from "react";
import type { Locale } from "#lib/domain/localized.ts";
import type { GridCell } from "#lib/domain/templates/types.ts";

export type LabelCell = Extract<GridCell, { kind: "label" }>;

interface OfficialHeadingProps {
  id: string;
  label: LabelCell;
  /** Unit to print under the heading, where the table as a whole has none. */
  unit: string | null;
  locale: Locale;
  /** Distance from the left at which a heading of a row stays while the table is scrolled. */
  stickAt: string | null;
}

const LOOKS: Readonly<Record<LabelCell["scope"], string>> = {
  col: "bg-paper text-center",
  colgroup: "bg-paper text-center",
  row: "bg-paper text-start",
  rowgroup: "bg-paper text-center text-ink-soft",
  caption: "bg-wash text-start",
  note: "bg-paper text-start text-ink-soft",
};

/** A label of the printed grid as the heading it is for. The name of a row group stands upright in its narrow column. */
export function OfficialHeading({ id, label, unit, locale, stickAt }: OfficialHeadingProps) {
  const { scope, rowSpan, colSpan } = label;
  const style: CSSProperties = stickAt === null ? {} : { left: stickAt };
  const look = `border-line border-r border-b px-1.5 py-1 font-normal font-serif text-13 leading-snug ${LOOKS[scope]}${stickAt === null ? "" : " sticky z-10"}`;
  const words =
    scope === "rowgroup" ? (
      <span className={UPRIGHT[locale]}>{label.label[locale]}</span>
    ) : (
      <>
        {label.label[locale]}
        {unit === null ? null : <span className="block text-12 text-ink-soft">{unit}</span>}
      </>
    );
  if (scope === "note") {
    return (
      <td id={id} rowSpan={rowSpan} colSpan={colSpan} className={look} style={style}>
        {words}
      </td>
    );
  }
  return (
    <th
      id={id}
      scope={scope === "caption" ? "colgroup" : scope}
      rowSpan={rowSpan}
      colSpan={colSpan}
      className={look}
      style={style}
    >
      {words}
    </th>
  );
}

/** Chinese stands upright from top to bottom; Latin letters lie and read upwards. */
const UPRIGHT: Readonly<Record<Locale, string>> = {
  "zh-Hans": "inline-block [writing-mode:vertical-rl]",
  "zh-Hant": "inline-block [writing-mode:vertical-rl]",
  en: "inline-block rotate-180 [writing-mode:vertical-rl]",
};
