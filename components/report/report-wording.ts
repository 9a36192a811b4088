import { wording } from "#lib/domain/wording.ts";

/** Words of the read-only official layout. They sit here, not among the messages, because the layout takes its language as a prop. */
export const REPORT_WORDING = {
  unit: wording("单位：", "單位：", "Unit: "),
  blank: wording("空", "空", "blank"),
  blankMeaning: wording("未填写", "未填寫", "left empty"),
  notApplicable: wording("填报为不适用", "填報為不適用", "declared not applicable"),
  notInForm: wording("本格式没有此项", "本格式沒有此項", "not in this form"),
  unreadable: wording("不是数字", "不是數字", "not a number"),
  noText: wording(
    "（报告没有填写这一部分。）",
    "（報告沒有填寫這一部分。）",
    "(The report leaves this section empty.)",
  ),
} as const;
