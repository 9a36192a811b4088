"use client";

import { useEffect } from "react";
import { useRouter } from "#lib/i18n/navigation.ts";

const EVERY = 2000;

/** Brings the page up to date while the reading goes on; without a script the browser loads it again. */
export function RefreshWhileReading() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="5" />
    </noscript>
  );
}
