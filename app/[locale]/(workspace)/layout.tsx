import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { WorkspaceBar } from "#components/ui/workspace-bar.tsx";
import { currentActor } from "#lib/server/session/current-actor.ts";
import { loadOwnBodies } from "#lib/server/session/load-own-bodies.ts";
import { signOutAction } from "./actions.ts";

// Nothing here is the same for two people, and every answer carries its own nonce.
export const dynamic = "force-dynamic";

/** The bar only. Every page asks for its actor itself: a layout is not rendered again on the way from page to page. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const bodies = actor === null ? [] : await loadOwnBodies(actor);
  const locale = await getLocale();
  return (
    <>
      <SkipLink />
      <WorkspaceBar actor={actor} bodies={bodies} signOut={signOutAction.bind(null, locale)} />
      <main id="content" tabIndex={-1} className="w-full flex-1 px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
