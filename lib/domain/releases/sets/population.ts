import { wording } from "#lib/domain/wording.ts";
import { BODY_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG, YEAR } from "../shared-columns.ts";

export const population = defineDataSet({
  id: "population",
  title: wording("常住人口", "常住人口", "Residents"),
  description: wording(
    "每万人指标所用的常住人口及出处。",
    "每萬人指標所用的常住人口及出處。",
    "Residents by which figures per head are divided, with where the number comes from.",
  ),
  columns: [
    ORG,
    YEAR,
    column("residents", "integer!", "常住人口", "常住人口", "Residents"),
    column("source", "string!", "出处", "出處", "Source"),
  ],
  primaryKey: ["org", "year"],
  foreignKeys: BODY_KEY,
});
