import "server-only";
import { cache } from "react";
import type { Locale } from "#lib/domain/localized.ts";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { readViewAddress } from "#lib/domain/views/address/read-view-address.ts";
import type { ViewAddress } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { dependOn } from "../depend-on.ts";
import { peerTags } from "../peer-tags.ts";
import { thisYear } from "../this-year.ts";
import { loadView } from "./load-view.ts";
import { viewTags } from "./view-tags.ts";

/** In the place of a day in the inner addresses of frozen pages: none, the page is live. */
export const LIVE = "live";

export type ViewAt =
  | { readonly address: ViewAddress; readonly view: PublicView; readonly movedTo: null }
  /** The path, without language and without a day. */
  | { readonly movedTo: string };

/**
 * The view at the parts of an address, or the one address that they stand for; null for what cannot be. `at` is a day, or `live`. Whoever renders
 * it goes out of date with everything in it, also while a body in it is still unknown.
 */
export async function viewAt(locale: Locale, at: string, parts: readonly string[]): Promise<ViewAt | null> {
  return await loadOnce(locale, at, parts.map(decoded).join("/"));
}

const loadOnce = cache(async (locale: Locale, at: string, path: string): Promise<ViewAt | null> => {
  const asOf = at === LIVE ? null : readAsOf(at, dayInChina(new Date()));
  const address = readViewAddress(path.split("/"), thisYear());
  if (address === null || (asOf === null && at !== LIVE)) return null;
  const one = viewPath(address);
  if (one !== `/${path}`) return { movedTo: one };
  const peers = address.kind === "compare" ? address.peers : null;
  const ofPeers = peers === null ? [] : await peerTags(peers.of.slug, peers.rule);
  await dependOn([...new Set([...viewTags(address), ...ofPeers])].toSorted());
  const view = await loadView(address, { locale, asOf });
  return view === null ? null : { address, view, movedTo: null };
});

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return "";
  }
}
