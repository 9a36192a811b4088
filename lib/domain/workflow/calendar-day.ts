const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The day (ISO date) on which an instant falls in China, which has one time zone; deadlines are days there. */
export function dayInChina(instant: Date): string {
  return new Date(instant.getTime() + 8 * HOUR).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when the other is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
