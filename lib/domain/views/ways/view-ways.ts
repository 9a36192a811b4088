import { dayToFreeze } from "#lib/domain/views/address/as-of.ts";
import { filePath, frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { citations } from "./citation.ts";
import { embedCode } from "./embed-code.ts";

/** How a view is given besides its page, in the order of the lists. */
export const VIEW_FORMATS = ["csv", "excel.csv", "xlsx", "json", "svg", "png", "txt"] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

const PICTURES: readonly ViewFormat[] = ["svg", "png"];

/** Ways to link to, embed, take away and cite a view; addresses are absolute. */
export interface ViewWays {
  readonly live: string;
  readonly frozen: string;
  /** The day of `frozen`. */
  readonly day: string;
  readonly embed: string;
  readonly embedFrozen: string;
  readonly files: readonly { readonly format: ViewFormat; readonly href: string }[];
  readonly api: string;
  readonly citation: { readonly gbt: string; readonly plain: string };
}

export interface ViewSite {
  /** `https://…` without a slash at the end. */
  readonly origin: string;
  /** What stands before addresses in the view's language: empty, `/zh-Hant`, `/en`. */
  readonly prefix: string;
  readonly name: string;
  /** ISO day in China. */
  readonly today: string;
}

/** The ways of a view. On a frozen page they lead to its own day, on a live one to the last whole day. */
export function viewWays(view: PublicView, site: ViewSite): ViewWays {
  const { path, asOf, updatedAt } = view;
  const { origin, prefix, today } = site;
  const newest = updatedAt === null ? null : dayInChina(new Date(updatedAt));
  const day = asOf ?? dayToFreeze(today, newest);
  const page = `${origin}${prefix}${path}`;
  const embedded = `${origin}${prefix}/embed${path}`;
  const frozen = frozenPath(page, day);
  return {
    live: page,
    frozen,
    day,
    embed: embedCode(embedded, view.title),
    embedFrozen: embedCode(frozenPath(embedded, day), view.title),
    files: formatsOf(view).map((format) => ({ format, href: filePath(`${prefix}${path}`, format, asOf) })),
    api: `${origin}${view.api}`,
    citation: citations(view, { site: site.name, address: frozen, day, today }),
  };
}

/** A view without a drawing has no picture. */
export function formatsOf({ charts }: Pick<PublicView, "charts">): readonly ViewFormat[] {
  return VIEW_FORMATS.filter((format) => charts.length > 0 || !PICTURES.includes(format));
}
