import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DifferencePage } from "#components/differences/difference-page.tsx";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { differenceAt, LIVE } from "#lib/server/public/difference-at.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export interface DifferenceParts {
  readonly org: string;
  /** Null between years. */
  readonly year: string | null;
  readonly span: string;
  /** A day, or `live`. */
  readonly at: string;
}

/** Title and address of a difference. A frozen one is not for search engines: the live one is. */
export async function metadataOfDifference({ org, year, span, at }: DifferenceParts): Promise<Metadata> {
  const found = await differenceAt(org, year, span, at);
  if (found === null || found.movedTo !== null) return {};
  const { kind, body, before, after, path } = found.difference;
  const locale = await getLocale();
  const t = await getTranslations("differences");
  const words = { name: body.name[locale], year: after.year };
  const title =
    kind === "years"
      ? t("yearsTitle", { name: body.name[locale], from: before.year, to: after.year })
      : t("versionsTitle", { ...words, from: before.number, to: after.number });
  const metadata = pageMetadata({ locale, path, title, description: t("description") });
  return at === LIVE ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** The page of a difference; 308 to its one address. */
export async function renderDifference({ org, year, span, at }: DifferenceParts) {
  const found = await differenceAt(org, year, span, at);
  if (found === null) notFound();
  const locale = await getLocale();
  if (found.movedTo !== null) {
    permanentRedirect(frozenPath(localizedPath(locale, found.movedTo), at === LIVE ? null : at));
  }
  return <DifferencePage difference={found.difference} />;
}
