import type { Finding, Severity } from "#lib/domain/rules/types.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";

/** The gravest finding pinned to a cell; findings come gravest first. */
export function worstAt(findings: readonly Finding[], cell: CellKey): Severity | null {
  const finding = findings.find(({ place }) => place.kind === "cell" && place.cell === cell);
  return finding?.severity ?? null;
}
