export const column = {
  title: "{name}政府信息公开工作年度报告",
  lead: "本级政府、各部门、乡镇街道和下一级政府的年度报告集中在这里（国办公开办函〔2021〕30号）。应当报告的机关都列出；没有报告的，写明没有。",
  table: "{name}各机关{year}年度报告",
  body: "机关",
  report: "{year}年度报告",
  years: "各年度",
  none: "无",
  lower: "该地区各机关",
  dueOn: "期限{date}",
  read: "阅读",
  status: "{year}年度报送、审核和公开的日期",
  feed: "订阅新公开的报告（Atom）",
};
