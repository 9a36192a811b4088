import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { Form, FormCell, FormTable } from "./form.ts";
import type { Writer } from "./writer.ts";

interface Dress {
  readonly paragraph: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly cell: (words: string) => string;
  readonly table: (rows: string) => string;
  readonly attributes: (cell: FormCell) => string;
}

/** What Word writes when it saves a page. */
export const wordPage: Writer = {
  name: "a web page saved by Word",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.htm",
    content: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>年度报告</title><style><!-- p.MsoNormal {mso-style-parent:"";} --></style><!--[if gte mso 9]><xml><o:Pages>6</o:Pages></xml><![endif]--></head><body lang=ZH-CN><div class=WordSection1 style='layout-grid:15.6pt'>${bodyOf(form, WORD)}</div></body></html>`,
  }),
};

const WORD: Dress = {
  paragraph: (words) =>
    `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;\nfont-family:仿宋_GB2312'>${spans(words, "<span lang=EN-US>", "</span>")}</span><o:p></o:p></p>\n`,
  heading: (words) =>
    `<p class=MsoNormal><b><span style='font-family:黑体'>${words}<o:p></o:p></span></b></p>\n`,
  cell: (words) =>
    `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:9.0pt'>${words || "&nbsp;"}<o:p></o:p></span></p>`,
  table: (rows) =>
    `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${rows}</table>\n`,
  attributes: ({ rowSpan, colSpan }) =>
    ` width=66${colSpan > 1 ? ` colspan=${colSpan}` : ""}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ""} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'`,
};

/** A page of a government site around what WPS wrote: every letter in spans, navigation, a table of data, a footer. */
export const governmentPage: Writer = {
  name: "a government page around WPS text",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form, chance) => ({ name: "t20240120_80576.html", content: site(form, bodyOf(form, WPS), chance) }),
};

const WPS: Dress = {
  paragraph: (words) =>
    `<p style="text-indent: 2em; text-align: justify;"><span style="font-family: 仿宋;"><font face="仿宋">${spans(words, "<span>", "</span>")}</font></span><span><o:p></o:p></span></p>`,
  heading: (words) =>
    `<p style="text-indent: 2em;"><strong><span style="font-family: 黑体;">${words}</span></strong></p>`,
  cell: (words) =>
    `\n<p style="text-align: center;"><span style="font-family: 宋体;">${spans(words, "<font>", "</font>")}</span><span><o:p></o:p></span></p>\n`,
  table: (rows) =>
    `<table border="1" cellspacing="0" style="border-collapse: collapse;"><tbody>\n${rows}</tbody></table>`,
  attributes: ({ rowSpan, colSpan }) => ` valign="center" colspan="${colSpan}" rowspan="${rowSpan}"`,
};

/** The plain pages of many sites: words in cells behind full-width or non-breaking spaces. */
export const plainPage: Writer = {
  name: "a plain page with spaces in empty cells",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form, chance) => {
    const dress: Dress = {
      paragraph: (words) => `<p>　　${words}</p>\n`,
      heading: (words) => `<p>　　<strong>${words}</strong></p>\n`,
      cell: (words) => `<p>${words || chance.pick(["&nbsp;", "　", "&nbsp;&nbsp;　", ""])}</p>`,
      table: (rows) => `<div class="table"><table>${rows}</table></div>\n`,
      attributes: ({ rowSpan, colSpan }) => ` rowspan="${rowSpan}" colspan="${colSpan}"`,
    };
    return { name: "content_5471.htm", content: site(form, bodyOf(form, dress), chance) };
  },
};

/** Line breaks instead of paragraphs, cells without any markup. */
export const brokenLinesPage: Writer = {
  name: "a page of line breaks",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form, chance) => {
    const dress: Dress = {
      paragraph: (words) => `&emsp;&emsp;${words}<br />\n`,
      heading: (words) => `<b>&emsp;&emsp;${words}</b><br>`,
      cell: (words) => words,
      table: (rows) => `<TABLE><TBODY>${rows}</TBODY></TABLE><br>`,
      attributes: ({ rowSpan, colSpan }) =>
        `${rowSpan > 1 ? ` rowSpan=${rowSpan}` : ""}${colSpan > 1 ? ` colSpan=${colSpan}` : ""}`,
    };
    return { name: "index.shtml", content: site(form, bodyOf(form, dress), chance) };
  },
};

function bodyOf(form: Form, dress: Dress): string {
  const paragraphs = (words: readonly string[]) => words.map(escaped).map(dress.paragraph).join("");
  return [
    ...form.title.map(escaped).map(dress.heading),
    paragraphs(form.front),
    paragraphs(form.intro),
    ...form.sections.map(
      ({ heading, paragraphs: words, tables, notes }) =>
        dress.heading(escaped(heading)) +
        paragraphs(words) +
        tables.map((table) => tableOf(table, dress)).join("") +
        paragraphs(notes),
    ),
    paragraphs(form.back),
  ].join("");
}

function tableOf({ rows }: FormTable, dress: Dress): string {
  const cells = (row: readonly FormCell[]) =>
    row.map((cell) => `<td${dress.attributes(cell)}>${dress.cell(escaped(cell.words))}</td>`).join("");
  return dress.table(rows.map((row) => `<tr>${cells(row)}</tr>\n`).join(""));
}

function site(form: Form, body: string, chance: Chance): string {
  const title = escaped(form.title.join(""));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云山市人民政府</title><meta name="ArticleTitle" content="${title}"><style>.nav{color:red}</style><script>var pageCount = 12; document.write("<table><tr><td>1</td></tr></table>");</script></head><body>
<div class="top"><a href="/">首页</a> | <a href="/zwgk">政务公开</a> <form><input name=q><select><option>2024</option></select></form></div>
<ul class="nav"><li>机构概况</li><li>法定主动公开内容</li><li>政府信息公开年报</li></ul>
<div class="position">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 政府信息公开年报</div>
<table class="headInfo"><tr><td>索 引 号：</td><td>014314799/2024-00002</td><td>发布机构：</td><td>办公室</td></tr><tr><td>发布日期：</td><td>2024-01-17</td><td>有效性：</td><td>有效</td></tr><tr><td>名称：</td><td colspan=3>${title}</td></tr></table>
<h1>${title}</h1><div class="info"><span>发布时间：2024-01-17 10:21</span><span>来源：办公室</span><span>浏览次数：${chance.between(1, 999)}</span><span>字体：[大 中 小]</span></div>
<div id="zoom" class="article"><div class="TRS_Editor">${body}</div></div>
<div class="tools"><a>打印本页</a><a>关闭窗口</a></div><div class="related"><p>相关附件：</p><ul><li><a href="a.docx">年度报告.docx</a></li></ul></div>
<div class="foot"><p>主办：云山市人民政府办公室　网站标识码：3208000001</p><p>苏ICP备05000001号　苏公网安备32080002000001号</p></div></body></html>`;
}

/** Digits and Latin letters get markup of their own, which parts numbers: 20<span>23</span> */
function spans(words: string, open: string, close: string): string {
  return words.replace(/(?<![&#\w])\d{1,2}(?![^<]*>)/g, (digits) => `${open}${digits}${close}`);
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
