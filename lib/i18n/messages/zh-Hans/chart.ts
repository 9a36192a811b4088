export const chart = {
  hint: "方向键逐个查看图中的数据，回车打开所在的报告",
};
