export const report = {
  noteMark: "注{number}",
  noteLink: "看注{number}",
  noteDay: "（{day}公開）",
  notes: {
    explanation: "機關說明",
    footnote: "機關註腳",
  },
  notesBelow: "表下注",
  notesOfReport: "對整份報告和指標的說明",
  difference: "與本版的差異",
  yearDifference: "與{year}年的差異",
  frozen: "這是{day}當天結束時的情況",
  live: "看現在的情況",
  log: {
    title: "校驗記錄",
    summary:
      "適用於本年度的校驗共{all}項：{passed}項沒有發現問題，{accepted}項有說明並被接受，{noted}項只有供經辦人參考的提示，{unexplained}項與表內關係不符或未作說明。",
    found: "有發現的校驗",
    passed: "沒有發現問題的校驗（{count}項）",
    check: "校驗",
    outcome: "結果",
    reason: "機關的說明",
    source: "依據",
    outcomes: {
      passed: "沒有問題",
      noted: "僅有提示",
      accepted: "說明已接受",
      unexplained: "不符或未說明",
    },
  },
};
