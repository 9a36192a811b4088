export const groupWays = {
  label: "同組的其他看法",
  kinds: "換一種看法",
  years: "相鄰年度",
  indicators: "其他指標",
  kind: { rank: "次序", funnel: "數量與比率", change: "兩年變化" },
};
