import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 现行有效: the stock on 31 December. */
export const normativeDocumentsInForce = defineIndicator({
  id: "normative-documents-in-force",
  code: "normative_documents_in_force",
  family: "documents",
  name: wording("现行有效规范性文件", "現行有效規範性文件", "Normative documents in force"),
  definition: wording(
    "表二行政规范性文件“现行有效件数”",
    "表二行政規範性文件「現行有效件數」",
    "Table 2, normative documents in force",
  ),
  kind: "count",
  unit: wording("件", "件", "documents"),
  numerator: ["normativeInForce"],
  caveats: [
    wording(
      "2021年格式才有此项；2019年格式的“对外公开总数量”可能包含已失效文件，不能替代。",
      "2021年格式才有此項；2019年格式的「對外公開總數量」可能包含已失效文件，不能替代。",
      "Only the 2021 form has it; “total published” of the 2019 form may contain lapsed documents and cannot stand in.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "420" },
    { given: "guangming-2019", shows: "z" },
  ],
});
