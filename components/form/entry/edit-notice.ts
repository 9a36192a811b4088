import type { CellKey } from "#lib/domain/templates/types.ts";
import type { EditOutcome } from "../grid/edit-history.ts";
import type { BlockFill } from "../grid/fill-block.ts";

/** What was just done to several cells at once, to be said and to be undone; or what an edit did to the sign-off, which it cannot take back. */
export type EditNotice =
  | { readonly kind: "pasted"; readonly fill: BlockFill }
  | { readonly kind: "zeros"; readonly count: number }
  | { readonly kind: "total"; readonly cell: CellKey; readonly total: string }
  | { readonly kind: "sign_off_voided" }
  | { readonly kind: "cleared"; readonly count: number }
  | { readonly kind: "undone" | "redone"; readonly outcome: EditOutcome };
