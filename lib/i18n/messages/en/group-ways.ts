export const groupWays = {
  label: "The group otherwise",
  kinds: "Look at it as",
  years: "Years beside",
  indicators: "Other indicators",
  kind: { rank: "ranking", funnel: "rate by volume", change: "change of two years" },
};
