import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureText } from "#components/public/figure-text.tsx";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import type { ViewWays } from "#lib/domain/views/ways/view-ways.ts";
import { FrozenNotice } from "./frozen-notice.tsx";
import { UseThisPage } from "./use-this-page.tsx";
import { ViewDrawings } from "./view-drawings.tsx";
import { ViewTable } from "./view-table.tsx";

interface ViewPageProps {
  view: PublicView;
  ways: ViewWays;
  /** Ways to change the view, between its words and its figures. */
  above?: ReactNode;
  children?: ReactNode;
}

/**
 * A page that compares: what was found, in a heading and a sentence; the drawing; the tables; notes and source; what can be done with it. In the
 * order of the document the first table, which says all, comes before the drawing.
 */
export function ViewPage({ view, ways, above, children }: ViewPageProps) {
  const t = useTranslations("view");
  const [first, ...others] = view.tables;
  return (
    <>
      <FrozenNotice page={view} />
      <h1 className="max-w-[52rem] font-serif text-28">
        <FigureText text={view.title} />
      </h1>
      {view.isPractice ? (
        <p className="py-1">
          <PracticeMark />
        </p>
      ) : null}
      <p className="text-14 text-ink-soft">{view.subtitle}</p>
      <p className="max-w-measure pt-2 pb-4">
        <FigureText text={view.summary} />
      </p>
      {above}
      <div className="flex flex-col gap-8 pt-2">
        {first === undefined ? null : (
          <section className="order-2">
            {others.length === 0 ? null : <h2 className="pb-2 font-serif text-18">{first.caption}</h2>}
            <ViewTable table={first} />
          </section>
        )}
        <div className="order-1 empty:hidden">
          <ViewDrawings view={view} />
        </div>
        {others.map((table) => (
          <section key={table.key} className="order-3">
            <h2 className="pb-2 font-serif text-18">{table.caption}</h2>
            <ViewTable table={table} />
          </section>
        ))}
      </div>
      <div className="max-w-measure pt-6 text-13 text-ink-soft">
        <h2 className="pb-1 font-semibold text-14 text-ink">{t("notes")}</h2>
        <ul className="list-disc pl-5">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="pt-4">{view.source}</p>
      </div>
      {children}
      <UseThisPage ways={ways} />
    </>
  );
}
