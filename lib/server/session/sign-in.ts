import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { pending } from "#lib/server/pending.ts";

export type SignIn =
  | { readonly outcome: "signed_in" }
  | { readonly outcome: "refused"; readonly sentence: Localized };

/** Checks name and password and opens a session of twelve hours. Call it from a server action: it sets the cookie. */
export async function signIn(input: {
  readonly accountName: string;
  readonly password: string;
}): Promise<SignIn> {
  return pending(input);
}
