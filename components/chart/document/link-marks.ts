interface LinkPlace {
  /** What stands before the address of a cell: origin and language. */
  readonly before: string;
  /** Set where the drawing stands in a frame. */
  readonly target?: "_top";
}

const MARK = /<(circle|path|rect|line|text)\b([^>]*?)\sdata-href="([^"]+)"([^>]*)>(.*?)<\/\1>/g;

/**
 * Makes the marks of a drawing lead to their cells, as the page's script does, where there is no script. They are no stops of the tab key: whoever goes by keys has
 * the same links in the table.
 */
export function linkMarks(svg: string, { before, target }: LinkPlace): string {
  const frame = target === undefined ? "" : ` target="${target}"`;
  return svg.replace(MARK, (mark, _name: string, head: string, href: string, tail: string) => {
    const label = /\sdata-label="([^"]*)"/.exec(`${head} ${tail}`)?.[1] ?? "";
    return `<a href="${before}${href}"${frame} tabindex="-1" aria-label="${label}">${mark}</a>`;
  });
}
