import { carriedOver } from "./carried-over.ts";
import { carryOverRate } from "./carry-over-rate.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { disclosureShareOfDecisions } from "./disclosure-share-of-decisions.ts";
import { disputeRate } from "./dispute-rate.ts";
import { licensingDecisions } from "./licensing-decisions.ts";
import { litigationCorrectionRate } from "./litigation-correction-rate.ts";
import { litigationCorrections } from "./litigation-corrections.ts";
import { naturalPersonShare } from "./natural-person-share.ts";
import { normativeDocumentsInForce } from "./normative-documents-in-force.ts";
import { normativeDocumentsIssued } from "./normative-documents-issued.ts";
import { notProcessedRate } from "./not-processed-rate.ts";
import { otherHandlingRate } from "./other-handling-rate.ts";
import { refusalRate } from "./refusal-rate.ts";
import { requestsReceived } from "./requests-received.ts";
import { reviewCorrectionRate } from "./review-correction-rate.ts";
import { reviewCorrections } from "./review-corrections.ts";
import type { Indicator } from "./types.ts";
import { unableRate } from "./unable-rate.ts";

/** Every public indicator, in the order of the lists. */
export const INDICATORS: readonly Indicator[] = [
  requestsReceived,
  naturalPersonShare,
  carriedOver,
  carryOverRate,
  disclosureRate,
  disclosureShareOfDecisions,
  refusalRate,
  unableRate,
  notProcessedRate,
  otherHandlingRate,
  reviewCorrections,
  reviewCorrectionRate,
  litigationCorrections,
  litigationCorrectionRate,
  disputeRate,
  normativeDocumentsIssued,
  normativeDocumentsInForce,
  licensingDecisions,
];

/** The indicator with this id, as addresses give it; undefined for an unknown one. */
export function findIndicator(id: string): Indicator | undefined {
  return INDICATORS.find((indicator) => indicator.id === id);
}
