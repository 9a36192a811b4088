import { describe, expect, it } from "vitest";
import { wording } from "#lib/domain/wording.ts";
import {
  DEPRECATIONS,
  type Deprecation,
  deprecationHeaders,
  deprecationsMet,
  earliestSunset,
} from "./deprecations.ts";
import { openApi } from "./openapi.ts";
import { API_SETS } from "./sets.ts";

const instead = wording("请用别的。", "請用別的。", "Use another.");
const parameter: Deprecation = {
  ...{ set: "values", kind: "parameter", name: "def", since: "2027-03-01", sunset: "2028-03-01", instead },
};
const field: Deprecation = {
  ...{ set: "values", kind: "field", name: "form", since: "2027-06-01", sunset: null, instead },
};
const URL = "https://nianbao.example/api-docs#deprecations";

describe("what will go", () => {
  it("is announced where a call uses it, a field in every answer that has it", () => {
    expect(deprecationsMet([parameter, field], "values", ["def"])).toEqual([parameter, field]);
    expect(deprecationsMet([parameter, field], "values", ["metric"])).toEqual([field]);
    expect(deprecationsMet([parameter, field], "ranks", ["def"])).toEqual([]);
  });

  it("is said by headers as RFC 9745 and RFC 8594 write them, with the earliest days", () => {
    expect(deprecationHeaders([field, parameter], URL)).toEqual({
      Deprecation: `@${Date.UTC(2027, 1, 28, 16) / 1000}`,
      Sunset: "Tue, 29 Feb 2028 16:00:00 GMT",
      Link: `<${URL}>; rel="deprecation"; type="text/html", <${URL}>; rel="sunset"; type="text/html"`,
    });
  });

  it("has no end in the headers while none is set, and no header where nothing goes", () => {
    expect(deprecationHeaders([field], URL).Sunset).toBeUndefined();
    expect(deprecationHeaders([], URL)).toEqual({});
  });

  it("is marked in the OpenAPI document, and nothing else is", () => {
    const document = JSON.stringify(openApi("https://nianbao.example", "en", [parameter, field]));
    expect(document.match(/"deprecated":true/g)).toHaveLength(2);
    const { paths, components } = openApi("https://nianbao.example", "en", [parameter, field]);
    expect(paths["/values"]?.get.parameters).toContainEqual(
      expect.objectContaining({
        name: "def",
        deprecated: true,
        description: expect.stringContaining("Use another."),
      }),
    );
    expect(components.schemas).toMatchObject({
      ValuesRow: { properties: { form: { deprecated: true } } },
    });
    expect(JSON.stringify(openApi("https://nianbao.example", "en", []))).not.toContain("deprecated");
  });

  it("is announced twelve months ahead, of a part that there is", () => {
    expect(earliestSunset("2027-03-01")).toBe("2028-03-01");
    for (const { set, kind, name, since, sunset } of DEPRECATIONS) {
      if (sunset !== null) expect(sunset >= earliestSunset(since)).toBe(true);
      const { parameters, row } = API_SETS[set];
      const known: Readonly<Record<typeof kind, readonly string[]>> = {
        set: [set],
        parameter: parameters,
        field: Object.keys(row.shape),
      };
      expect(known[kind]).toContain(name);
    }
  });
});
