import { describe, expect, it } from "vitest";
import { readViewAddress } from "./address/read-view-address.ts";
import { apiAddressFor } from "./api-address.ts";
import { groundsOfYear } from "./group/grounds-of.ts";

const call = (path: string, asOf: string | null = null) => {
  const address = readViewAddress(path.split("/").slice(1), 2026);
  return address === null ? null : apiAddressFor(address, asOf);
};

describe("the call that gives the figures of a page", () => {
  it.each([
    [
      "/compare/disclosure-rate/321300+321322~own/2019..2024",
      "/api/v1/values?metric=disclosure_rate&org=321300,321322~own&year=2019..2024",
    ],
    [
      "/compare/disclosure-rate/321300+321322/2023..2024/peers-size-20.321300/today",
      "/api/v1/comparisons?metric=disclosure_rate&org=321300,321322&year=2023..2024&peers=size-20.321300&map=today",
    ],
    [
      "/compare/disclosure-rate/321300/2024/today",
      "/api/v1/comparisons?metric=disclosure_rate&org=321300&year=2024&map=today",
    ],
    [
      "/rank/refusal-rate/320000.cities/2024",
      "/api/v1/ranks?metric=denial_rate&group=320000.cities&year=2024",
    ],
    [
      "/scatter/requests-received/disclosure-rate/cn.provinces/2024",
      "/api/v1/values?metric=requests_received,disclosure_rate&group=cn.provinces&year=2024",
    ],
    [
      "/backlog/321300/2023..2024",
      "/api/v1/measures?org=321300&year=2023..2024&measure=carriedIn,newReceived,resultTotal,carriedOut",
    ],
    [
      "/outcomes/320000.cities/2023..2024",
      "/api/v1/measures?group=320000.cities&year=2023..2024&measure=granted,partiallyGranted,denied,unable,rejected,otherHandling,resultTotal",
    ],
    [
      "/change/disclosure-rate/320000.cities/2019..2024",
      "/api/v1/values?metric=disclosure_rate&group=320000.cities&year=2019,2024",
    ],
    ["/status/2024/320000", "/api/v1/duties?area=320000&year=2024&scope=all"],
    ["/m/disclosure-rate", "/api/v1/values?metric=disclosure_rate"],
  ])("of %s is %s", (path, address) => {
    expect(call(path)).toBe(address);
  });

  it("of grounds names exactly the cells that the page shows", () => {
    const cells = groundsOfYear(2024).map(({ cell }) => cell);
    expect(call("/grounds/321300/2024")).toBe(
      `/api/v1/observations?org=321300&year=2024&cell=${cells.join(",")}`,
    );
  });

  it("is frozen where the page is", () => {
    expect(call("/m/disclosure-rate", "2026-03-31")).toBe(
      "/api/v1/values?metric=disclosure_rate&asof=2026-03-31",
    );
  });
});
