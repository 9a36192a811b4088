"use client";

import { useEffect } from "react";
import { useRouter } from "#lib/i18n/navigation.ts";

const EVERY = 2000;

/**
 * Brings the page up to date while the reading goes on; without a script the browser loads it again. A server that is away for a
 * moment is asked for first: refreshing without one would leave the page for the browser's own.
 */
export function RefreshWhileReading() {
  const router = useRouter();
  useEffect(() => {
    const refresh = async () => {
      const answer = await fetch("/api/health", { cache: "no-store" }).catch(() => null);
      if (answer?.ok) router.refresh();
    };
    const timer = setInterval(refresh, EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="5" />
    </noscript>
  );
}
