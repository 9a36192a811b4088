import { describe, expect, it } from "vitest";
import { readViewAddress } from "./read-view-address.ts";
import { viewPath } from "./view-path.ts";
import { byIndicator, inOtherYears, otherLooks } from "./view-turns.ts";

const YEARS = [2019, 2020, 2024];

function addressOf(path: string) {
  const address = readViewAddress(path.split("/").slice(1), 2025);
  if (address === null) throw new Error(`${path} is no address`);
  return address;
}

describe("ways from a view of a group", () => {
  it("shows the same bodies and year in every way there is", () => {
    expect(otherLooks(addressOf("/rank/unable-rate/320000.cities/2024")).map(viewPath)).toEqual([
      "/rank/unable-rate/320000.cities/2024",
      "/funnel/unable-rate/320000.cities/2024",
      "/scatter/requests-received/unable-rate/320000.cities/2024",
      "/change/unable-rate/320000.cities/2023..2024",
      "/outcomes/320000.cities/2020..2024",
      "/grounds/320000.cities/2024",
      "/disputes/320000.cities/2020..2024",
      "/status/2024/320000",
    ]);
  });

  it("has no funnel of counts, no relation of requests with themselves, and no change before the first form", () => {
    const looks = otherLooks(addressOf("/rank/requests-received/cn.counties/2019"));
    expect(looks.map(({ kind }) => kind)).toEqual(["rank", "outcomes", "grounds", "disputes", "status"]);
    expect(looks.map(viewPath).at(-1)).toBe("/status/2019");
  });

  it("keeps its own address where it already is", () => {
    const address = addressOf("/outcomes/320000.cities/2019..2021");
    expect(otherLooks(address)).toContain(address);
  });
});

describe("ways from a view of a body", () => {
  it("shows the same body over the same years", () => {
    expect(otherLooks(addressOf("/backlog/321300/2021..2024")).map(viewPath)).toEqual([
      "/compare/disclosure-rate/321300/2021..2024",
      "/outcomes/321300/2021..2024",
      "/grounds/321300/2024",
      "/disputes/321300/2021..2024",
      "/backlog/321300/2021..2024",
    ]);
  });
});

describe("other years and indicators", () => {
  it("moves a view of one year, and a change with its distance", () => {
    expect(inOtherYears(addressOf("/grounds/321300/2024"), YEARS).map(({ year }) => year)).toEqual(YEARS);
    expect(
      inOtherYears(addressOf("/change/unable-rate/320000.cities/2023..2024"), YEARS).map(({ address }) =>
        viewPath(address),
      ),
    ).toEqual([
      "/change/unable-rate/320000.cities/2019..2020",
      "/change/unable-rate/320000.cities/2023..2024",
    ]);
  });

  it("leaves views over several years where they are", () => {
    expect(inOtherYears(addressOf("/outcomes/321300/2019..2024"), YEARS)).toEqual([]);
  });

  it("asks a funnel for rates only, and a relation for another indicator than its own", () => {
    const funnel = addressOf("/funnel/unable-rate/320000.cities/2024");
    expect(byIndicator(funnel, "requests-received")).toBeNull();
    expect(byIndicator(funnel, "disclosure-rate")).toMatchObject({ indicator: "disclosure-rate" });
    const relation = addressOf("/scatter/requests-received/unable-rate/320000.cities/2024");
    expect(byIndicator(relation, "requests-received")).toBeNull();
    expect(byIndicator(relation, "disclosure-rate")).toMatchObject({
      x: "requests-received",
      y: "disclosure-rate",
    });
    expect(byIndicator(addressOf("/backlog/321300/2021..2024"), "unable-rate")).toBeNull();
  });
});
