import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "#lib/content-security-policy.ts";
import { env } from "#lib/env.ts";
import { withoutEmptyDay } from "#lib/server/public/empty-day.ts";
import { ASKED_PATH } from "#lib/server/session/asked-path.ts";
import { renewSession } from "#lib/server/session/renew-session.ts";

/**
 * Stands before the workspace, whose pages are made for each request anyway: each gets a nonce, so that no inline
 * script but Next's own runs there, and the session is renewed. Public pages are cached and must stay off this list; only
 * an address whose day is empty (`?asof=`) comes here, and is sent to the live page.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const live = withoutEmptyDay(new URL(request.url));
  if (live !== null) return NextResponse.redirect(live, 308);
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy({ nonce, isDevelopment: env("NODE_ENV") === "development" });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its scripts from the request's own policy header.
  headers.set("Content-Security-Policy", policy);
  headers.set(ASKED_PATH, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  await renewSession(request, response);
  return response;
}

// Read when the site is built, so the pages are written out: WORKSPACE_PAGES, the account and the sign-in.
export const config = {
  matcher: [
    "/:page(signin|account|desk|reports|review|sign-off|collection|backfill|organisations|people|operation)/:path*",
    "/:locale(zh-Hans|zh-Hant|en)/:page(signin|account|desk|reports|review|sign-off|collection|backfill|organisations|people|operation)/:path*",
    "/api/drafts/:path*",
    // EMPTY_DAY. The data API refuses an empty day itself.
    { source: "/:path((?!api/).*)", has: [{ type: "header", key: "x-nianbao-empty-day" }] },
  ],
};
