export const indicators = {
  title: "Indicators",
  lead: "One page each: how it is computed, what it is a share of, what to know before comparing, worked examples, what became of it when the form changed, and how groups of bodies spread and went over the years.",
};
