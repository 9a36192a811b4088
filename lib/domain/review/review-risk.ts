import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** What makes a submitted report worth reading first. Errors cannot be among it: they block submission. */
export interface RiskSigns {
  readonly explainedFindings: number;
  readonly hints: number;
  readonly wasLate: boolean;
  /** 1 for the first submission. */
  readonly round: number;
  readonly isCorrection: boolean;
}

export interface ReviewRisk {
  /** 0 and up. */
  readonly risk: number;
  readonly reasons: readonly Localized[];
}

/** A finding that needed an explanation weighs most: somebody has to judge the reason. A hint asks for a glance. */
const WEIGHT = { explained: 3, hint: 1, late: 2, returned: 2, correction: 3 } as const;

/** How urgently a submission wants a careful reader, with the reasons in words; 0 means nothing stands out. */
export function reviewRisk(signs: RiskSigns): ReviewRisk {
  const reasons: Localized[] = [];
  let risk = 0;
  const add = (weight: number, reason: Localized) => {
    risk += weight;
    reasons.push(reason);
  };
  const { explainedFindings: explained, hints, round } = signs;
  if (explained > 0) {
    add(
      WEIGHT.explained * explained,
      wording(
        `${explained} 处作了说明`,
        `${explained} 處作了說明`,
        `${explained} explained ${explained === 1 ? "finding" : "findings"}`,
      ),
    );
  }
  if (hints > 0) {
    add(
      WEIGHT.hint * hints,
      wording(`${hints} 处提示`, `${hints} 處提示`, `${hints} ${hints === 1 ? "hint" : "hints"}`),
    );
  }
  if (signs.isCorrection)
    add(
      WEIGHT.correction,
      wording("更正已公布的年报", "更正已公布的年報", "correction of a published report"),
    );
  else if (round > 1)
    add(WEIGHT.returned, wording(`第 ${round} 次报送`, `第 ${round} 次報送`, `submission no. ${round}`));
  if (signs.wasLate) add(WEIGHT.late, wording("逾期报送", "逾期報送", "submitted late"));
  return { risk, reasons };
}
