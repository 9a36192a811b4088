import { expect, it } from "vitest";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { matchBody } from "./match-body.ts";
import { proposeBody } from "./propose-body.ts";

function body(id: string, parentId: string | null, name: string, kind: BodyKind, level: BodyLevel) {
  return { id, parentId, name, shortName: name.replace("人民政府", ""), nameHant: name, kind, level };
}

const BODIES = [
  body("province", null, "苏南省人民政府", "government", "province"),
  body("city", "province", "淮安市人民政府", "government", "city"),
  body("east", "city", "洪泽区人民政府", "government", "county"),
  body("west", "city", "清江浦区人民政府", "government", "county"),
  body("east-office", "east", "洪泽区人民政府办公室", "government_organ", "county"),
  body("east-drc", "east", "发展和改革局", "department", "county"),
  body("west-drc", "west", "发展和改革局", "department", "county"),
];

it.each([
  ["洪泽区", "east"],
  ["洪泽区人民政府", "east"],
  ["淮安市洪泽区人民政府", "east"],
  ["洪澤區人民政府", "east"],
  ["洪泽区 发展和改革局", "east-drc"],
  ["清江浦区发展和改革局", "west-drc"],
  ["洪泽区政府办公室", "east-office"],
  ["洪泽区人民政府办公室", "east-office"],
])("%s is found", (organisation, bodyId) => {
  expect(matchBody(organisation, "a.docx", BODIES)).toEqual({ kind: "one", bodyId });
});

it("a name that several bodies have is decided by the folders, and else by nobody", () => {
  expect(matchBody("发展和改革局", "2019/清江浦区/发改局.pdf", BODIES)).toEqual({
    kind: "one",
    bodyId: "west-drc",
  });
  expect(matchBody("发展和改革局", "2019/发改局.pdf", BODIES)).toEqual({
    kind: "several",
    bodyIds: ["east-drc", "west-drc"],
  });
});

it("a body that is not there is not found, however alike another is", () => {
  expect(matchBody("洪泽区教育局", "a.docx", BODIES)).toEqual({ kind: "none" });
  expect(matchBody("洪泽", "a.docx", BODIES)).toEqual({ kind: "none" });
});

it.each([
  ["洪泽区教育局", { kind: "department", level: "county", parentId: "east", slug: "hong-ze-qu-jiao-yu-ju" }],
  ["淮安市水利局", { kind: "department", level: "city", parentId: "city", slug: "huai-an-shi-shui-li-ju" }],
  ["洪泽区高良涧街道办事处", { kind: "street_office", level: "township", parentId: "east" }],
  ["涟水县人民政府", { kind: "government", level: "county", parentId: "province" }],
])("%s is proposed where its name says", (organisation, proposed) => {
  expect(proposeBody(organisation, BODIES)).toMatchObject({ name: organisation, ...proposed });
});

it("a name in traditional script is proposed in the script of the register", () => {
  expect(proposeBody("洪澤區教育局", BODIES)).toMatchObject({
    name: "洪泽区教育局",
    slug: "hong-ze-qu-jiao-yu-ju",
    parentId: "east",
  });
  expect(proposeBody("中國（洪澤）試驗區管理委員會", BODIES)?.name).toBe("中国（洪泽）试验区管理委员会");
});
