import { wording } from "#lib/domain/wording.ts";
import type { CrosswalkReview, ListedRelation } from "./cell-crosswalk.ts";

const decisionsNote = wording(
  "2019年格式未写明“本年”，2020年及以前的数量有误把项目数当作决定数的情况。",
  "2019年格式未寫明「本年」，2020年及以前的數量有誤把項目數當作決定數的情況。",
  "The 2019 form did not say “this year”; in some reports up to 2020 the number of items was taken for that of decisions.",
);
const documentsNote = wording(
  "2021年起表式调整：此前为“本年新制作数量”，此后为“本年制发件数”，口径不同，不可直接比较。",
  "2021年起表式調整：此前為「本年新製作數量」，此後為「本年制發件數」，口徑不同，不可直接比較。",
  "The form changed in 2021: “newly made” before, “issued” since. They are not the same and cannot be compared directly.",
);
const stockNote = wording(
  "2021年起表式调整才有“现行有效件数”；此前的“对外公开总数量”可能包含已失效文件，不能替代。",
  "2021年起表式調整才有「現行有效件數」；此前的「對外公開總數量」可能包含已失效文件，不能替代。",
  "Only the form in use since 2021 asks what is in force; “total published” before may contain lapsed documents and cannot stand in.",
);
const feesNote = wording(
  "2021年起表式调整：此前填行政事业性收费的项目数量，此后填收费金额（万元），单位和口径都不同，不可比较。",
  "2021年起表式調整：此前填行政事業性收費的項目數量，此後填收費金額（萬元），單位和口徑都不同，不可比較。",
  "The form changed in 2021: the number of fee items before, the amount charged in 10,000 yuan since. Unit and meaning differ.",
);
const otherNote = wording(
  "2021年起“其他处理”由一行分为三行：合计可以比较，各分项从2021年开始。",
  "2021年起「其他處理」由一行分為三行：合計可以比較，各分項從2021年開始。",
  "From 2021 “other handling” is three rows in place of one: the sum can be compared, the rows begin in 2021.",
);
const since2021 = wording(
  "2021年起表式调整才有此项。",
  "2021年起表式調整才有此項。",
  "Only the form in use since 2021 has this item.",
);
const until2020 = wording(
  "2021年起的表式不再有此项。",
  "2021年起的表式不再有此項。",
  "The form in use since 2021 no longer has this item.",
);

const documents = (row: string): readonly ListedRelation[] => [
  { from: `${row}.made`, to: `${row}.issued`, relation: "redefined", note: documentsNote },
  { from: `${row}.published`, to: null, relation: "dropped", note: until2020 },
  { from: `${row}.published_total`, to: `${row}.in_force`, relation: "redefined", note: stockNote },
  { from: null, to: `${row}.repealed`, relation: "new", note: since2021 },
];
const items = (row: string): readonly ListedRelation[] => [
  { from: `${row}.items_last_year`, to: null, relation: "dropped", note: until2020 },
  { from: `${row}.items_change`, to: null, relation: "dropped", note: until2020 },
  { from: `${row}.decisions`, to: `${row}.decisions`, relation: "renamed", note: decisionsNote },
];

/**
 * The forms of 国办公开办函〔2019〕60号 and 〔2021〕30号 side by side. Tables 3 and 4 have the same rows and columns but for （六）其他处理; table 2 was
 * made anew.
 */
export const gongkai2019To2021: CrosswalkReview = {
  from: "gongkai-2019",
  to: "gongkai-2021",
  reviewedBy: wording(
    "年报通，按两份通知所附表格逐格核对",
    "年報通，按兩份通知所附表格逐格核對",
    "Nianbao, cell by cell from the forms of both notices",
  ),
  reviewedOn: "2026-11-26",
  identicalIn: ["t3", "t4"],
  listed: [
    ...documents("t2.regulations"),
    ...documents("t2.normative_documents"),
    ...items("t2.admin_licensing"),
    { from: "t2.other_admin_services.{column}", to: null, relation: "dropped", note: until2020 },
    ...items("t2.admin_penalty"),
    ...items("t2.admin_coercion"),
    {
      from: "t2.admin_fees.items_last_year",
      to: "t2.admin_fees.amount_wan",
      relation: "redefined",
      note: feesNote,
    },
    {
      from: "t2.admin_fees.items_change",
      to: "t2.admin_fees.amount_wan",
      relation: "redefined",
      note: feesNote,
    },
    { from: "t2.gov_procurement.{column}", to: null, relation: "dropped", note: until2020 },
    ...["other_overdue_correction", "other_unpaid_fee", "other_misc"].map(
      (row): ListedRelation => ({
        from: "t3.other_handling.{column}",
        to: `t3.${row}.{column}`,
        relation: "split",
        note: otherNote,
      }),
    ),
  ],
};
