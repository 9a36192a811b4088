import "server-only";
import { getTranslations } from "next-intl/server";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { type ViewWays, viewWays } from "#lib/domain/views/ways/view-ways.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "../site-origin.ts";

/** The ways of a view on this site, on the day on which its page is drawn. */
export async function waysOfView(view: PublicView): Promise<ViewWays> {
  const t = await getTranslations({ locale: view.locale, namespace: "shell" });
  return viewWays(view, {
    origin: siteOrigin().origin,
    prefix: localizedPath(view.locale, "/").replace(/\/$/, ""),
    name: t("product"),
    today: dayInChina(new Date()),
  });
}
