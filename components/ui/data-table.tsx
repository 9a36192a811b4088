import type { ComponentProps, ReactNode } from "react";

/**
 * The house's tables: hairlines, rows of 32 px, nothing else. Wide ones scroll inside their frame, which the keyboard
 * can reach; the caption names the table for those who do not see its heading.
 */
export function DataTable(props: { caption: string; className?: string; children: ReactNode }) {
  return (
    <section
      className={`relative overflow-x-auto print:overflow-visible ${props.className ?? ""}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={props.caption}
    >
      <table className="w-full text-13">
        <caption className="sr-only">{props.caption}</caption>
        {props.children}
      </table>
    </section>
  );
}

/** `figures` puts a column to the right, where numbers stand. */
export function HeadCell({ figures, ...rest }: { figures?: boolean } & ComponentProps<"th">) {
  return (
    <th
      scope="col"
      {...rest}
      className={`h-8 whitespace-nowrap border-edge border-b px-2 font-semibold text-12 text-ink-soft first:pl-0 last:pr-0 ${
        figures ? "text-right" : "text-left"
      } ${rest.className ?? ""}`}
    />
  );
}

export function Row(props: ComponentProps<"tr">) {
  return <tr {...props} className={`border-line border-b hover:bg-wash ${props.className ?? ""}`} />;
}

/** The cell that names its row. */
export function RowHead(props: ComponentProps<"th">) {
  return (
    <th
      scope="row"
      {...props}
      className={`h-8 px-2 py-1 text-left font-normal first:pl-0 ${props.className ?? ""}`}
    />
  );
}

export function Cell({ figures, ...rest }: { figures?: boolean } & ComponentProps<"td">) {
  return (
    <td
      {...rest}
      className={`h-8 px-2 py-1 first:pl-0 last:pr-0 ${figures ? "whitespace-nowrap text-right" : ""} ${rest.className ?? ""}`}
    />
  );
}
