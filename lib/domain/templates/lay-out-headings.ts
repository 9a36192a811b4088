import type { Localized } from "#lib/domain/localized.ts";
import type { GridCell } from "./types.ts";

/** A heading with the headings under it; without any it stands over one grid column of figures. */
export interface HeadingNode {
  readonly names: string;
  readonly label: Localized;
  readonly under: readonly HeadingNode[];
}

type Level = GridCell[];

/** Lays a forest of headings out as header rows: what stands over others spans columns, a last heading spans the rows left. */
export function layOutHeadings(nodes: readonly HeadingNode[]): readonly (readonly GridCell[])[] {
  const height = Math.max(...nodes.map(heightOf));
  const levels: Level[] = Array.from({ length: height }, () => []);
  for (const node of nodes) place(node, levels);
  return levels;
}

function place(node: HeadingNode, levels: readonly Level[]): void {
  const [here, ...below] = levels;
  const isLast = node.under.length === 0;
  here?.push({
    kind: "label",
    label: node.label,
    rowSpan: isLast ? levels.length : 1,
    colSpan: widthOf(node),
    scope: isLast ? "col" : "colgroup",
    names: node.names,
  });
  // A heading whose own tree is lower than the tallest leaves the rows left to its last headings (行政复议 in table 4).
  for (const child of node.under) place(child, below);
}

function heightOf(node: HeadingNode): number {
  return 1 + Math.max(0, ...node.under.map(heightOf));
}

function widthOf(node: HeadingNode): number {
  return node.under.length === 0 ? 1 : node.under.reduce((sum, child) => sum + widthOf(child), 0);
}
