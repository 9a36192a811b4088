import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import type { FootnoteToDecide } from "#lib/domain/views/footnote-view.ts";
import { FootnoteEntry } from "./footnote-entry.tsx";

/** The footnotes an office has decided on, newest first. */
export function DecidedFootnotes({ footnotes }: { footnotes: readonly FootnoteToDecide[] }) {
  const t = useTranslations("bodies.footnotes");
  return (
    <section className="pt-10">
      <h2 className="mb-2 text-18">{t("decidedTitle")}</h2>
      {footnotes.map((footnote) => (
        <FootnoteEntry
          key={footnote.id}
          footnote={footnote}
          heading={
            <p>
              <BodyName body={footnote.body} /> · {t("year", { year: footnote.year })}
            </p>
          }
        />
      ))}
    </section>
  );
}
