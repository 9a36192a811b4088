export const peers = {
  label: "換一種看法",
  peers: "同類機關",
  none: "不看同類",
  of: "誰的同類",
  map: "區劃和機構",
  reported: "按當年報告",
  today: "按現行區劃折算",
  rule: {
    near: "同一政府之下",
    type: "本省同級同類",
    size: "人口相近（±{within} %）",
    volume: "申請量相近（±{within} %）",
  },
};
