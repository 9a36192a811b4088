import type { Localized } from "#lib/domain/localized.ts";
import type { TextKey } from "#lib/domain/templates/types.ts";
import type { FindingDraft } from "./define-rule.ts";

/** A finding about a text: no cells, no equation. `evidence` says what an explanation would be about. */
export function textFinding(section: TextKey, message: Localized, evidence: readonly string[]): FindingDraft {
  return { place: { kind: "section", section }, cells: [], message, sides: null, evidence };
}
