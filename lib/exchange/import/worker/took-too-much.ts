import type { ReadingJob, ReadingOutcome } from "./reading-job.ts";

/** The refusal of a document that no yearly report resembles: it was still being read when its share of time or memory was used up. */
export function tookTooMuch({ source }: ReadingJob): ReadingOutcome {
  const name = source.kind === "file" ? `“${source.name}”` : null;
  return {
    kind: "refused",
    reason: {
      "zh-Hans": `${name ?? "粘贴的内容"}太复杂，没有读完，已停止读取，什么也没有导入。请只保留年度报告的部分再试；或者打开后复制报告正文，粘贴到导入框。`,
      "zh-Hant": `${name ?? "貼上的內容"}太複雜，沒有讀完，已停止讀取，什麼也沒有匯入。請只保留年度報告的部分再試；或者開啟後複製報告正文，貼到匯入框。`,
      en: `${name ?? "The pasted content"} is too complex; reading was stopped before its end and nothing was brought in. Keep only the yearly report and try again; or open it, copy the text of the report and paste it instead.`,
    },
  };
}
