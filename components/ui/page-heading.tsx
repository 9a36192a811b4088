import type { ReactNode } from "react";

interface PageHeadingProps {
  title: ReactNode;
  /** A line above: breadcrumb or year. */
  above?: ReactNode;
  /** One sentence below. */
  lead?: ReactNode;
  /** The page's acts, at most one of them primary. */
  acts?: ReactNode;
}

export function PageHeading({ title, above, lead, acts }: PageHeadingProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {above}
        <h1 className="font-serif text-22 sm:text-28">{title}</h1>
        {lead === undefined ? null : <p className="mt-1 max-w-measure text-14 text-ink-soft">{lead}</p>}
      </div>
      {acts === undefined ? null : <div className="flex flex-wrap gap-2 print:hidden">{acts}</div>}
    </div>
  );
}
