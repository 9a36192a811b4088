import type { signin as source } from "../zh-Hans/signin.ts";

export const signin: typeof source = {
  title: "登錄",
  lead: "供填報、簽發、審核和管理人員使用。查閱已公布的年報不需要登錄。",
  accountName: "賬號",
  password: "密碼",
  submit: "登錄",
  accountNameMissing: "請輸入賬號",
  passwordMissing: "請輸入密碼",
  forgotten: "忘記密碼，請聯繫本轄區的管理員重新設置。",
  needed: "請先登錄，之後會回到您要去的頁面。",
  demo: {
    title: "演示賬號",
    lead: "這是演示環境，地區、機構和人員均為虛構。下列賬號密碼相同：{password}",
    role: "角色",
    body: "機構",
    account: "賬號",
  },
};
