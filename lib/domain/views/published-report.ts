import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { PublishedVersion, TemplateSnapshot } from "#lib/domain/reports/version-document.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { PublicBody } from "./public-body.ts";

/** A template as worded when a version was published, ready to be laid out. */
export type PublishedLayout = TemplateSnapshot & Pick<Template, "cellByKey">;

export interface VersionLine {
  readonly number: number;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly correctionReason: string | null;
}

export interface PublishedReport {
  readonly body: PublicBody;
  readonly version: PublishedVersion;
  /** The scope that the body's address alone stands for. */
  readonly principal: ReportScope;
  readonly sha256: string;
  readonly layout: PublishedLayout;
  /** All versions, newest first; the first of them is in force. */
  readonly versions: readonly VersionLine[];
  /** Other years with a report of the same scope, and this year's reports of the other scope. */
  readonly otherYears: readonly number[];
  readonly otherScope: ReportScope | null;
  /** What the body says at its figures, oldest first. */
  readonly footnotes: readonly PublishedFootnote[];
  /** ISO day of a frozen page; null for now. */
  readonly asOf: string | null;
}
