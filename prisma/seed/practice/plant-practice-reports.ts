import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { PlantedBody, PlantedJurisdiction } from "../plant-jurisdiction.ts";
import { figuresToValues } from "../published/figures-to-values.ts";
import { type PracticePeople, plantReport } from "./plant-report.ts";
import { practiceFigures } from "./practice-figures.ts";
import { LATEST_YEAR, PRACTICE_REPORTS, type PracticeHistory } from "./practice-reports.ts";
import { practiceTexts } from "./practice-texts.ts";
import { yearlyWave } from "./yearly-wave.ts";

/** The year of which the usual numbers of requests are. */
const FIRST_GROWTH = 2020;

/** Fills the practice jurisdiction with reports in every state, seven years back. */
export async function plantPracticeReports(
  tx: Transaction,
  practice: PlantedJurisdiction,
  people: PracticePeople,
): Promise<void> {
  for (const history of PRACTICE_REPORTS) {
    const body = practice.bodies.get(history.slug);
    if (body === undefined) throw new Error(`${history.slug} is no body of the practice jurisdiction`);
    await plantHistory(tx, { practice, people, body, history });
  }
}

interface HistoryToPlant {
  readonly practice: PlantedJurisdiction;
  readonly people: PracticePeople;
  readonly body: PlantedBody;
  readonly history: PracticeHistory;
}

async function plantHistory(
  tx: Transaction,
  { practice, people, body, history }: HistoryToPlant,
): Promise<void> {
  let carriedIn: readonly number[] = history.requests.map((count) => Math.floor(count * 0.04));
  let normativeInForceBefore = 20 + history.slug.length;
  let previous: { readonly template: Template; readonly content: ReportContent } | null = null;
  const last = history.publishedUntil ?? (history.latest === null ? LATEST_YEAR - 1 : LATEST_YEAR);
  for (let year = history.publishedSince; year <= last; year += 1) {
    const template = templateForYear(year);
    // More from year to year, by fits and starts.
    const growth = 1 + 0.03 * (year - FIRST_GROWTH) + 0.14 * yearlyWave(year, history.slug);
    const received = history.requests.map((count) => Math.round(count * growth));
    const made = practiceFigures({
      slug: history.slug,
      year,
      received,
      carriedIn,
      normativeInForceBefore,
      decisions: history.decisions,
      character: history.character,
    });
    const content: ReportContent = {
      ...emptyContent(template, { name: body.name["zh-Hans"], year }),
      values: figuresToValues(template, made.figures),
      texts: practiceTexts(template, body.name["zh-Hans"], year),
    };
    carriedIn = made.carriedOut;
    normativeInForceBefore = made.normativeInForce;
    if (history.missing.includes(year)) {
      previous = null;
      continue;
    }
    const state = year === LATEST_YEAR ? (history.latest ?? "published") : "published";
    await plantReport(tx, {
      practice,
      people,
      body,
      report: {
        year,
        scope: history.scope,
        state,
        isLate: history.lateYear === year,
        isCorrected: history.correctedYear === year,
      },
      template,
      content,
      previous,
    });
    previous = { template, content };
  }
}
