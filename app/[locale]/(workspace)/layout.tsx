import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { WorkspaceBar } from "#components/ui/workspace-bar.tsx";

/** What an actor sees is decided by each page: a layout is not rendered again on the way from page to page. */
export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <WorkspaceBar person={null} />
      <main id="content" tabIndex={-1} className="w-full flex-1 px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
