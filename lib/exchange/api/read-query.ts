import { z } from "zod";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import {
  ALL_PARAMETERS,
  API_PARAMETERS,
  type ApiParameter,
  type ApiQuery,
  allowedWords,
} from "./parameters.ts";
import { ApiProblem, type ProblemPlace } from "./problem.ts";
import type { ApiSet } from "./sets.ts";

/**
 * Reads the question of a call. What a set does not know is refused, with what was probably meant, and nothing may stand twice: a filter that is
 * silently dropped gives an answer to another question.
 */
export function readQuery(set: ApiSet, given: URLSearchParams): ApiQuery {
  const names = [...given.keys()];
  const unknown = names.filter((name) => !set.parameters.some((known) => known === name));
  if (unknown.length > 0)
    throw new ApiProblem(
      "unknown_parameter",
      [...new Set(unknown)].slice(0, 10).map((name) => guess(set, name)),
    );
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (repeated.length > 0)
    throw new ApiProblem(
      "repeated_parameter",
      [...new Set(repeated)].map((path) => ({ path })),
    );
  const missing = set.required.filter((name) => !given.has(name));
  if (missing.length > 0)
    throw new ApiProblem(
      "missing_parameter",
      missing.map((path) => ({ path, ...(allowed(path) ?? {}) })),
    );
  const outcome = ALL_PARAMETERS.safeParse(Object.fromEntries(given));
  if (outcome.success) return outcome.data;
  const paths = new Map(outcome.error.issues.map((issue) => [String(issue.path[0] ?? ""), issue]));
  throw new ApiProblem(
    "invalid_parameter",
    [...paths].map(([path, issue]) => ({
      path,
      value: issue.code === "custom" && issue.message !== "" ? issue.message : (given.get(path) ?? ""),
      ...(allowed(path) ?? {}),
    })),
  );
}

function allowed(path: string): Pick<ProblemPlace, "allowed"> | null {
  const words = path === "metric" ? INDICATORS.map(({ code }) => code) : allowedWords(path);
  return words === null ? null : { allowed: words };
}

function guess(set: ApiSet, name: string): ProblemPlace {
  const [nearest] = set.parameters
    .map((known) => ({ known, steps: distance(known, name.slice(0, 40).toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps);
  const path = name.slice(0, 80);
  return nearest !== undefined && nearest.steps <= 2
    ? { path, suggestion: nearest.known, allowed: set.parameters }
    : { path, allowed: set.parameters };
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The schema of a parameter as it is written in an address. */
export function parameterSchema(name: ApiParameter) {
  const { $schema: _, ...schema } = z.toJSONSchema(API_PARAMETERS[name], { io: "input" });
  return schema;
}
