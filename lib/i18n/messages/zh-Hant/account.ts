import type { account as source } from "../zh-Hans/account.ts";

export const account: typeof source = {
  title: "賬號",
  name: "姓名",
  roles: "角色",
  noRoles: "尚未分配角色",
  password: {
    title: "修改密碼",
    lead: "修改後，您在其他設備上的登錄會立即失效。",
    current: "當前密碼",
    next: "新密碼",
    nextHint: "至少{min}個字符，越長越好。",
    repeat: "再輸一次新密碼",
    submit: "修改密碼",
    done: "密碼已修改，其他設備上的登錄已失效。",
    currentMissing: "請輸入當前密碼",
    nextMissing: "請輸入新密碼",
    nextShort: "新密碼至少要有{min}個字符",
    repeatDiffers: "兩次輸入的新密碼不一致",
  },
  everywhere: {
    title: "退出所有設備",
    lead: "如果您在公用電腦上登錄過，或者懷疑有人用了您的賬號，可以讓所有設備上的登錄失效，包括這一臺。",
    submit: "退出所有設備",
  },
};
