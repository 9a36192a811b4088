import type { BodyKind, ReportScope } from "#lib/domain/reports/types.ts";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OWN = "~own";

/** A body as an address names it in a comparison; `~own` asks for the reports of a government's own organ. */
export interface SeriesToken {
  readonly slug: string;
  readonly own: boolean;
}

/** Reads `321300` or `321300~own`; null for anything a body could not be called. */
export function parseSeriesToken(token: string): SeriesToken | null {
  const own = token.endsWith(OWN);
  const slug = own ? token.slice(0, -OWN.length) : token;
  return slug.length <= 80 && SLUG.test(slug) ? { slug, own } : null;
}

/** A token as it stands in the address. */
export function tokenWord({ slug, own }: SeriesToken): string {
  return own ? `${slug}~own` : slug;
}

/** Which of a body's two reports is meant where only the body is named: a government's covers its whole area. */
export function principalScope(body: {
  readonly kind: BodyKind;
  readonly hasConsolidated: boolean;
}): ReportScope {
  return body.kind === "government" || body.hasConsolidated ? "consolidated" : "own_organ";
}
