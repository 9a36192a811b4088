import { describe, expect, it } from "vitest";
import { foldScript } from "./fold-script.ts";
import { plainText } from "./plain-text.ts";

describe("comparing texts of both scripts", () => {
  it("brings traditional characters and full-width signs to one form", () => {
    expect(foldScript("政府信息公開行政複議，２０１９年")).toBe("政府信息公开行政复议,2019年");
  });

  it("leaves simplified text alone", () => {
    expect(foldScript("反复、重复、答复、行政复议")).toBe("反复、重复、答复、行政复议");
  });

  it("closes the gaps that PDF readers leave", () => {
    expect(plainText("自 2023 年 1 月 1 日\n起至\u3000２０２３年")).toBe("自2023年1月1日起至2023年");
  });
});
