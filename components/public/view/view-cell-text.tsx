import type { Locale } from "#lib/domain/localized.ts";
import type { ViewCell } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** What stands in a cell: plain links, since a table may have hundreds, and a mark is read out as what it means. */
export function ViewCellText({ cell, locale }: { cell: ViewCell | undefined; locale: Locale }) {
  if (cell === undefined) return null;
  const { text, meaning, detail, href } = cell;
  const said =
    meaning === null ? (
      text
    ) : (
      <span title={meaning} className="text-ink-soft">
        <span aria-hidden="true">{text}</span>
        <span className="sr-only">{meaning}</span>
      </span>
    );
  return (
    <>
      {href === null ? said : <a href={localizedPath(locale, href)}>{said}</a>}
      {detail === null ? null : <span className="block text-12 text-ink-soft">{detail}</span>}
    </>
  );
}
