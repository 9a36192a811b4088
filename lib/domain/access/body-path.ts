/** The path of the body above, or null at the root. Paths are ltree text: labels joined by dots, from the root down. */
export function parentPath(path: string): string | null {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : path.slice(0, dot);
}

/** Whether a body stands directly under another, with nothing in between. */
export function isDirectlyUnder(above: string, path: string): boolean {
  return parentPath(path) === above;
}
