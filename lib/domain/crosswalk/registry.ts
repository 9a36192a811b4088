import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import { type CellCrosswalkRow, type CrosswalkReview, cellCrosswalk } from "./cell-crosswalk.ts";
import { gongkai2019To2021 } from "./gongkai-2019-to-2021.ts";

/** Every review, oldest first. A new format brings its own; without one nothing is joined. */
const REVIEWS: readonly CrosswalkReview[] = [gongkai2019To2021];

/** How every cell of every format goes over into the next. */
export const CELL_CROSSWALK: readonly CellCrosswalkRow[] = REVIEWS.flatMap((review) =>
  cellCrosswalk(review, templateById(review.from), templateById(review.to)),
);

/** The formats in the order in which they follow each other. */
export const FORMATS: readonly TemplateId[] = TEMPLATES.map(({ id }) => id);

/** The rows of one change of format. */
export function cellRows(from: TemplateId, to: TemplateId): readonly CellCrosswalkRow[] {
  return CELL_CROSSWALK.filter(({ fromForm, toForm }) => fromForm === from && toForm === to);
}
