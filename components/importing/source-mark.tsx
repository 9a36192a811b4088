import { useTranslations } from "next-intl";
import type { ImportCell, ImportPlace } from "#lib/domain/views/import-preview.ts";

interface SourceMarkProps {
  place: ImportPlace;
  how: ImportCell["how"];
  /** Several readings, and none chosen yet. */
  isOpen: boolean;
  /** id of the field that chooses among several readings, or null. */
  chooser: string | null;
  /** What the draft holds now and would lose. */
  replaced: string | null;
  /** What the document says, where the draft keeps its own. */
  refused: string | null;
}

/** Under a figure of the preview: the page or line it was read from, and what it stands against. */
export function SourceMark({
  place: { line, page },
  how,
  isOpen,
  chooser,
  replaced,
  refused,
}: SourceMarkProps) {
  const t = useTranslations("importing.sheet");
  return (
    <>
      {replaced === null ? null : (
        <del className="block text-12 text-warn">
          <span className="sr-only">{t("replaced", { value: replaced })}</span>
          <span aria-hidden="true">{replaced}</span>
        </del>
      )}
      {refused === null ? null : (
        <span className="block text-12 text-warn">{t("refused", { value: refused })}</span>
      )}
      {chooser !== null && isOpen ? (
        <a href={`#${chooser}`} tabIndex={-1} className="block text-12 text-warn">
          {t("choose")}
        </a>
      ) : null}
      {how === "deduced" ? <span className="block text-12 text-ink-soft">{t("deduced")}</span> : null}
      <a
        href={`#source-${line}`}
        tabIndex={-1}
        className="block text-12 text-ink-soft leading-tight no-underline hover:underline"
      >
        <span className="sr-only">
          {page === null ? t("fromLine", { line }) : t("fromPage", { page, line })}
        </span>
        <span aria-hidden="true">{page === null ? t("lineMark", { line }) : t("pageMark", { page })}</span>
      </a>
    </>
  );
}
