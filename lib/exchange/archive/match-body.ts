import { bare, type NamedBody, namesOf } from "./body-names.ts";

export type BodyMatch =
  | { readonly kind: "one"; readonly bodyId: string }
  | { readonly kind: "several"; readonly bodyIds: readonly string[] }
  | { readonly kind: "none" };

/**
 * Finds the body a title names. Several bodies may share a name (every district has a 教育局): then the folders of the file decide,
 * where they name exactly one of the bodies above. Never guesses.
 */
export function matchBody(organisation: string, path: string, bodies: readonly NamedBody[]): BodyMatch {
  const wanted = bare(organisation);
  const parents = new Map(bodies.map((body) => [body.id, body]));
  const parentOf = (body: NamedBody) =>
    body.parentId === null ? null : (parents.get(body.parentId) ?? null);
  const found = bodies.filter((body) => namesOf(body, parentOf(body)).has(wanted));
  if (found.length <= 1) return only(found);
  const folders = bare(path.replace(/[^/]*$/, ""));
  const byFolder = found.filter((body) => {
    const parent = parentOf(body);
    return parent !== null && [parent.name, parent.shortName].some((name) => folders.includes(bare(name)));
  });
  return byFolder.length === 1 ? only(byFolder) : { kind: "several", bodyIds: found.map(({ id }) => id) };
}

function only([body]: readonly NamedBody[]): BodyMatch {
  return body === undefined ? { kind: "none" } : { kind: "one", bodyId: body.id };
}
