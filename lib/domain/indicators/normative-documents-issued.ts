import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 制发 since the 2021 form; 新制作 before, which is not the same. */
export const normativeDocumentsIssued = defineIndicator({
  id: "normative-documents-issued",
  code: "normative_documents_issued",
  family: "documents",
  name: wording("新制发规范性文件", "新制發規範性文件", "Normative documents issued"),
  definition: wording(
    "表二行政规范性文件“本年制发件数”（2019年格式为“本年新制作数量”）",
    "表二行政規範性文件「本年制發件數」（2019年格式為「本年新製作數量」）",
    "Table 2, normative documents issued this year (2019 form: newly made this year)",
  ),
  kind: "count",
  unit: wording("件", "件", "documents"),
  numerator: ["normativeIssued"],
  caveats: [],
  examples: [
    { given: "suqian-2024", shows: "50" },
    { given: "guangming-2019", shows: "15" },
    { given: { normativeIssued: null }, shows: "空" },
  ],
});
