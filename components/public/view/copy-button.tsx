"use client";

import { useState } from "react";
import { buttonStyle } from "#components/ui/button-look.ts";
import { useHasScript } from "#components/ui/use-has-script.ts";

interface CopyButtonProps {
  text: string;
  /** Names what is copied, for those who do not see it beside the button. */
  name: string;
  copy: string;
  copied: string;
}

/** Copies a text; there only where scripts run, since the text itself can be marked and copied without. */
export function CopyButton({ text, name, copy, copied }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  if (!useHasScript()) return null;
  return (
    <button
      type="button"
      aria-label={`${isCopied ? copied : copy} ${name}`}
      className={buttonStyle({ look: "plain", size: "compact" })}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {isCopied ? copied : copy}
    </button>
  );
}
