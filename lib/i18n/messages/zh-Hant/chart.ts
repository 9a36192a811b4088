export const chart = {
  hint: "方向鍵逐個查看圖中的資料，Enter鍵開啟所在的報告",
};
