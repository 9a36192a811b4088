export const peers = {
  label: "Other ways to look at it",
  peers: "Similar bodies",
  none: "none",
  of: "Similar to",
  map: "Bodies",
  reported: "as reported",
  today: "on today’s map",
  rule: {
    near: "under the same government",
    type: "same kind in the province",
    size: "similar population (±{within} %)",
    volume: "similar number of requests (±{within} %)",
  },
};
