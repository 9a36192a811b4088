export const peers = {
  label: "换一种看法",
  peers: "同类机关",
  none: "不看同类",
  of: "谁的同类",
  map: "区划和机构",
  reported: "按当年报告",
  today: "按现行区划折算",
  rule: {
    near: "同一政府之下",
    type: "本省同级同类",
    size: "人口相近（±{within} %）",
    volume: "申请量相近（±{within} %）",
  },
};
