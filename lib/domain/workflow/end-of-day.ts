/** The instant at which a day (ISO date) ends in China. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T16:00:00.000Z`);
}
