import type { account as source } from "../zh-Hans/account.ts";

export const account: typeof source = {
  title: "Account",
  name: "Name",
  roles: "Roles",
  noRoles: "No role has been given yet",
  password: {
    title: "Change the password",
    lead: "Your sessions on other devices end at once.",
    current: "Current password",
    next: "New password",
    nextHint: "At least {min} characters; the longer, the better.",
    repeat: "New password once more",
    submit: "Change the password",
    done: "The password has been changed and your sessions on other devices have ended.",
    currentMissing: "Enter your current password",
    nextMissing: "Enter a new password",
    nextShort: "The new password needs at least {min} characters",
    repeatDiffers: "The two new passwords are not the same",
  },
  everywhere: {
    title: "Sign out everywhere",
    lead: "If you signed in on a shared computer, or think that somebody else has used your account, end your sessions on every device, this one included.",
    submit: "Sign out everywhere",
  },
};
