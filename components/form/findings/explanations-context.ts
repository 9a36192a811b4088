import { createContext, useContext } from "react";
import type { ExplanationView } from "#lib/domain/views/report-view.ts";
import type { ActAnswer } from "../comments/comments-context.ts";

export interface ReportExplanations {
  /** By fingerprint of the finding. */
  readonly given: ReadonlyMap<string, ExplanationView>;
  /** Null where this person may not explain. An empty text takes an explanation back. */
  readonly explain: ((fingerprint: string, text: string) => Promise<ActAnswer>) | null;
}

export const ExplanationsContext = createContext<ReportExplanations>({ given: new Map(), explain: null });

export function useExplanations(): ReportExplanations {
  return useContext(ExplanationsContext);
}
