import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { tokenWord } from "#lib/domain/views/series-token.ts";

export interface ComparedName {
  /** As the address names the body. */
  readonly token: string;
  readonly name: string;
}

/** The bodies of a comparison by the names that its table of figures has for them, in the order of the address. */
export function comparedNames(
  { bodies }: Pick<ViewAddressOf<"compare">, "bodies">,
  { tables }: Pick<PublicView, "tables">,
): readonly ComparedName[] {
  const rows = tables[0]?.rows ?? [];
  return bodies.map(tokenWord).map((token) => ({
    token,
    name: rows.find(({ key }) => key === token)?.cells[0]?.text ?? token,
  }));
}
