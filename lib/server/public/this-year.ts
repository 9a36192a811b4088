/** The newest year a report can be about: the current one in the time of the Regulation (Asia/Shanghai). */
export function thisYear(now: Date = new Date()): number {
  return Number(new Intl.DateTimeFormat("en", { timeZone: "Asia/Shanghai", year: "numeric" }).format(now));
}
