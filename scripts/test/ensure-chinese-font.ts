import { spawnSync } from "node:child_process";
import { installDebianPackage } from "./install-debian-package.ts";

function hasChineseFont(): boolean {
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

/** Without one every Chinese character is the same box, and the browser tests measure widths nobody will see. Only Linux comes without. */
export function ensureChineseFont(): void {
  if (process.platform !== "linux" || hasChineseFont()) return;
  installDebianPackage("fontconfig");
  if (!hasChineseFont()) installDebianPackage("fonts-noto-cjk");
  if (!hasChineseFont()) {
    console.warn(
      "没有中文字体，浏览器测试仍会进行，但版面不可信。请安装 fonts-noto-cjk。\nNo Chinese font: the browser tests run, but their layout cannot be trusted. Install fonts-noto-cjk.",
    );
  }
}
