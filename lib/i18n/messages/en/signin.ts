import type { signin as source } from "../zh-Hans/signin.ts";

export const signin: typeof source = {
  title: "Sign in",
  lead: "For those who fill in, sign off, review and administer reports. Published reports can be read without signing in.",
  accountName: "Account name",
  password: "Password",
  submit: "Sign in",
  accountNameMissing: "Enter your account name",
  passwordMissing: "Enter your password",
  forgotten: "If you have forgotten your password, ask your administrator to set a new one.",
  needed: "Please sign in first; you will then be taken to the page you asked for.",
  demo: {
    title: "Demonstration accounts",
    lead: "This is a demonstration: the jurisdiction, its bodies and its people are invented. These accounts share the password {password}",
    role: "Role",
    body: "Body",
    account: "Account",
  },
};
