import { z } from "zod";
import type { Locale } from "#lib/domain/localized.ts";
import { DEPRECATIONS, type Deprecation, deprecationOf } from "./deprecations.ts";
import { PARAMETER_WORDS } from "./parameter-words.ts";
import { listProblems } from "./problem.ts";
import { parameterSchema } from "./read-query.ts";
import { API_SETS, type ApiSet, type ApiSetName } from "./sets.ts";

const TITLE = { "zh-Hans": "年报通数据接口", "zh-Hant": "年報通資料介面", en: "Nianbao data API" } as const;

/** The OpenAPI 3.1 document of the interface, from the schemas that check its questions; what will go is marked `deprecated`. */
export function openApi(origin: string, locale: Locale, deprecations: readonly Deprecation[] = DEPRECATIONS) {
  return {
    openapi: "3.1.0",
    info: { title: TITLE[locale], version: "1.0.0" },
    servers: [{ url: `${origin}/api/v1` }],
    paths: Object.fromEntries(
      Object.entries(API_SETS).map(([name, set]) => [
        `/${name}`,
        { get: operation(name, set, locale, deprecations) },
      ]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries(API_SETS).map(([name, set]) => [
            rowName(name),
            rowSchema(name, set.row, locale, deprecations),
          ]),
        ),
        Problem: problemSchema(),
      },
    },
  };
}

function operation(name: string, set: ApiSet, locale: Locale, deprecations: readonly Deprecation[]) {
  const mark = (kind: Deprecation["kind"], part: string) =>
    markOf(deprecationOf(deprecations, { set: name, kind, name: part }));
  return {
    operationId: name,
    summary: set.title[locale],
    ...mark("set", name),
    parameters: set.parameters.map((parameter) => ({
      name: parameter,
      in: "query",
      required: set.required.includes(parameter),
      description: [
        PARAMETER_WORDS[parameter][locale],
        deprecationOf(deprecations, { set: name, kind: "parameter", name: parameter })?.instead[locale],
      ]
        .filter((text) => text !== undefined)
        .join(" "),
      ...mark("parameter", parameter),
      ...exampleOf(set, parameter),
      schema: parameterSchema(parameter),
      explode: false,
    })),
    responses: {
      "200": {
        description: set.title[locale],
        headers: {
          ETag: { schema: { type: "string" } },
          Link: { schema: { type: "string" } },
          Deprecation: { description: "RFC 9745", schema: { type: "string" } },
          Sunset: { description: "RFC 8594", schema: { type: "string" } },
        },
        content: {
          "application/json": { schema: answerSchema(name) },
          "text/csv": { schema: { type: "string" } },
          "application/vnd.apache.parquet": { schema: { type: "string", format: "binary" } },
        },
      },
      "304": { description: "Not Modified" },
      default: {
        description: "RFC 9457",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function answerSchema(name: string) {
  return {
    type: "object",
    required: ["set", "language", "as_of", "data", "next"],
    additionalProperties: false,
    properties: {
      set: { const: name },
      language: { type: "string" },
      as_of: { type: ["string", "null"] },
      data: { type: "array", items: { $ref: `#/components/schemas/${rowName(name)}` } },
      next: { type: ["string", "null"] },
    },
  };
}

function problemSchema() {
  return {
    type: "object",
    required: ["type", "title", "status", "detail", "code", "errors"],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer" },
      detail: { type: "string" },
      code: { enum: listProblems().map(({ code }) => code) },
      errors: {
        type: "array",
        items: {
          type: "object",
          required: ["path"],
          properties: {
            path: { type: "string" },
            value: { type: "string" },
            allowed: { type: "array", items: { type: "string" } },
            suggestion: { type: "string" },
          },
        },
      },
    },
  };
}

/** `values` has rows called Value. */
function rowName(name: ApiSetName | string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Row`;
}

function rowSchema(set: string, row: z.ZodObject, locale: Locale, deprecations: readonly Deprecation[]) {
  const { $schema: _, properties = {}, ...schema } = z.toJSONSchema(row);
  const marked = Object.entries(properties).map(([name, property]) => {
    const deprecation = deprecationOf(deprecations, { set, kind: "field", name });
    if (deprecation === undefined || typeof property === "boolean") return [name, property];
    return [name, { ...property, ...markOf(deprecation), description: deprecation.instead[locale] }];
  });
  return { ...schema, properties: Object.fromEntries(marked) };
}

/** What the set's own example gives for a parameter: a call of these has an answer. */
function exampleOf({ example }: ApiSet, parameter: string): { readonly example?: string } {
  const word = new URLSearchParams(example).get(parameter);
  return word === null ? {} : { example: word };
}

function markOf(deprecation: Deprecation | undefined): { readonly deprecated?: true } {
  return deprecation === undefined ? {} : { deprecated: true };
}
