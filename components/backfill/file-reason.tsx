import { useLocale, useTranslations } from "next-intl";
import type { BackfillFileLine } from "#lib/domain/views/backfill-view.ts";

/** Why a file waits or cannot be read, in words. */
export function FileReason({ file }: { file: BackfillFileLine }) {
  const t = useTranslations("backfill.doubts");
  const locale = useLocale();
  if (file.state === "not_readable") return <span>{file.problem?.[locale]}</span>;
  if (file.state !== "needs_look") return null;
  const words = { organisation: file.organisation ?? "", count: file.openCells };
  return (
    <ul>
      {file.doubts.map((doubt) => (
        <li key={doubt}>{t(doubt, words)}</li>
      ))}
    </ul>
  );
}
