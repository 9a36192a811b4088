/** Lengths in UTF-16 units that no honest report meets; they keep one request from filling the database. */
export const LONGEST = { raw: 300, title: 300, text: 100_000 } as const;
