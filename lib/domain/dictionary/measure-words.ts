import type { Localized } from "#lib/domain/localized.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";

/** What a measure is called and where in the form it comes from, for the dictionary of the data. */
export interface MeasureWords {
  readonly name: Localized;
  readonly description: Localized;
  /** 件, 个, 元, 万元. */
  readonly unit: Localized;
}

const CASES = wording("件", "件", "items");
const PIECES = wording("个", "個", "items");
const YUAN = wording("元", "元", "yuan");
const TEN_THOUSAND_YUAN = wording("万元", "萬元", "10,000 yuan");

/** Every measure in the order of the form. */
export const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  newReceived: {
    name: wording("本年新收申请", "本年新收申請", "New requests"),
    description: wording(
      "表三“一、本年新收政府信息公开申请数量”的总计，不含上年结转。",
      "表三「一、本年新收政府信息公開申請數量」的總計，不含上年結轉。",
      "Table 3, I. New requests received this year, total; without those carried in.",
    ),
    unit: CASES,
  },
  newReceivedNaturalPerson: {
    name: wording("自然人新收申请", "自然人新收申請", "New requests by natural persons"),
    description: wording(
      "表三“一、本年新收”中申请人为自然人的数量。",
      "表三「一、本年新收」中申請人為自然人的數量。",
      "Table 3, I. New requests, column natural persons.",
    ),
    unit: CASES,
  },
  carriedIn: {
    name: wording("上年结转", "上年結轉", "Carried in"),
    description: wording(
      "表三“二、上年结转政府信息公开申请数量”的总计。",
      "表三「二、上年結轉政府信息公開申請數量」的總計。",
      "Table 3, II. Requests carried over from last year, total.",
    ),
    unit: CASES,
  },
  granted: {
    name: wording("予以公开", "予以公開", "Disclosed"),
    description: wording(
      "表三“（一）予以公开”的总计。",
      "表三「（一）予以公開」的總計。",
      "Table 3, (1) Disclosed, total.",
    ),
    unit: CASES,
  },
  partiallyGranted: {
    name: wording("部分公开", "部分公開", "Disclosed in part"),
    description: wording(
      "表三“（二）部分公开”的总计；区分处理的只计这一情形。",
      "表三「（二）部分公開」的總計；區分處理的只計這一情形。",
      "Table 3, (2) Disclosed in part, total; counted here and nowhere else.",
    ),
    unit: CASES,
  },
  denied: {
    name: wording("不予公开", "不予公開", "Refused"),
    description: wording(
      "表三“（三）不予公开”八项理由的总计之和；表中没有小计，由本站相加。",
      "表三「（三）不予公開」八項理由的總計之和；表中沒有小計，由本站相加。",
      "Table 3, (3) Refused: sum of the totals of the eight grounds. The form has no subtotal; the sum is ours.",
    ),
    unit: CASES,
  },
  unable: {
    name: wording("无法提供", "無法提供", "Unable to provide"),
    description: wording(
      "表三“（四）无法提供”三项的总计之和；表中没有小计，由本站相加。",
      "表三「（四）無法提供」三項的總計之和；表中沒有小計，由本站相加。",
      "Table 3, (4) Unable to provide: sum of the totals of the three rows. The form has no subtotal; the sum is ours.",
    ),
    unit: CASES,
  },
  unableNotHeld: {
    name: wording("本机关不掌握相关政府信息", "本機關不掌握相關政府信息", "Not held by this organ"),
    description: wording(
      "表三“（四）无法提供”第1项的总计。",
      "表三「（四）無法提供」第1項的總計。",
      "Table 3, (4) Unable to provide, row 1, total.",
    ),
    unit: CASES,
  },
  rejected: {
    name: wording("不予处理", "不予處理", "Not processed"),
    description: wording(
      "表三“（五）不予处理”五项的总计之和；表中没有小计，由本站相加。",
      "表三「（五）不予處理」五項的總計之和；表中沒有小計，由本站相加。",
      "Table 3, (5) Not processed: sum of the totals of the five rows. The form has no subtotal; the sum is ours.",
    ),
    unit: CASES,
  },
  otherHandling: {
    name: wording("其他处理", "其他處理", "Other handling"),
    description: wording(
      "表三“（六）其他处理”的总计；2019年格式为一行，2021年格式为三行之和。",
      "表三「（六）其他處理」的總計；2019年格式為一行，2021年格式為三行之和。",
      "Table 3, (6) Other handling, total: one row in the 2019 form, the sum of three in the 2021 form.",
    ),
    unit: CASES,
  },
  otherUnpaidFee: {
    name: wording("逾期未缴费", "逾期未繳費", "Fee not paid in time"),
    description: wording(
      "表三“（六）其他处理”第2项（逾期未按收费通知要求缴纳费用）的总计；2021年格式才有。",
      "表三「（六）其他處理」第2項（逾期未按收費通知要求繳納費用）的總計；2021年格式才有。",
      "Table 3, (6) Other handling, row 2 (fee not paid in time), total; 2021 form only.",
    ),
    unit: CASES,
  },
  otherMisc: {
    name: wording("其他处理中的其他", "其他處理中的其他", "Other handling, other"),
    description: wording(
      "表三“（六）其他处理”第3项的总计，含申请人主动撤回；2021年格式才有。",
      "表三「（六）其他處理」第3項的總計，含申請人主動撤回；2021年格式才有。",
      "Table 3, (6) Other handling, row 3, total; includes withdrawn requests. 2021 form only.",
    ),
    unit: CASES,
  },
  resultTotal: {
    name: wording("办理结果总计", "辦理結果總計", "All outcomes"),
    description: wording(
      "表三“（七）总计”，即本年度办理结果各项之和。",
      "表三「（七）總計」，即本年度辦理結果各項之和。",
      "Table 3, (7) Total of all outcomes of the year.",
    ),
    unit: CASES,
  },
  carriedOut: {
    name: wording("结转下年度", "結轉下年度", "Carried over"),
    description: wording(
      "表三“四、结转下年度继续办理”的总计。",
      "表三「四、結轉下年度繼續辦理」的總計。",
      "Table 3, IV. Carried over to next year, total.",
    ),
    unit: CASES,
  },
  reviewUpheld: {
    name: wording("行政复议结果维持", "行政複議結果維持", "Administrative reviews upheld"),
    description: wording(
      "表四“行政复议”的“结果维持”。",
      "表四「行政複議」的「結果維持」。",
      "Table 4, administrative reviews, upheld.",
    ),
    unit: CASES,
  },
  reviewCorrected: {
    name: wording("行政复议结果纠正", "行政複議結果糾正", "Administrative reviews corrected"),
    description: wording(
      "表四“行政复议”的“结果纠正”。",
      "表四「行政複議」的「結果糾正」。",
      "Table 4, administrative reviews, corrected.",
    ),
    unit: CASES,
  },
  reviewOther: {
    name: wording("行政复议其他结果", "行政複議其他結果", "Administrative reviews with another result"),
    description: wording(
      "表四“行政复议”的“其他结果”。",
      "表四「行政複議」的「其他結果」。",
      "Table 4, administrative reviews, with another result.",
    ),
    unit: CASES,
  },
  reviewPending: {
    name: wording("行政复议尚未审结", "行政複議尚未審結", "Administrative reviews pending"),
    description: wording(
      "表四“行政复议”的“尚未审结”。",
      "表四「行政複議」的「尚未審結」。",
      "Table 4, administrative reviews, pending.",
    ),
    unit: CASES,
  },
  reviewTotal: {
    name: wording("行政复议总计", "行政複議總計", "Administrative reviews in all"),
    description: wording(
      "表四“行政复议”的“总计”。",
      "表四「行政複議」的「總計」。",
      "Table 4, administrative reviews, in all.",
    ),
    unit: CASES,
  },
  directUpheld: {
    name: wording(
      "未经复议直接起诉结果维持",
      "未經複議直接起訴結果維持",
      "Lawsuits without prior review upheld",
    ),
    description: wording(
      "表四“未经复议直接起诉”的“结果维持”。",
      "表四「未經複議直接起訴」的「結果維持」。",
      "Table 4, lawsuits without prior review, upheld.",
    ),
    unit: CASES,
  },
  directCorrected: {
    name: wording(
      "未经复议直接起诉结果纠正",
      "未經複議直接起訴結果糾正",
      "Lawsuits without prior review corrected",
    ),
    description: wording(
      "表四“未经复议直接起诉”的“结果纠正”。",
      "表四「未經複議直接起訴」的「結果糾正」。",
      "Table 4, lawsuits without prior review, corrected.",
    ),
    unit: CASES,
  },
  directOther: {
    name: wording(
      "未经复议直接起诉其他结果",
      "未經複議直接起訴其他結果",
      "Lawsuits without prior review with another result",
    ),
    description: wording(
      "表四“未经复议直接起诉”的“其他结果”。",
      "表四「未經複議直接起訴」的「其他結果」。",
      "Table 4, lawsuits without prior review, with another result.",
    ),
    unit: CASES,
  },
  directPending: {
    name: wording(
      "未经复议直接起诉尚未审结",
      "未經複議直接起訴尚未審結",
      "Lawsuits without prior review pending",
    ),
    description: wording(
      "表四“未经复议直接起诉”的“尚未审结”。",
      "表四「未經複議直接起訴」的「尚未審結」。",
      "Table 4, lawsuits without prior review, pending.",
    ),
    unit: CASES,
  },
  directTotal: {
    name: wording("未经复议直接起诉总计", "未經複議直接起訴總計", "Lawsuits without prior review in all"),
    description: wording(
      "表四“未经复议直接起诉”的“总计”。",
      "表四「未經複議直接起訴」的「總計」。",
      "Table 4, lawsuits without prior review, in all.",
    ),
    unit: CASES,
  },
  afterReviewUpheld: {
    name: wording("复议后起诉结果维持", "複議後起訴結果維持", "Lawsuits after review upheld"),
    description: wording(
      "表四“复议后起诉”的“结果维持”。",
      "表四「複議後起訴」的「結果維持」。",
      "Table 4, lawsuits after review, upheld.",
    ),
    unit: CASES,
  },
  afterReviewCorrected: {
    name: wording("复议后起诉结果纠正", "複議後起訴結果糾正", "Lawsuits after review corrected"),
    description: wording(
      "表四“复议后起诉”的“结果纠正”。",
      "表四「複議後起訴」的「結果糾正」。",
      "Table 4, lawsuits after review, corrected.",
    ),
    unit: CASES,
  },
  afterReviewOther: {
    name: wording("复议后起诉其他结果", "複議後起訴其他結果", "Lawsuits after review with another result"),
    description: wording(
      "表四“复议后起诉”的“其他结果”。",
      "表四「複議後起訴」的「其他結果」。",
      "Table 4, lawsuits after review, with another result.",
    ),
    unit: CASES,
  },
  afterReviewPending: {
    name: wording("复议后起诉尚未审结", "複議後起訴尚未審結", "Lawsuits after review pending"),
    description: wording(
      "表四“复议后起诉”的“尚未审结”。",
      "表四「複議後起訴」的「尚未審結」。",
      "Table 4, lawsuits after review, pending.",
    ),
    unit: CASES,
  },
  afterReviewTotal: {
    name: wording("复议后起诉总计", "複議後起訴總計", "Lawsuits after review in all"),
    description: wording(
      "表四“复议后起诉”的“总计”。",
      "表四「複議後起訴」的「總計」。",
      "Table 4, lawsuits after review, in all.",
    ),
    unit: CASES,
  },
  regulations: {
    name: wording("制发规章", "制發規章", "Rules issued"),
    description: wording(
      "表二“规章”的“本年制发件数”；2019年格式为“本年新制作数量”，两者不可比。",
      "表二「規章」的「本年制發件數」；2019年格式為「本年新制作數量」，兩者不可比。",
      "Table 2, rules (guizhang), issued this year; in the 2019 form newly made this year, which is not comparable.",
    ),
    unit: CASES,
  },
  normativeIssued: {
    name: wording("制发规范性文件", "制發規範性文件", "Normative documents issued"),
    description: wording(
      "表二“行政规范性文件”的“本年制发件数”；2019年格式为“本年新制作数量”，两者不可比。",
      "表二「行政規範性文件」的「本年制發件數」；2019年格式為「本年新制作數量」，兩者不可比。",
      "Table 2, normative documents, issued this year; in the 2019 form newly made this year, which is not comparable.",
    ),
    unit: CASES,
  },
  normativeRepealed: {
    name: wording("废止规范性文件", "廢止規範性文件", "Normative documents repealed"),
    description: wording(
      "表二“行政规范性文件”的“本年废止件数”；2021年格式才有。",
      "表二「行政規範性文件」的「本年廢止件數」；2021年格式才有。",
      "Table 2, normative documents, repealed this year; 2021 form only.",
    ),
    unit: CASES,
  },
  normativeInForce: {
    name: wording("现行有效规范性文件", "現行有效規範性文件", "Normative documents in force"),
    description: wording(
      "表二“行政规范性文件”的“现行有效件数”，截至报告年度12月31日；2021年格式才有。",
      "表二「行政規範性文件」的「現行有效件數」，截至報告年度12月31日；2021年格式才有。",
      "Table 2, normative documents in force on 31 December of the report year; 2021 form only.",
    ),
    unit: CASES,
  },
  licensingDecisions: {
    name: wording("行政许可处理决定", "行政許可處理決定", "Licensing decisions"),
    description: wording(
      "表二“行政许可”的“处理决定数量”，包括已公开和依法未公开的全部决定。",
      "表二「行政許可」的「處理決定數量」，包括已公開和依法未公開的全部決定。",
      "Table 2, administrative licences, decisions, whether disclosed or lawfully withheld.",
    ),
    unit: CASES,
  },
  penaltyDecisions: {
    name: wording("行政处罚处理决定", "行政處罰處理決定", "Penalty decisions"),
    description: wording(
      "表二“行政处罚”的“处理决定数量”，包括已公开和依法未公开的全部决定。",
      "表二「行政處罰」的「處理決定數量」，包括已公開和依法未公開的全部決定。",
      "Table 2, administrative penalties, decisions, whether disclosed or lawfully withheld.",
    ),
    unit: CASES,
  },
  coercionDecisions: {
    name: wording("行政强制处理决定", "行政強制處理決定", "Coercion decisions"),
    description: wording(
      "表二“行政强制”的“处理决定数量”，包括已公开和依法未公开的全部决定。",
      "表二「行政強制」的「處理決定數量」，包括已公開和依法未公開的全部決定。",
      "Table 2, administrative coercive measures, decisions, whether disclosed or lawfully withheld.",
    ),
    unit: CASES,
  },
  procurementItems: {
    name: wording("政府集中采购项目", "政府集中採購項目", "Procurement items"),
    description: wording(
      "表二“政府集中采购”的“采购项目数量”；2019年格式才有。",
      "表二「政府集中採購」的「採購項目數量」；2019年格式才有。",
      "Table 2, centralised government procurement, number of items; 2019 form only.",
    ),
    unit: PIECES,
  },
  procurementAmount: {
    name: wording("政府集中采购金额", "政府集中採購金額", "Procurement amount"),
    description: wording(
      "表二“政府集中采购”的“采购总金额”，单位由填报机关注明，此处一律换算为元；2019年格式才有。",
      "表二「政府集中採購」的「採購總金額」，單位由填報機關註明，此處一律換算為元；2019年格式才有。",
      "Table 2, centralised government procurement, total amount, in yuan whatever unit the report states. 2019 form only.",
    ),
    unit: YUAN,
  },
  feeAmount: {
    name: wording("行政事业性收费金额", "行政事業性收費金額", "Administrative fees charged"),
    description: wording(
      "表二“行政事业性收费”的“本年收费金额”；2021年格式才有，不是第六部分的信息处理费。",
      "表二「行政事業性收費」的「本年收費金額」；2021年格式才有，不是第六部分的信息處理費。",
      "Table 2, administrative and institutional fees, amount charged this year; 2021 form only. Not the information-processing fee of section 6.",
    ),
    unit: TEN_THOUSAND_YUAN,
  },
};
