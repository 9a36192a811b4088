import { type DerivedTotal, deriveTotals } from "#lib/domain/reports/derive-totals.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { Finding, RuleInput } from "#lib/domain/rules/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import type { DraftSync } from "../draft-sync/draft-sync.ts";
import { contentReader } from "./draft-values.ts";
import { type Observable, observable } from "./observable.ts";

export interface CheckedSubject {
  readonly template: Template;
  readonly subject: ReportSubject;
  readonly previous: RuleInput["previous"];
}

export interface LiveChecks {
  readonly content: Observable<ReportContent>;
  /** Every total the form prints, at each keystroke. */
  readonly totals: Observable<ReadonlyMap<CellKey, readonly DerivedTotal[]>>;
  /** The same rules as on the server, once typing pauses. */
  readonly findings: Observable<readonly Finding[]>;
  readonly open: () => () => void;
}

const PAUSE = 300;

/** Follows a draft with its totals and findings. The server decides; this shows what it will say. */
export function createLiveChecks(checked: CheckedSubject, sync: DraftSync): LiveChecks {
  const { template } = checked;
  const read = contentReader(template);
  const start = read(sync.valueOf);
  const content = observable<ReportContent>(start);
  const totals = observable(totalsByCell(template, start));
  const findings = observable<readonly Finding[]>(checkReport({ ...checked, content: start }));

  function follow() {
    const now = read(sync.valueOf);
    content.set(now);
    totals.set(totalsByCell(template, now));
  }

  return {
    content,
    totals,
    findings,
    open() {
      let timer: ReturnType<typeof setTimeout> | null = null;
      const check = () => findings.set(checkReport({ ...checked, content: content.get() }));
      const stop = sync.subscribe(() => {
        follow();
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(check, PAUSE);
      });
      follow();
      check();
      return () => {
        stop();
        if (timer !== null) clearTimeout(timer);
      };
    },
  };
}

function totalsByCell(
  template: Template,
  content: ReportContent,
): ReadonlyMap<CellKey, readonly DerivedTotal[]> {
  const byCell = new Map<CellKey, DerivedTotal[]>();
  for (const total of deriveTotals(template, content)) {
    byCell.set(total.cell, [...(byCell.get(total.cell) ?? []), total]);
  }
  return byCell;
}
