import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "#lib/content-security-policy.ts";
import { env } from "#lib/env.ts";

/**
 * Stands before the workspace only, whose pages are made for each request anyway: each gets a nonce, so that no inline
 * script but Next's own runs there. Public pages are cached and must stay off this list.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy({ nonce, isDevelopment: env("NODE_ENV") === "development" });
  // Next reads the nonce for its scripts from the request's own policy header.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/:page(signin|account|desk|reports|review|sign-off|collection|organisations|people|operation)/:path*",
    "/:locale(zh-Hans|zh-Hant|en)/:page(signin|account|desk|reports|review|sign-off|collection|organisations|people|operation)/:path*",
  ],
};
