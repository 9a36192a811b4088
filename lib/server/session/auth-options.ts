import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "#lib/env.ts";
import { clientAddress } from "./client-address.ts";
import { SESSION_SECONDS, sessionCookie } from "./session-cookie.ts";
import { verifyCredentials } from "./verify-credentials.ts";

/** next-auth's endpoints for one request, over the same check, the same cookie and the same token as the sign-in page. */
export function authOptions(headers: Headers): NextAuthOptions {
  return {
    secret: env("NEXTAUTH_SECRET"),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/signin", error: "/signin" },
    providers: [
      Credentials({
        credentials: { accountName: { type: "text" }, password: { type: "password" } },
        authorize: async (given) => {
          if (given === undefined) return null;
          const { accountName, password } = given;
          const check = await verifyCredentials({ accountName, password, address: clientAddress(headers) });
          if (check.outcome !== "verified") return null;
          return { id: check.claim.personId, epoch: check.claim.epoch };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user !== undefined && "epoch" in user ? { ...token, epoch: user.epoch } : token,
      // The token says who; what one may do is nobody's business but the database's.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
