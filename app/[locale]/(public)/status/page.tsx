import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { statusPath } from "#lib/domain/status/status-path.ts";
import { OVERVIEW } from "#lib/domain/views/page-tags.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadNewestYear } from "#lib/server/public/load-newest-year.ts";

export const dynamic = "force-static";
export const revalidate = 3600;

/** Built when first asked for: a build needs no database. */
export function generateStaticParams() {
  return [];
}

/** The way to the newest year. */
export default async function NewestStatusPage() {
  await dependOn([OVERVIEW]);
  redirect(localizedPath(await getLocale(), statusPath(await loadNewestYear(), null)));
}
