/** Header set by proxy.ts before every page of the workspace: the path as it was asked for, with its query. */
export const ASKED_PATH = "x-nianbao-path";
