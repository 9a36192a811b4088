/**
 * Whether a request that changes something comes from a page of this site. Browsers say so by themselves; the cookie's SameSite
 * keeps other sites out already, and this keeps out what shares the site's domain.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const fetchSite = headers.get("sec-fetch-site");
  if (fetchSite !== null) return fetchSite === "same-origin";
  const origin = headers.get("origin");
  if (origin === null) return false;
  return URL.parse(origin)?.host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}
