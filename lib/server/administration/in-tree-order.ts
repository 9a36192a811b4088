interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

interface InTree<Body> {
  readonly body: Body;
  readonly depth: number;
}

/** Parents before children, siblings in the order given; with each its depth. What has no parent in the list is a root. */
export function inTreeOrder<Body extends Placed>(bodies: readonly Body[]): readonly InTree<Body>[] {
  const known = new Set(bodies.map(({ id }) => id));
  const children = new Map<string | null, Body[]>();
  for (const body of bodies) {
    const parent = body.parentId !== null && known.has(body.parentId) ? body.parentId : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [body]);
    else siblings.push(body);
  }
  const below = (parent: string | null, depth: number): InTree<Body>[] =>
    (children.get(parent) ?? []).flatMap((body) => [{ body, depth }, ...below(body.id, depth + 1)]);
  return below(null, 0);
}
