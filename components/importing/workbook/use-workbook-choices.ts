import { useMemo, useState } from "react";
import { applyChange } from "#lib/domain/reports/content-change.ts";
import { readChange } from "#lib/domain/reports/read-change.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { type WeighedEdit, weighEdits } from "#lib/domain/reports/weigh-edits.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";
import { cellField, emptyField, textField } from "../accept-fields.ts";
import type { ImportedReport } from "../imported-report.ts";

export interface WorkbookChoices {
  readonly template: Template;
  readonly edits: readonly WeighedEdit[];
  readonly isTaken: (key: string) => boolean;
  readonly take: (key: string, isTaken: boolean) => void;
  /** What was said a formula comes to, by cell. */
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (key: string, typed: string) => void;
  /** What the checks would say of the draft with everything that is taken. */
  readonly findings: readonly Finding[];
}

interface Choosing {
  readonly report: ImportedReport;
  readonly preview: WorkbookPreview;
  /** What was chosen before accepting was refused, by field; null at first. */
  readonly given: Readonly<Record<string, string>> | null;
}

/** Which edits of a workbook are to be taken, and what comes of it. At first all but what others changed too and what would be emptied. */
export function useWorkbookChoices({ report, preview, given }: Choosing): WorkbookChoices {
  const template = templateById(report.template);
  const { content } = preview.draft;
  const edits = useMemo(
    () => weighEdits(template, content, preview.edits).filter(({ standing }) => standing !== "same"),
    [template, content, preview.edits],
  );
  const [taken, setTaken] = useState(
    () => new Set(edits.filter(isChosen(template, given)).map(({ key }) => key)),
  );
  const [answers, setAnswers] = useState(() =>
    Object.fromEntries(preview.questions.map(({ key }) => [key, given?.[cellField(key)] ?? ""])),
  );

  const findings = useMemo(() => {
    const typed = [
      ...edits.filter(({ key }) => taken.has(key)).map(({ key, typed: value }) => ({ key, value })),
      ...Object.entries(answers).flatMap(([key, value]) => (value === "" ? [] : [{ key, value }])),
    ];
    const after = typed.reduce((before: ReportContent, one) => {
      const change = readChange(template, one);
      return change === null ? before : applyChange(before, change);
    }, content);
    const { previous, subject } = report;
    const lastYear = previous && { template: templateById(previous.template), content: previous.content };
    return checkReport({ template, content: after, subject, previous: lastYear });
  }, [template, content, edits, taken, answers, report]);

  return {
    template,
    edits,
    isTaken: (key) => taken.has(key),
    take: (key, isTaken) =>
      setTaken((now) => new Set(isTaken ? [...now, key] : [...now].filter((one) => one !== key))),
    answers,
    answer: (key, typed) => setAnswers((now) => ({ ...now, [key]: typed })),
    findings,
  };
}

/** Name of the field that takes an edit. */
export function editField(template: Template, { key, typed }: Pick<WeighedEdit, "key" | "typed">): string {
  if (typed === "") return emptyField(key);
  if (key === "title") return "title";
  return template.cellByKey.has(key) ? cellField(key) : textField(key);
}

function isChosen(template: Template, given: Choosing["given"]) {
  return (edit: WeighedEdit): boolean =>
    given === null ? edit.standing === "change" : editField(template, edit) in given;
}
