import type { BodyChoice } from "#lib/domain/views/backfill-view.ts";
import { inTreeOrder } from "#lib/server/administration/in-tree-order.ts";
import type { RegisteredBody } from "./load-register.ts";

/** The register as a list to choose from, in the order of the tree. */
export function bodyChoices(register: readonly RegisteredBody[]): readonly BodyChoice[] {
  return inTreeOrder(register).map(({ body, depth }) => ({
    id: body.id,
    names: { "zh-Hans": body.nameHans, "zh-Hant": body.nameHant, en: body.nameEn },
    depth,
  }));
}
