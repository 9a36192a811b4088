/** For the error page, which runs in the browser and must not depend on anything else. */
export const failure = {
  title: "这个页面暂时打不开",
  body: "系统出了问题，您已经保存的内容不受影响。请再试一次；如果仍然打不开，请把下面的编号告诉系统管理人员。",
  reference: "编号：{digest}",
  retry: "再试一次",
};
