"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { templateById } from "#lib/domain/templates/registry.ts";
import { useRouter } from "#lib/i18n/navigation.ts";
import { ClashList } from "./bar/clash-list.tsx";
import { EditorBar } from "./bar/editor-bar.tsx";
import { CommentsContext, type ReportComments } from "./comments/comments-context.ts";
import { CommentsPane } from "./comments/comments-pane.tsx";
import type { EditedReport } from "./edited-report.ts";
import { draftValues } from "./entry/draft-values.ts";
import { createReportEntry, ReportEntryContext } from "./entry/report-entry.ts";
import { useDraftSync } from "./entry/use-draft-sync.ts";
import { ExplanationsContext, type ReportExplanations } from "./findings/explanations-context.ts";
import { FindingsPane } from "./findings/findings-pane.tsx";
import { SectionBlock } from "./section-block.tsx";
import { SectionNav } from "./section-nav.tsx";
import { TitleFields } from "./texts/title-fields.tsx";

/** What can be done besides typing; null where this person may not. */
export interface EditorActs {
  readonly explain: ReportExplanations["explain"];
  readonly answer: ReportComments["answer"];
  readonly resolve: ReportComments["resolve"];
}

interface ReportEditorProps {
  report: EditedReport;
  /** Who types, for what waits on this device. */
  personId: string;
  isReadOnly: boolean;
  acts: EditorActs;
  /** Name of the report, ways on from here, and what is to be said before one begins. */
  slots: { readonly name: ReactNode; readonly ways: ReactNode; readonly notices: ReactNode };
}

/** The editor of a report: sections in the order of its format, findings beside them, everything saved as it is typed. */
export function ReportEditor({ report, personId, isReadOnly, acts, slots }: ReportEditorProps) {
  const template = templateById(report.template);
  const [start] = useState(() => ({
    revision: report.revision,
    savedAt: report.saved?.at ?? null,
    values: draftValues(template, report.content),
  }));
  const router = useRouter();
  const whenVoided = useRef(() => {});
  const sync = useDraftSync({
    reportId: report.ref.id,
    personId,
    start,
    isReadOnly,
    onSignOffVoided: () => whenVoided.current(),
  });
  const [entry] = useState(() =>
    createReportEntry({
      template,
      subject: report.subject,
      previous:
        report.previous === null
          ? null
          : { ...report.previous, template: templateById(report.previous.template) },
      isReadOnly,
      sync,
    }),
  );
  useEffect(() => entry.checks.open(), [entry]);
  // State and notices above the form are the server's: they are asked for again when an edit has moved the report.
  useEffect(() => {
    whenVoided.current = () => {
      entry.notice.set({ kind: "sign_off_voided" });
      router.refresh();
    };
  }, [entry, router]);

  const comments = useMemo(
    () => ({ comments: report.comments, answer: acts.answer, resolve: acts.resolve }),
    [report.comments, acts.answer, acts.resolve],
  );
  const explanations = useMemo(() => {
    const { explain } = acts;
    const given = new Map(report.explanations.map((one) => [one.fingerprint, one]));
    // The server explains what it has: what was just typed goes first.
    const afterSaving: typeof explain =
      explain &&
      (async (...reason) => {
        await sync.flush();
        return explain(...reason);
      });
    return { given, explain: afterSaving };
  }, [report.explanations, acts, sync]);

  return (
    <ReportEntryContext value={entry}>
      <CommentsContext value={comments}>
        <ExplanationsContext value={explanations}>
          <div className="-mx-4 -my-6 sm:-mx-6 [--bar-height:4.75rem]">
            <EditorBar name={slots.name} ways={slots.ways} />
            <div className="grid gap-x-6 px-4 py-4 sm:px-6 lg:grid-cols-[minmax(0,1fr)_19rem] 2xl:grid-cols-[11rem_minmax(0,1fr)_22rem]">
              <div className="max-2xl:hidden">
                <div className="sticky top-[calc(var(--bar-height)+1rem)]">
                  <SectionNav />
                </div>
              </div>
              <div className="min-w-0">
                <div className="flex flex-col gap-3 pb-6 empty:pb-0">
                  {slots.notices}
                  <ClashList />
                </div>
                <TitleFields />
                <div className="pt-8">
                  {template.sections.map((section) => (
                    <SectionBlock key={section.key} section={section} />
                  ))}
                </div>
              </div>
              <aside className="min-w-0 border-line max-lg:border-t max-lg:pt-4 lg:border-l lg:pl-4">
                <div className="flex flex-col gap-6 lg:sticky lg:top-[calc(var(--bar-height)+0.75rem)] lg:max-h-[calc(100dvh-var(--bar-height)-1rem)] lg:overflow-auto">
                  <CommentsPane />
                  <FindingsPane />
                </div>
              </aside>
            </div>
          </div>
        </ExplanationsContext>
      </CommentsContext>
    </ReportEntryContext>
  );
}
