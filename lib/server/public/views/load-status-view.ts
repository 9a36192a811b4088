import "server-only";
import { statusView } from "#lib/domain/status/status-view.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { loadStatus } from "../load-status.ts";
import type { ViewQuestion } from "./view-question.ts";

/** Who has to publish a report for a year, and what became of it; null where no government has the area's address. */
export async function loadStatusView(
  { year, area }: ViewAddressOf<"status">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const status = await loadStatus({ year, area, asOf });
  return status === null ? null : statusView(status, locale, null);
}
