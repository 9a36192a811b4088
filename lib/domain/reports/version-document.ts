import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportContent, ReportScope } from "./types.ts";

/** The template as worded and laid out, as plain data: without what only checks and indicators read, and without the derived index. */
export type TemplateSnapshot = Omit<Template, "cellByKey" | "relations" | "measures" | "itemRows">;

export function snapshotTemplate(template: Template): TemplateSnapshot {
  const {
    cellByKey: _index,
    relations: _relations,
    measures: _measures,
    itemRows: _items,
    ...worded
  } = template;
  return worded;
}

/** A reason that travels with the report into public. Who wrote it stays inside. */
export interface PublishedExplanation {
  readonly fingerprint: string;
  readonly text: string;
}

/** A file kept as evidence: its name as it came, and the SHA-256 of its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
}

export interface PublishedVersion {
  /** Permanent address of the body. */
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** 1 for the first publication. */
  readonly number: number;
  /** Null for the first. */
  readonly previousSha256: string | null;
  readonly correctionReason: string | null;
  readonly sourceUrl: string | null;
  /** The file a historical report was read from; absent where the report came through the portal. */
  readonly sourceFile?: SourceFile;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly template: TemplateSnapshot;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly explanations: readonly PublishedExplanation[];
}

/**
 * Everything a published version says, as the plain data whose canonical form is hashed. It is made of what the version's row
 * keeps and nothing else, so that anyone can build it again from the published data and check the hash, and through
 * `previousSha256` all versions before.
 */
export function versionDocument({ content, ...version }: PublishedVersion): object {
  const { template: templateId, title, values, texts } = content;
  return { kind: "nianbao-version", format: 1, ...version, templateId, title, values, texts };
}
