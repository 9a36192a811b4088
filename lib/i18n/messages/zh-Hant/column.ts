export const column = {
  title: "{name}政府信息公開工作年度報告",
  lead: "本級政府、各部門、鄉鎮街道和下一級政府的年度報告集中在這裡（國辦公開辦函〔2021〕30號）。應當報告的機關都列出；沒有報告的，寫明沒有。",
  table: "{name}各機關{year}年度報告",
  body: "機關",
  report: "{year}年度報告",
  years: "各年度",
  none: "無",
  lower: "該地區各機關",
  dueOn: "期限{date}",
  read: "閱讀",
  status: "{year}年度報送、審核和公開的日期",
  feed: "訂閱新公開的報告（Atom）",
};
