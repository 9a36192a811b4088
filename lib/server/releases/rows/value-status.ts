import type { Absence } from "#lib/domain/indicators/types.ts";
import type { CellStatus } from "#lib/domain/reports/types.ts";
import type { ValueStatus } from "#lib/domain/views/value-record.ts";

/** The public word for what became of a cell or of an indicator. */
export function valueStatus(status: CellStatus | Absence | "no_base"): ValueStatus {
  return status === "not_applicable" ? "na_declared" : status;
}
