import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 不掌握率: 本机关不掌握相关政府信息, the largest of the three rows of 无法提供. */
export const notHeldRate = defineIndicator({
  id: "not-held-rate",
  code: "not_held_rate",
  family: "outcomes",
  name: wording("不掌握率", "不掌握率", "Not-held rate"),
  definition: wording(
    "本机关不掌握相关政府信息÷办理结果总计",
    "本機關不掌握相關政府信息÷辦理結果總計",
    "“Not held by this organ” ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["unableNotHeld"],
  caveats: [
    wording(
      "与机关的职责划分和申请人找错机关有关，不能说明检索是否尽责。",
      "與機關的職責劃分和申請人找錯機關有關，不能說明檢索是否盡責。",
      "Depends on how tasks are divided and on requests sent to the wrong organ; it does not tell how carefully was searched.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "25.5 % (897/3,521)" },
    { given: "guangming-2019", shows: "51.0 % (49/96)" },
    { given: { unableNotHeld: "0", resultTotal: "0" }, shows: "—" },
  ],
});
