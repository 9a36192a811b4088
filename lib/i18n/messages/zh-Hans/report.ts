export const report = {
  noteMark: "注{number}",
  noteLink: "看注{number}",
  noteDay: "（{day}公开）",
  notes: {
    explanation: "机关说明",
    footnote: "机关脚注",
  },
  notesBelow: "表下注",
  notesOfReport: "对整份报告和指标的说明",
  difference: "与本版的差异",
  yearDifference: "与{year}年的差异",
  frozen: "这是{day}当天结束时的情况",
  live: "看现在的情况",
  log: {
    title: "校验记录",
    summary:
      "适用于本年度的校验共{all}项：{passed}项没有发现问题，{accepted}项有说明并被接受，{noted}项只有供经办人参考的提示，{unexplained}项与表内关系不符或未作说明。",
    found: "有发现的校验",
    passed: "没有发现问题的校验（{count}项）",
    check: "校验",
    outcome: "结果",
    reason: "机关的说明",
    source: "依据",
    outcomes: {
      passed: "没有问题",
      noted: "仅有提示",
      accepted: "说明已接受",
      unexplained: "不符或未说明",
    },
  },
};
