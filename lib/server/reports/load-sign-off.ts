import "server-only";
import type { SignOffView } from "#lib/domain/views/report-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";

export interface LoadedSignOff {
  readonly view: SignOffView;
  readonly requestedById: string | null;
}

/**
 * How the sign-off of this round stands. A round begins with a submission or return and ends with the next. A signature counts only in
 * sign-off, for exactly the content that was signed.
 */
export async function loadSignOff(
  tx: Transaction,
  { ref, signOffSteps }: FoundReport,
  contentHash: string,
): Promise<LoadedSignOff> {
  const ofReport = { where: { reportId: ref.id } };
  const request = await tx.signOffRequest.findFirst({ ...ofReport, orderBy: { requestedAt: "desc" } });
  const signed = await tx.signOff.findFirst({ ...ofReport, orderBy: { signedAt: "desc" } });
  const submission = await tx.submission.findFirst({
    ...ofReport,
    orderBy: { number: "desc" },
    select: { submittedAt: true },
  });
  const returned = await tx.return.findFirst({ ...ofReport, orderBy: { returnedAt: "desc" } });

  const roundBegan = Math.max(submission?.submittedAt.getTime() ?? 0, returned?.returnedAt.getTime() ?? 0);
  const current = request !== null && request.requestedAt.getTime() >= roundBegan ? request : null;
  const signature =
    signed !== null && current !== null && signed.signedAt >= current.requestedAt ? signed : null;
  const isSame = (signature ?? current)?.sha256 === contentHash && ref.state === "in_signoff";
  return {
    view: {
      isRequired: signOffSteps > 0,
      status: statusOf({ isAsked: current !== null, isSigned: signature !== null, isSame }),
      requested: current && { at: current.requestedAt.toISOString(), name: current.requestedByName },
      given: signature && { at: signature.signedAt.toISOString(), name: signature.signedByName },
    },
    requestedById: current?.requestedById ?? null,
  };
}

/** How the sign-off of what was submitted stands: who signed exactly this content before it left the body. */
export async function loadSubmittedSignOff(
  tx: Transaction,
  { ref, signOffSteps }: FoundReport,
  contentHash: string,
): Promise<SignOffView> {
  const signed = await tx.signOff.findFirst({
    where: { reportId: ref.id, sha256: contentHash },
    orderBy: { signedAt: "desc" },
  });
  return {
    isRequired: signOffSteps > 0,
    status: signed === null ? "none" : "given",
    requested: null,
    given: signed && { at: signed.signedAt.toISOString(), name: signed.signedByName },
  };
}

function statusOf(seen: { isAsked: boolean; isSigned: boolean; isSame: boolean }): SignOffView["status"] {
  if (!seen.isAsked) return "none";
  if (!seen.isSame) return "void";
  return seen.isSigned ? "given" : "requested";
}
