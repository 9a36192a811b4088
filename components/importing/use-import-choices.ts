import { useMemo, useState } from "react";
import { applyChange } from "#lib/domain/reports/content-change.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import {
  type ImportedChange,
  type ImportedParts,
  importedChanges,
} from "#lib/domain/reports/imported-changes.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey, TextKey } from "#lib/domain/templates/types.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { cellField, textField } from "./accept-fields.ts";
import type { ImportedReport } from "./imported-report.ts";

export interface ImportChoices {
  readonly parts: ImportedParts;
  /** Whether anything of the document differs from what the draft holds already. */
  readonly hasRivals: boolean;
  readonly changes: readonly ImportedChange[];
  /** The draft as it would be, and what the checks would say of it. */
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly chooseCell: (key: CellKey, typed: string) => void;
  readonly takeTitle: (isTaken: boolean) => void;
  readonly takeText: (key: TextKey, isTaken: boolean) => void;
  readonly keep: (keep: ImportedParts["keep"]) => void;
}

interface Choosing {
  report: ImportedReport;
  preview: ImportPreview;
  /** What was chosen before the preview was refused, by field; null at first. */
  given: Readonly<Record<string, string>> | null;
}

/** What is to be taken of a document, and what comes of it: the very changes that the server will make. */
export function useImportChoices({ report, preview, given }: Choosing): ImportChoices {
  const template = templateById(report.template);
  const [parts, setParts] = useState(() => firstParts(preview, given));
  const { content: draft } = preview.draft;

  const outcome = useMemo(() => {
    const beginning = emptyContent(template, report.subject);
    const after = (keep: ImportedParts["keep"]) =>
      importedChanges(template, { content: draft, beginning }, { ...parts, keep }) ?? [];
    const changes = after(parts.keep);
    const content = changes.reduce((before, { change }) => applyChange(before, change), draft);
    const { previous, subject } = report;
    const lastYear = previous && { template: templateById(previous.template), content: previous.content };
    return {
      changes,
      content,
      hasRivals: after("nothing").length > after("filled").length,
      findings: checkReport({ template, content, subject, previous: lastYear }),
    };
  }, [template, draft, parts, report]);

  const without = <T>(entries: Readonly<Partial<Record<string, T>>>, key: string) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
  return {
    ...outcome,
    parts,
    chooseCell: (key, typed) => setParts((now) => ({ ...now, cells: { ...now.cells, [key]: typed } })),
    takeTitle: (isTaken) => setParts((now) => ({ ...now, title: isTaken ? preview.title : null })),
    takeText: (key, isTaken) => {
      const text = preview.texts.find((one) => one.key === key)?.text ?? "";
      setParts((now) => ({
        ...now,
        texts: isTaken ? { ...now.texts, [key]: text } : without(now.texts, key),
      }));
    },
    keep: (keep) => setParts((now) => ({ ...now, keep })),
  };
}

/** At first every certain figure and every text; the title only where the document speaks of this very report. */
function firstParts(preview: ImportPreview, given: Choosing["given"]): ImportedParts {
  const isOwn = !preview.doubts.some(({ kind }) => kind !== "format");
  const texts = preview.texts.filter(({ key }) => given === null || textField(key) in given);
  return {
    title: (given === null ? isOwn : "title" in given) ? preview.title : null,
    cells: Object.fromEntries(
      preview.cells.map(({ key, typed }) => [key, typed ?? given?.[cellField(key)] ?? ""]),
    ),
    texts: Object.fromEntries(texts.map(({ key, text }) => [key, text])),
    keep: given?.keep === "nothing" ? "nothing" : "filled",
  };
}
