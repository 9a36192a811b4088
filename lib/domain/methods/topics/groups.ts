import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const groups: Topic = {
  slug: "groups",
  title: wording(
    "同类比较、汇总与中位数",
    "同類比較、匯總與中位數",
    "Comparing like with like, sums and medians",
  ),
  lead: wording(
    "县与县比，部门与部门比；一组机关的比率用合计算，同类水平用中位数。",
    "縣與縣比，部門與部門比；一組機關的比率用合計算，同類水平用中位數。",
    "Counties are compared with counties, departments with departments; the rate of a group is a rate of sums, the level of peers a median.",
  ),
  sections: [
    {
      heading: wording("组", "組", "Groups"),
      paragraphs: [
        wording(
          "组由地区和类别构成，例如“江苏省市级政府”“宿迁市政府部门”。类别有：省级政府、市级政府、县级政府、乡镇和街道、政府部门、政府办公厅（室）、开发区。全国范围只比较政府，不把各地部门混在一起。",
          "組由地區和類別構成，例如「江蘇省市級政府」「宿遷市政府部門」。類別有：省級政府、市級政府、縣級政府、鄉鎮和街道、政府部門、政府辦公廳（室）、開發區。全國範圍只比較政府，不把各地部門混在一起。",
          "A group is an area and a class: city governments of Jiangsu, departments of Suqian. Classes are provincial, city and county governments, townships and streets, departments, general offices and development zones. Across the country only governments are compared.",
        ),
      ],
      list: [],
    },
    {
      heading: wording(
        "口径：本机关与全区域汇总",
        "口徑：本機關與全區域匯總",
        "Scope: own organ and whole area",
      ),
      paragraphs: [
        wording(
          "一级政府每年有两份报告：本机关的和全区域汇总的。汇总报告已经包含下级和部门，所以不能把两种口径相加，也不能把汇总与其中的部门再相加。比较页只在一种口径之内合计，并写明是哪一种。",
          "一級政府每年有兩份報告：本機關的和全區域匯總的。匯總報告已經包含下級和部門，所以不能把兩種口徑相加，也不能把匯總與其中的部門再相加。比較頁只在一種口徑之內合計，並寫明是哪一種。",
          "A government has two reports a year: of its own organ and of its whole area. The latter already contains departments and lower governments, so the two are never added, nor a total with its parts. Pages add within one scope only and say which.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("合计的比率与中位数", "合計的比率與中位數", "Rate of sums and median"),
      paragraphs: [
        wording(
          "“合计”是各机关分子之和除以分母之和，大的机关分量重；“中位数”是把机关按数值排开取中间一个，每个机关一样重。两者回答不同的问题，页面总是写明用的是哪一个，以及有几个机关参与（“N个中的n个”）。没有数字的机关从不当作0。",
          "「合計」是各機關分子之和除以分母之和，大的機關分量重；「中位數」是把機關按數值排開取中間一個，每個機關一樣重。兩者回答不同的問題，頁面總是寫明用的是哪一個，以及有幾個機關參與（「N個中的n個」）。沒有數字的機關從不當作0。",
          "A rate of sums divides added numerators by added bases, so that large bodies weigh more; a median takes the middle body, so that each weighs the same. They answer different questions: pages say which it is and how many of how many bodies take part. A body without a figure never counts as 0.",
        ),
        wording(
          "缺报的影响：有机关没有公开报告时，页面另给一个区间——假设它们沿用上一年度的数字，合计会落在哪里。这只是示意，不是估计。",
          "缺報的影響：有機關沒有公開報告時，頁面另給一個區間——假設它們沿用上一年度的數字，合計會落在哪裡。這只是示意，不是估計。",
          "What is missing: where bodies have published nothing, pages also show where the sum would lie if they had last year's figures again. It is an illustration, not an estimate.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("“相近”的机关", "「相近」的機關", "Similar bodies"),
      paragraphs: [],
      list: [
        wording(
          "同级同类：同一政府之下、同级、同类的机关。",
          "同級同類：同一政府之下、同級、同類的機關。",
          "Same level and kind: under the same government.",
        ),
        wording(
          "规模相近：常住人口相差不超过30%。只用于政府。",
          "規模相近：常住人口相差不超過30%。只用於政府。",
          "Similar size: residents within 30 %. For governments only.",
        ),
        wording(
          "申请量相近：本年新收相差不超过50%。",
          "申請量相近：本年新收相差不超過50%。",
          "Similar volume: new requests within 50 %.",
        ),
      ],
    },
  ],
};
