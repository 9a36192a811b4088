import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const checks: Topic = {
  slug: "checks",
  title: wording("数据校验", "數據校驗", "Checks"),
  lead: wording(
    "报告在填写、报送和公开前都用同一套规则校验；被接受的说明随报告公开。",
    "報告在填寫、報送和公開前都用同一套規則校驗；被接受的說明隨報告公開。",
    "One set of rules checks a report while it is written, when it is handed in and before it is published; accepted explanations are published with it.",
  ),
  sections: [
    {
      heading: wording("三种轻重", "三種輕重", "Three degrees"),
      paragraphs: [],
      list: [
        wording(
          "错误：例如合计不等于分项之和、办理结果与收到数不平衡。有错误的报告不能报送。",
          "錯誤：例如合計不等於分項之和、辦理結果與收到數不平衡。有錯誤的報告不能報送。",
          "Error: a total that is not the sum of its parts, outcomes that do not balance with what was received. Such a report cannot be handed in.",
        ),
        wording(
          "需要说明：例如比上年成倍变化、上年结转与上年报告的结转下年度不一致。填报机关写明原因，审核机关接受后，原因随报告公开。",
          "需要說明：例如比上年成倍變化、上年結轉與上年報告的結轉下年度不一致。填報機關寫明原因，審核機關接受後，原因隨報告公開。",
          "Needs an explanation: a figure several times last year's, a carry-over that differs from last year's report. The body gives its reason; once the office above accepts it, it is published with the report.",
        ),
        wording(
          "提示：文字、标点、称谓等，不妨碍报送。",
          "提示：文字、標點、稱謂等，不妨礙報送。",
          "Hint: words and punctuation; blocks nothing.",
        ),
      ],
    },
    {
      heading: wording("历史报告", "歷史報告", "Reports of the past"),
      paragraphs: [
        wording(
          "据已公布的报告录入的数据原样保留，错误也不改；与表内关系不符之处标“数据疑似不一致”，原文件留存并给出其SHA-256。",
          "據已公布的報告錄入的數據原樣保留，錯誤也不改；與表內關係不符之處標「數據疑似不一致」，原檔案留存並給出其SHA-256。",
          "Figures entered from published reports stay as they are, mistakes included; where they contradict the form's own equations they are marked as possibly inconsistent. The original file is kept and its SHA-256 published.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("数据勾稽合格率", "數據勾稽合格率", "Arithmetic pass rate"),
      paragraphs: [
        wording(
          "没有表三、表四勾稽错误的报告数÷已核验的报告数。它说明报告填得是否自洽，不说明数字是否真实。",
          "沒有表三、表四勾稽錯誤的報告數÷已核驗的報告數。它說明報告填得是否自洽，不說明數字是否真實。",
          "Reports without an error in the sums of tables 3 and 4 ÷ reports checked. It says whether reports agree with themselves, not whether they are true.",
        ),
      ],
      list: [],
    },
  ],
};
