import type { desk as source } from "../zh-Hans/desk.ts";

export const desk: typeof source = {
  title: "我的報告",
  lead: "{count, plural, =0 {現在沒有等您處理的年報。} other {有 # 份年報等您處理。}}",
  none: "您的機關目前沒有要填報的年度。年度開放後，會在這裡出現。",
  caption: "本機關各年度的年報",
  columns: {
    year: "年度",
    body: "機關",
    scope: "口徑",
    state: "狀態",
    deadline: "期限",
    filled: "已填",
    next: "下一步",
    previous: "上年",
    act: "辦理",
  },
  notStarted: "未開始",
  comments: "{count} 條批註",
  overdue: "逾期 {days} 天",
  daysLeft: "{days, plural, =0 {今天到期} other {還有 # 天}}",
  filled: "{filled}/{cells}",
  yearReport: "{year}年年報",
  start: "開始填報",
  goOn: "繼續填報",
  import: "導入",
  look: "查看",
};
