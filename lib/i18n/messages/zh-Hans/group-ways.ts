export const groupWays = {
  label: "同组的其他看法",
  kinds: "换一种看法",
  years: "相邻年度",
  indicators: "其他指标",
  kind: { rank: "次序", funnel: "数量与比率", change: "两年变化" },
};
