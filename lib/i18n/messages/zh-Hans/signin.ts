export const signin = {
  title: "登录",
  lead: "供填报、签发、审核和管理人员使用。查阅已公布的年报不需要登录。",
  accountName: "账号",
  password: "密码",
  submit: "登录",
  accountNameMissing: "请输入账号",
  passwordMissing: "请输入密码",
  forgotten: "忘记密码，请联系本辖区的管理员重新设置。",
  needed: "请先登录，之后会回到您要去的页面。",
  demo: {
    title: "演示账号",
    lead: "这是演示环境，地区、机构和人员均为虚构。下列账号密码相同：{password}",
    role: "角色",
    body: "机构",
    account: "账号",
  },
};
