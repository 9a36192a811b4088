import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ReportState } from "./states.ts";

const NOW: Readonly<Record<ReportState, Localized>> = {
  draft: wording("这份年报正在填报。", "這份年報正在填報。", "This report is being filled in."),
  in_signoff: wording("这份年报正在签发环节。", "這份年報正在簽發環節。", "This report is in sign-off."),
  submitted: wording("这份年报已经报送。", "這份年報已經報送。", "This report has been submitted already."),
  returned: wording("这份年报已经退回。", "這份年報已經退回。", "This report has been returned already."),
  approved: wording(
    "这份年报已经审核通过。",
    "這份年報已經審核通過。",
    "This report has been approved already.",
  ),
  published: wording("这份年报已经公布。", "這份年報已經公布。", "This report has been published already."),
  correcting: wording("这份年报正在更正。", "這份年報正在更正。", "This report is being corrected."),
};

/** What to tell somebody whose act came too late or twice: where the report is now, and that nothing was done. */
export function outOfTurn(state: ReportState): Localized {
  return joinSentences([
    NOW[state],
    wording("本次操作没有生效。", "本次操作沒有生效。", "Nothing was changed by this request."),
  ]);
}

/** Sentences one after another, with a space between them only where the language has one. */
export function joinSentences(sentences: readonly Localized[]): Localized {
  return eachLocale((locale) => sentences.map((each) => each[locale]).join(locale === "en" ? " " : ""));
}
