/**
 * Why a file of a backfill waits for somebody to look at it.
 * no_year, no_body: the document does not say; unknown_body: no body here has that name; several_bodies: more than one has it;
 * open_cells: figures with several readings; reader: what the reader itself wants looked at, for instance a missing table;
 * other_format: not the format of its year; twice: another file of this backfill is of the same report; exists: the report is here
 * already; same_file: this very file has been brought in before.
 */
export const BACKFILL_DOUBTS = [
  "no_year",
  "no_body",
  "unknown_body",
  "several_bodies",
  "open_cells",
  "reader",
  "other_format",
  "twice",
  "exists",
  "same_file",
] as const;
export type BackfillDoubt = (typeof BACKFILL_DOUBTS)[number];

export const BACKFILL_STATES = [
  "waiting",
  "ready",
  "needs_look",
  "not_readable",
  "accepted",
  "set_aside",
] as const;
export type BackfillState = (typeof BACKFILL_STATES)[number];
