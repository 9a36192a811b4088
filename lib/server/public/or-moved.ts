import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { currentSlug } from "./current-slug.ts";
import { dependOn } from "./depend-on.ts";

/** For a page of a body that is not there: 308 to the same page under the address the body has now, else a missing page. */
export async function orMoved(slug: string, rest: string): Promise<never> {
  const now = await currentSlug(slug);
  if (now === null) notFound();
  await dependOn([bodyTag(now)]);
  permanentRedirect(localizedPath(await getLocale(), `/o/${now}${rest}`));
}
