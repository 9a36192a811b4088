import type { Role } from "#lib/domain/access/actor.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { FindingPlace } from "#lib/domain/rules/types.ts";

/** Everything that is put on record, in the words of the field, and what each entry says besides who and when. */
export interface AuditDetails {
  report_started: { readonly year: number; readonly scope: ReportScope };
  /** `source`: file name, or null for pasted text. */
  report_imported: { readonly source: string | null; readonly cells: number; readonly texts: number };
  sign_off_requested: { readonly contentHash: string };
  signed_off: { readonly contentHash: string };
  sign_off_refused: { readonly reason: string };
  sign_off_voided: Readonly<Record<string, never>>;
  report_submitted: { readonly submission: number; readonly contentHash: string };
  report_returned: { readonly submission: number; readonly reason: string; readonly comments: number };
  report_approved: { readonly submission: number; readonly note: string };
  report_published: { readonly version: number; readonly sha256: string };
  correction_started: { readonly version: number; readonly reason: string };
  finding_explained: { readonly rule: string; readonly fingerprint: string; readonly text: string };
  comment_made: { readonly comment: string; readonly place: FindingPlace };
  comment_resolved: { readonly comment: string };
  jurisdiction_created: { readonly code: string; readonly name: string };
  body_added: { readonly slug: string; readonly name: string };
  /** What the body was called before, where it was called otherwise. */
  body_changed: {
    readonly slug: string;
    readonly name: string;
    readonly before: Readonly<Record<string, string>>;
  };
  succession_entered: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly kind: string;
    readonly note: string;
  };
  succession_struck: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly kind: string;
  };
  tile_placed: { readonly slug: string; readonly column: number | null; readonly row: number | null };
  /** Residents entered or changed: how many entries, and of which years. */
  residents_entered: { readonly entries: number; readonly years: readonly number[] };
  residents_struck: { readonly slug: string; readonly year: number; readonly residents: number };
  footnote_proposed: { readonly footnote: string; readonly place: string; readonly text: string };
  footnote_decided: { readonly footnote: string; readonly accepted: boolean; readonly reason: string };
  footnote_withdrawn: { readonly footnote: string };
  person_added: { readonly person: string; readonly accountName: string; readonly name: string };
  membership_given: { readonly person: string; readonly body: string; readonly role: Role };
  person_deactivated: { readonly person: string };
  password_reset: { readonly person: string };
  password_changed: Readonly<Record<string, never>>;
  backfill_begun: { readonly name: string; readonly files: number };
  backfill_stopped: { readonly backfill: string };
  backfill_resumed: { readonly backfill: string };
  backfill_settled: { readonly file: string; readonly path: string };
  report_backfilled: { readonly version: number; readonly sha256: string; readonly file: string };
  /** A release of open data asked for by hand. */
  release_requested: Readonly<Record<string, never>>;
  year_opened: { readonly year: number; readonly template: string };
}
export type AuditEventKind = keyof AuditDetails;

/** The entries that belong to one report's history. */
export const REPORT_EVENTS = [
  "report_started",
  "report_imported",
  "sign_off_requested",
  "signed_off",
  "sign_off_refused",
  "sign_off_voided",
  "report_submitted",
  "report_returned",
  "report_approved",
  "report_published",
  "report_backfilled",
  "correction_started",
  "finding_explained",
  "comment_made",
  "comment_resolved",
  "footnote_proposed",
  "footnote_decided",
  "footnote_withdrawn",
] as const satisfies readonly AuditEventKind[];
export type ReportEventKind = (typeof REPORT_EVENTS)[number];
