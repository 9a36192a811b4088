"use client";

import { buttonStyle } from "#components/ui/button-look.ts";
import { useHasScript } from "#components/ui/use-has-script.ts";

/** Opens the browser's own printing. */
export function PrintButton({ label }: { label: string }) {
  if (!useHasScript()) return null;
  return (
    <button
      type="button"
      className={buttonStyle({ look: "plain", size: "compact" })}
      onClick={() => window.print()}
    >
      {label}
    </button>
  );
}
