/** Named ways to write a date: `format.dateTime(at, "day")`. */
export const FORMATS = {
  dateTime: {
    day: { year: "numeric", month: "long", day: "numeric" },
    minute: {
      year: "numeric",
      month: "long",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
    clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  },
} as const;
