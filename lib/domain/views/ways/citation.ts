import type { Locale } from "#lib/domain/localized.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";

interface Cited {
  readonly site: string;
  /** The frozen address: what is cited does not change. */
  readonly address: string;
  readonly day: string;
  readonly today: string;
}

/**
 * A reference to a view: by GB/T 7714—2015 (electronic resource, database online: [DB/OL]) with the day of its data and the day of access, and in
 * plain words.
 */
export function citations(view: PublicView, cited: Cited): { readonly gbt: string; readonly plain: string } {
  const { title, locale } = view;
  const { site, address, day, today } = cited;
  return {
    gbt: `${site}. ${title}[DB/OL]. (${day})[${today}]. ${address}.`,
    plain: PLAIN[locale](site, title, day, address),
  };
}

const PLAIN: Readonly<Record<Locale, (site: string, title: string, day: string, address: string) => string>> =
  {
    "zh-Hans": (site, title, day, address) => `${site}：《${title}》，数据截至${day}，${address}`,
    "zh-Hant": (site, title, day, address) => `${site}：《${title}》，數據截至${day}，${address}`,
    en: (site, title, day, address) => `${site}: “${title}”, data as of ${day}, ${address}`,
  };
