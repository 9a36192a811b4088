import "server-only";
import { getTranslations } from "next-intl/server";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { viewEmbed } from "#lib/exchange/export/view/view-embed.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "../site-origin.ts";

/** A view as bare HTML, for a frame in another page. */
export async function embedView(
  view: PublicView,
  drawn: { readonly drawings: readonly string[]; readonly colors: string },
): Promise<string> {
  const { locale, path, asOf } = view;
  const t = await getTranslations({ locale, namespace: "shell" });
  const { origin } = siteOrigin();
  return viewEmbed(view, {
    origin,
    page: `${origin}${frozenPath(localizedPath(locale, path), asOf)}`,
    prefix: localizedPath(locale, "/").replace(/\/$/, ""),
    site: t("product"),
    ...drawn,
  });
}
