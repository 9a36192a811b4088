/** Before this day no organ had to report: the Regulation came into force. */
const FIRST_DAY = "2008-05-01";

/**
 * Reads the day of a frozen page, of which the evening in China is meant. Null for what is no day of the calendar, for one before the Regulation
 * and for one after `today`: what will be published cannot be asked for.
 */
export function readAsOf(word: string, today: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(word) ? new Date(`${word}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== word) return null;
  return word < FIRST_DAY || word > today ? null : word;
}

/**
 * The day to freeze a page on that was drawn today: yesterday, whose evening is over, unless the newest of its versions is from today.
 */
export function dayToFreeze(today: string, newestVersion: string | null): string {
  if (newestVersion !== null && newestVersion >= today) return today;
  const yesterday = new Date(`${today}T00:00:00Z`);
  yesterday.setUTCDate(yesterday.getUTCDate() - 1);
  return yesterday.toISOString().slice(0, 10);
}
