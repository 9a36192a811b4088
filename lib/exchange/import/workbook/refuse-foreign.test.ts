import { expect, test } from "vitest";
import type { Localized } from "#lib/domain/localized.ts";
import type { WorkbookIdentity } from "../../workbook/base-record.ts";
import { ImportRefused } from "../import-refused.ts";
import { refuseForeign } from "./refuse-foreign.ts";

const own: WorkbookIdentity = {
  slug: "320800",
  bodyName: "淮安市人民政府",
  year: 2024,
  scope: "consolidated",
  template: "gongkai-2021",
  revision: 3,
};

function reasonFor(read: Partial<WorkbookIdentity>): Localized | null {
  try {
    refuseForeign(own, { ...own, ...read });
    return null;
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason;
    throw error;
  }
}

test("an older revision of the same report's workbook is taken", () => {
  expect(reasonFor({ revision: 1 })).toBeNull();
});

test.each([
  [
    { slug: "321300", bodyName: "宿迁市人民政府" },
    /属于“宿迁市人民政府”，这份年报属于“淮安市人民政府”/,
    /belongs to 宿迁/,
  ],
  [{ year: 2023 }, /是2023年的，这份年报是2024年的/, /about 2023/],
  [{ scope: "own_organ" as const }, /口径是机关本级，这份年报的口径是汇总/, /own organ/],
  [{ template: "gongkai-2019" }, /2019年.*这份年报用.*2021年/, /2019 trial format/],
  [{ template: "gongkai-2099" }, /gongkai-2099/, /gongkai-2099/],
])("another's is refused with the reason and what to do: %o", (read, hans, en) => {
  const reason = reasonFor(read);
  expect(reason?.["zh-Hans"]).toMatch(hans);
  expect(reason?.["zh-Hans"]).toContain("草稿未改动");
  expect(reason?.en).toMatch(en);
});
