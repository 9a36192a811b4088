import type { MarkedPiece } from "./marked-words.ts";

/** A node of the structure of a page as the library gives it: an element, or a reference to a marked piece. */
export type StructureNode =
  | {
      readonly role: string;
      readonly children: readonly StructureNode[];
      readonly rowSpan?: number | undefined;
      readonly colSpan?: number | undefined;
    }
  | { readonly type: string; readonly id: string };

export interface TaggedCell {
  readonly pieces: readonly MarkedPiece[];
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type TaggedBlock =
  | { readonly kind: "paragraph"; readonly pieces: readonly MarkedPiece[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly TaggedCell[])[] };

/** Elements inside a line of words. */
const INLINE = new Set([
  "Span",
  "Link",
  "Reference",
  "Em",
  "Strong",
  "Quote",
  "Lbl",
  "LBody",
  "Annot",
  "Code",
]);
const DEEPEST = 100;

/** The paragraphs and tables of a page in the order they are to be read. */
export function taggedBlocks(
  root: StructureNode,
  pieces: ReadonlyMap<string, MarkedPiece>,
): readonly TaggedBlock[] {
  const blocks: TaggedBlock[] = [];
  const walk = (node: StructureNode, depth: number): void => {
    if (!("role" in node) || depth > DEEPEST) return;
    if (node.role === "Table") blocks.push({ kind: "table", rows: rowsOf(node, pieces, depth) });
    else if (isParagraph(node)) {
      const said = piecesOf(node, pieces, depth);
      if (said.length > 0) blocks.push({ kind: "paragraph", pieces: said });
    } else for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return blocks;
}

function isParagraph({ role, children }: Extract<StructureNode, { role: string }>): boolean {
  return role === "LI" || children.some((child) => !("role" in child) || INLINE.has(child.role));
}

function rowsOf(
  table: StructureNode,
  pieces: ReadonlyMap<string, MarkedPiece>,
  depth: number,
): readonly (readonly TaggedCell[])[] {
  if (!("role" in table) || depth > DEEPEST) return [];
  return table.children.flatMap((node): readonly (readonly TaggedCell[])[] => {
    if (!("role" in node)) return [];
    if (node.role !== "TR") return rowsOf(node, pieces, depth + 1);
    const cells = node.children.flatMap((cell): readonly TaggedCell[] => {
      if (!("role" in cell) || !/^T[DH]$/.test(cell.role)) return [];
      const { rowSpan = 1, colSpan = 1 } = cell;
      return [{ pieces: piecesOf(cell, pieces, depth + 2), rowSpan, colSpan }];
    });
    return [cells];
  });
}

function piecesOf(
  node: StructureNode,
  pieces: ReadonlyMap<string, MarkedPiece>,
  depth: number,
): readonly MarkedPiece[] {
  if (depth > DEEPEST) return [];
  if ("role" in node) return node.children.flatMap((child) => piecesOf(child, pieces, depth + 1));
  const piece = pieces.get(node.id);
  return piece === undefined ? [] : [piece];
}
