import "server-only";
import { cache } from "react";
import { readDifference, writeDifference } from "#lib/domain/differences/difference-address.ts";
import type { ReportDifference } from "#lib/domain/differences/report-difference.ts";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { currentSlug } from "./current-slug.ts";
import { dependOn } from "./depend-on.ts";
import { loadDifference } from "./load-difference.ts";
import { readReportYear } from "./report-edition.ts";

/** In the place of a day in the inner addresses: none, the page is live. */
export const LIVE = "live";

export type DifferenceAt =
  | { readonly difference: ReportDifference; readonly movedTo: null }
  /** The one address, without language and day. */
  | { readonly movedTo: string };

/** The difference at the parts of an address, or the one address that they stand for; null for what cannot be. `year` is null between years. */
export const differenceAt = cache(
  async (org: string, year: string | null, word: string, at: string): Promise<DifferenceAt | null> => {
    const span = readDifference(decodeURIComponent(word), year === null ? "years" : "versions");
    const asOf = at === LIVE ? null : readAsOf(at, dayInChina(new Date()));
    const reportYear = year === null ? null : readReportYear(year);
    if (span === null || (at !== LIVE && asOf === null) || (year !== null && reportYear === null))
      return null;
    await dependOn([bodyTag(org)]);
    const place = (slug: string) => (year === null ? `/o/${slug}/diff` : `/o/${slug}/${year}/diff`);
    if (span.from > span.to) return { movedTo: `${place(org)}/${writeDifference(span)}` };
    const difference = await loadDifference({ slug: org, year: reportYear, span, asOf });
    if (difference !== null) {
      const isCanonical = difference.path === `${place(org)}/${writeDifference(span)}`;
      return isCanonical ? { difference, movedTo: null } : { movedTo: difference.path };
    }
    const now = await currentSlug(org);
    return now === null ? null : { movedTo: `${place(now)}/${writeDifference(span)}` };
  },
);
