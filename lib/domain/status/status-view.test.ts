import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { countStatuses } from "./count-statuses.ts";
import type { Duty, StatusOfYear } from "./duty.ts";
import { statusView } from "./status-view.ts";

const duty: Duty = {
  slug: "qingxi-education",
  name: wording("清溪区教育局", "清溪區教育局", "Qingxi Education Bureau"),
  kind: "department",
  level: "county",
  scope: "own_organ",
  isPrincipal: true,
  dueOn: "2025-01-31",
  receivedOn: "2025-01-20",
  approvedOn: "2025-01-25",
  publishedOn: "2025-02-05",
  daysLate: 5,
  version: 2,
  isHistorical: false,
  status: "published_late",
};
const counts = countStatuses(["published", "published", "published_late", "overdue", "entered"]);
const status: StatusOfYear = {
  year: 2024,
  asOf: null,
  area: { slug: "990100", name: wording("云山市", "雲山市", "Yunshan City"), isPractice: true },
  above: [],
  duties: [duty],
  areas: [
    {
      slug: "990102",
      name: wording("清溪区", "清溪區", "Qingxi District"),
      level: "county",
      isPractice: true,
      counts,
    },
  ],
  total: counts,
};

describe("the view of who has published", () => {
  it("says how many of how many, how many late, and the rate with its base", () => {
    const { title, summary } = statusView(status, "zh-Hans", null);
    expect(title).toBe("云山市2024年度报告应公开4份，已公开3份");
    expect(summary).toContain("其中逾期公开1份");
    expect(summary).toContain("按时公布率50.0 % (2/4)");
  });

  it.each(LOCALES)("gives every row as many cells as there are columns, in %s", (locale) => {
    const { tables } = statusView(status, locale, null);
    expect(tables.map(({ key }) => key)).toEqual(["areas", "bodies"]);
    for (const { columns, rows } of tables)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it("leads from each report to its page, and has nothing to draw where nothing is due", () => {
    const view = statusView(status, "zh-Hans", null);
    expect(view.tables[1]?.rows[0]?.cells[1]?.href).toBe("/o/qingxi-education/2024");
    expect(view.charts).toHaveLength(1);
    const none = { ...status, areas: [], duties: [], total: countStatuses([]) };
    expect(statusView(none, "zh-Hans", null)).toMatchObject({
      charts: [],
      title: "云山市2024年度没有应在本站公开的报告",
    });
  });
});
