import { describe, expect, it } from "vitest";
import { ImportRefused } from "./import-refused.ts";
import { layOutHtml } from "./lay-out-html.ts";
import type { Layout } from "./layout.ts";

const lines = ({ text, rows }: Layout) => rows.map(({ start, end }) => text.slice(start, end));

describe("laying out a web page", () => {
  it("gives every block a line and joins words that are broken over elements", () => {
    const layout = layOutHtml("<p><span>20</span><span>23</span>\n 年</p><div>规<b>章</b></div>");
    expect(lines(layout)).toEqual(["2023 年", "规章"]);
  });

  it("keeps empty cells and counts merged ones as columns", () => {
    const layout = layOutHtml(
      "<table><tr><td rowspan=2 colspan=2>三</td><td>1</td><td>&nbsp;</td></tr><tr><td>2</td><td>3</td></tr></table>",
    );
    expect(lines(layout)).toEqual(["三\t1\t", "2\t3"]);
    expect(layout.rows[1]?.cells?.map(({ column }) => column)).toEqual([2, 3]);
    expect(layout.rows[1]?.table).toEqual({ table: 0, row: 1 });
  });

  it("keeps two numbers apart that stand in two paragraphs of a cell", () => {
    expect(
      lines(layOutHtml("<table><tr><td><p>12</p><p>34</p></td><td><p>商业</p><p>企业</p></td></tr></table>")),
    ).toEqual(["12 34\t商业企业"]);
  });

  it("reads through a table that only arranges the page", () => {
    const layout = layOutHtml(
      "<table><tr><td><p>导航</p></td><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>",
    );
    expect(lines(layout)).toEqual(["导航", "规章\t0"]);
  });

  it("leaves out scripts, styles, navigation and what is not displayed", () => {
    const layout = layOutHtml(
      "<style>p{}</style><script>var a='规章'</script><nav>首页</nav><p style='DISPLAY: none'>x</p><p>正文</p><footer>主办</footer>",
    );
    expect(lines(layout)).toEqual(["正文"]);
  });

  it("takes unclosed paragraphs and cells for what they are", () => {
    expect(lines(layOutHtml("<p>一".repeat(2000)))).toHaveLength(2000);
  });

  it("refuses a page that nests too deep or has too many columns", () => {
    expect(() => layOutHtml("<div>".repeat(100_000))).toThrow(ImportRefused);
    expect(() => layOutHtml(`<table><tr>${"<td colspan=9999>1".repeat(50)}</table>`)).toThrow(ImportRefused);
  });
});
