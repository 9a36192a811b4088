import { carriedOver } from "./carried-over.ts";
import { carryOverRate } from "./carry-over-rate.ts";
import { clearanceRate } from "./clearance-rate.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { disclosureRateOfHeld } from "./disclosure-rate-of-held.ts";
import { disclosureRateOfProcessed } from "./disclosure-rate-of-processed.ts";
import { disclosureShareOfDecisions } from "./disclosure-share-of-decisions.ts";
import { disputeRate } from "./dispute-rate.ts";
import { fullDisclosureRate } from "./full-disclosure-rate.ts";
import { licensingDecisions } from "./licensing-decisions.ts";
import { litigationCorrectionRate } from "./litigation-correction-rate.ts";
import { litigationCorrections } from "./litigation-corrections.ts";
import { naturalPersonShare } from "./natural-person-share.ts";
import { normativeDocumentsInForce } from "./normative-documents-in-force.ts";
import { normativeDocumentsIssued } from "./normative-documents-issued.ts";
import { normativeNet } from "./normative-net.ts";
import { notHeldRate } from "./not-held-rate.ts";
import { notProcessedRate } from "./not-processed-rate.ts";
import { otherHandlingRate } from "./other-handling-rate.ts";
import { pendingShare } from "./pending-share.ts";
import { refusalRate } from "./refusal-rate.ts";
import { requestGrowth } from "./request-growth.ts";
import { requestsPer10k } from "./requests-per-10k.ts";
import { requestsReceived } from "./requests-received.ts";
import { reviewCorrectionRate } from "./review-correction-rate.ts";
import { reviewCorrectionRateOfAll } from "./review-correction-rate-of-all.ts";
import { reviewCorrections } from "./review-corrections.ts";
import type { Indicator } from "./types.ts";
import { unableRate } from "./unable-rate.ts";

/** Every public indicator, in the order of the lists. */
export const INDICATORS: readonly Indicator[] = [
  requestsReceived,
  requestsPer10k,
  requestGrowth,
  naturalPersonShare,
  carriedOver,
  carryOverRate,
  clearanceRate,
  disclosureRate,
  disclosureShareOfDecisions,
  fullDisclosureRate,
  refusalRate,
  unableRate,
  notHeldRate,
  notProcessedRate,
  otherHandlingRate,
  reviewCorrections,
  reviewCorrectionRate,
  litigationCorrections,
  litigationCorrectionRate,
  disputeRate,
  pendingShare,
  normativeDocumentsIssued,
  normativeDocumentsInForce,
  normativeNet,
  licensingDecisions,
];

/** Definitions that others use for a name of ours, to be shown beside it and never offered on their own. */
export const VARIANTS: readonly Indicator[] = [
  disclosureRateOfProcessed,
  disclosureRateOfHeld,
  reviewCorrectionRateOfAll,
];

/** The indicator or variant with this id, as addresses give it; undefined for an unknown one. */
export function findIndicator(id: string): Indicator | undefined {
  return [...INDICATORS, ...VARIANTS].find((indicator) => indicator.id === id);
}

/** The same by the name it has in data files and in the interface for programs: `disclosure_rate`. */
export function findIndicatorByCode(code: string): Indicator | undefined {
  return [...INDICATORS, ...VARIANTS].find((indicator) => indicator.code === code);
}
