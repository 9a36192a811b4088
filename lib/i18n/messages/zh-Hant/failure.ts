import type { failure as source } from "../zh-Hans/failure.ts";

export const failure: typeof source = {
  title: "這個頁面暫時打不開",
  body: "系統出了問題，您已經保存的內容不受影響。請再試一次；如果仍然打不開，請把下面的編號告訴系統管理人員。",
  reference: "編號：{digest}",
  retry: "再試一次",
};
