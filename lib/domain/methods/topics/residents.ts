import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const residents: Topic = {
  slug: "residents",
  title: wording("按人口计算", "按人口計算", "Per head of population"),
  lead: wording(
    "每万人申请量只用于政府的全区域汇总报告，人口注明年份和来源。",
    "每萬人申請量只用於政府的全區域匯總報告，人口註明年份和來源。",
    "Requests per 10,000 residents are given for whole-area reports of governments only, with the year and source of the population.",
  ),
  sections: [
    {
      heading: wording("为什么部门没有", "為什麼部門沒有", "Why not for departments"),
      paragraphs: [
        wording(
          "部门服务的人群与辖区人口没有固定关系，按人口相除没有意义。没有登记人口的地区也不计算，印“无人口数据”，不借用相邻年份。",
          "部門服務的人群與轄區人口沒有固定關係，按人口相除沒有意義。沒有登記人口的地區也不計算，印「無人口數據」，不借用相鄰年份。",
          "Whom a department serves has no fixed relation to the residents of an area. Where no population is on record nothing is computed, and no neighbouring year is borrowed.",
        ),
      ],
      list: [],
    },
  ],
};
