export const column = {
  title: "Yearly disclosure reports: {name}",
  lead: "The reports of the government, its departments, townships and the governments below stand here together (General Office 〔2021〕30). Every body that must report is listed; where there is no report, it says so.",
  table: "{name}: reports for {year}",
  body: "Body",
  report: "Report for {year}",
  years: "Years",
  none: "none",
  lower: "bodies of this area",
  dueOn: "due on {date}",
  read: "Read",
  status: "Days of handing in, review and publication for {year}",
  feed: "Follow new reports (Atom)",
};
