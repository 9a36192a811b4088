import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 行政许可处理决定数量. */
export const licensingDecisions = defineIndicator({
  id: "licensing-decisions",
  code: "licensing_decisions",
  family: "documents",
  name: wording("行政许可决定", "行政許可決定", "Licensing decisions"),
  definition: wording(
    "表二行政许可“处理决定数量”",
    "表二行政許可「處理決定數量」",
    "Table 2, administrative licences, decisions",
  ),
  kind: "count",
  unit: wording("件", "件", "decisions"),
  numerator: ["licensingDecisions"],
  caveats: [
    wording(
      "包括已公开和依法未公开的全部决定；职权划转会使数量大幅变化。",
      "包括已公開和依法未公開的全部決定；職權劃轉會使數量大幅變化。",
      "All decisions, disclosed or lawfully withheld; moving a power to another organ changes the figure a lot.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "1,573,179" },
    { given: "guangming-2019", shows: "5,718" },
    { given: { licensingDecisions: null }, shows: "空" },
  ],
});
