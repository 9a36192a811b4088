const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The day of an instant where deadlines are set, as 2026-01-31: one way to write it in tables of every language. */
export function isoDay(at: string): string {
  return DAY.format(new Date(at));
}
