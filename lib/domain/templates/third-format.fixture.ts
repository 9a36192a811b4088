import { wording } from "#lib/domain/wording.ts";
import { defineTemplate } from "./define-template.ts";
import type { TemplateSource } from "./template-source.ts";

/**
 * A made-up format with sections, tables, rows, columns and spans of its own. What is derived from a template must work
 * for it without knowing a single name of the official forms.
 */
export const thirdFormatSource: TemplateSource = {
  id: "made-up-2031",
  format: "2031",
  name: wording(
    "虚构的年度报告格式（测试用）",
    "虛構的年度報告格式（測試用）",
    "Made-up report format (for tests)",
  ),
  basis: "测试〔2031〕1号",
  years: { from: 2031, to: null },
  titlePattern: wording(
    "{organ}{year}年公开工作报告",
    "{organ}{year}年公開工作報告",
    "{organ}: Disclosure Report {year}",
  ),
  periodStatement: wording(
    "数据期限为{year}年1月1日至{year}年12月31日。",
    "數據期限為{year}年1月1日至{year}年12月31日。",
    "The figures cover 1 January to 31 December {year}.",
  ),
  sections: [
    {
      key: "overview",
      title: wording("一、年度概况", "一、年度概況", "I. The year"),
      content: "text",
      maxCharacters: 600,
      topics: [{ key: "open_days", label: wording("公众开放日", "公眾開放日", "Open days"), aliases: [] }],
    },
    {
      key: "requests",
      title: wording("二、申请办理", "二、申請辦理", "II. Requests"),
      content: "table",
      table: "req",
    },
    {
      key: "output",
      title: wording("三、制作与公开", "三、製作與公開", "III. Output"),
      content: "table",
      table: "out",
    },
    {
      key: "remedies",
      title: wording("四、救济", "四、救濟", "IV. Remedies"),
      content: "table",
      table: "rem",
    },
    { key: "remarks", title: wording("五、其他说明", "五、其他說明", "V. Remarks"), content: "text" },
  ],
  tables: [
    {
      shape: "matrix",
      key: "req",
      title: wording("申请办理情况", "申請辦理情況", "Requests handled"),
      shortTitle: wording("表甲", "表甲", "Table A"),
      unit: "件",
      note: wording(
        "（收到等于办结加未办结）",
        "（收到等於辦結加未辦結）",
        "(received equals closed plus open)",
      ),
      columns: [
        { key: "online", label: wording("网上", "網上", "Online") },
        { key: "counter", label: wording("窗口", "窗口", "Counter") },
        { key: "post", label: wording("邮寄", "郵寄", "Post") },
        { key: "all", label: wording("合计", "合計", "All") },
      ],
      headings: [
        {
          key: "channels",
          label: wording("申请渠道", "申請渠道", "Channel"),
          over: [
            "online",
            { key: "on_paper", label: wording("纸质", "紙質", "On paper"), over: ["counter", "post"] },
          ],
        },
        "all",
      ],
      rows: [
        {
          key: "received",
          label: wording("1 收到", "1 收到", "1 Received"),
          shortLabel: wording("收到", "收到", "Received"),
        },
        {
          key: "closed",
          label: wording("2 办结", "2 辦結", "2 Closed"),
          shortLabel: wording("办结", "辦結", "Closed"),
          rows: [
            {
              key: "answered",
              label: wording("2.1 答复", "2.1 答覆", "2.1 Answered"),
              shortLabel: wording("答复", "答覆", "Answered"),
            },
            {
              key: "turned_down",
              label: wording("2.2 拒绝", "2.2 拒絕", "2.2 Turned down"),
              shortLabel: wording("拒绝", "拒絕", "Turned down"),
              rows: [
                {
                  key: "secret",
                  label: wording("2.2.1 秘密", "2.2.1 秘密", "2.2.1 Secret"),
                  shortLabel: wording("秘密", "秘密", "Secret"),
                },
                {
                  key: "private",
                  label: wording("2.2.2 隐私", "2.2.2 隱私", "2.2.2 Private"),
                  shortLabel: wording("隐私", "隱私", "Private"),
                },
              ],
            },
            {
              key: "closed_sum",
              label: wording("2.3 小计", "2.3 小計", "2.3 Sum"),
              shortLabel: wording("办结小计", "辦結小計", "Sum closed"),
            },
          ],
        },
        {
          key: "open_end",
          label: wording("3 未办结", "3 未辦結", "3 Open"),
          shortLabel: wording("未办结", "未辦結", "Open"),
        },
      ],
      sets: { channels: ["@columns", "-all"], outcomes: ["@closed", "-closed_sum"] },
    },
    {
      shape: "blocks",
      key: "out",
      title: wording("制作与公开情况", "製作與公開情況", "Output"),
      shortTitle: wording("表乙", "表乙", "Table B"),
      unit: null,
      gridColumns: 3,
      blocks: [
        {
          key: "papers",
          caption: wording("文件", "文件", "Papers"),
          rowHeader: wording("种类", "種類", "Kind"),
          columns: [
            { key: "made", label: wording("制作", "製作", "Made"), unit: "份" },
            { key: "shown", label: wording("公开", "公開", "Published"), unit: "份" },
          ],
          rows: [
            { key: "plans", label: wording("规划", "規劃", "Plans") },
            { key: "minutes", label: wording("纪要", "紀要", "Minutes"), without: ["shown"] },
          ],
        },
        {
          key: "costs",
          caption: wording("费用", "費用", "Costs"),
          rowHeader: wording("种类", "種類", "Kind"),
          columns: [
            {
              key: "amount",
              label: wording("金额", "金額", "Amount"),
              valueType: "money",
              unit: null,
              maxDecimals: 2,
              span: 2,
            },
          ],
          rows: [{ key: "printing", label: wording("印制", "印製", "Printing") }],
        },
        {
          key: "staff",
          caption: null,
          rowHeader: null,
          columns: [
            {
              key: "change",
              label: wording("人员增减", "人員增減", "Change of staff"),
              valueType: "signed_count",
              unit: "人",
              span: 2,
            },
          ],
          rows: [{ key: "clerks", label: wording("工作人员", "工作人員", "Clerks") }],
        },
      ],
    },
    {
      shape: "single_row",
      key: "rem",
      title: wording("救济情况", "救濟情況", "Remedies"),
      shortTitle: wording("表丙", "表丙", "Table C"),
      unit: "件",
      columns: [
        { key: "won", label: wording("维持", "維持", "Upheld") },
        { key: "lost", label: wording("纠正", "糾正", "Corrected") },
        { key: "sum", label: wording("合计", "合計", "All") },
      ],
      rows: [
        { key: "complaints", label: wording("投诉", "投訴", "Complaints") },
        {
          key: "courts",
          label: wording("诉讼", "訴訟", "Courts"),
          rows: [
            { key: "first", label: wording("一审", "一審", "First instance") },
            { key: "second", label: wording("二审", "二審", "Second instance") },
          ],
        },
      ],
      sets: { results: ["@columns", "-sum"] },
    },
  ],
  relations: [
    {
      rule: "T3-ROW-SUM",
      table: "req",
      forEach: "row",
      left: ["{row}.all"],
      relation: "=",
      right: ["{row}.@channels"],
      total: "{row}.all",
    },
    {
      rule: "T3-RESULT-SUM",
      table: "req",
      forEach: "column",
      left: ["closed_sum.{column}"],
      relation: "=",
      right: ["@outcomes.{column}"],
      total: "closed_sum.{column}",
    },
    {
      rule: "T3-BALANCE",
      table: "req",
      forEach: "column",
      left: ["received.{column}"],
      relation: "=",
      right: ["closed_sum.{column}", "open_end.{column}"],
    },
    {
      rule: "T4-SUM",
      table: "rem",
      forEach: "row",
      left: ["{row}.sum"],
      relation: "=",
      right: ["{row}.@results"],
      total: "{row}.sum",
    },
    {
      rule: "T2-PUB-MADE",
      table: "out",
      forEach: "row",
      among: ["plans"],
      left: ["{row}.shown"],
      relation: "<=",
      right: ["{row}.made"],
    },
    {
      rule: "XY-CARRY",
      table: "req",
      forEach: "column",
      left: ["received.{column}"],
      relation: ">=",
      right: ["previous open_end.{column}"],
    },
  ],
  measures: {
    newReceived: ["req.received.all"],
    granted: ["req.answered.all"],
    denied: ["req.@turned_down.all"],
    resultTotal: ["req.closed_sum.all"],
    carriedOut: ["req.open_end.all"],
  },
  volumes: ["req.@rows.all", "rem.@rows.sum"],
  itemRows: [],
};

export const thirdFormat = defineTemplate(thirdFormatSource);
