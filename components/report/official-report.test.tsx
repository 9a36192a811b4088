import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { OfficialReport } from "./official-report.tsx";

type Element = DefaultTreeAdapterTypes.Element;

describe.each([...TEMPLATES, thirdFormat])("the official layout of $id", (template) => {
  const content = consistentContent(template, 7);

  it.each(LOCALES)("shows every value cell once, at its anchor, in %s", (locale) => {
    const page = elements(render(template, content, locale));
    const anchors = page
      .map((element) => attribute(element, "id"))
      .filter((id) => template.cellByKey.has(id ?? ""));
    expect(anchors.toSorted()).toEqual(template.cells.map(({ key }) => key).toSorted());
  });

  it("gives every value at least one heading, and only headings that exist", () => {
    const page = elements(render(template, content, "zh-Hans"));
    const ids = new Set(
      page.filter(({ tagName }) => tagName === "th").map((element) => attribute(element, "id")),
    );
    for (const { key } of template.cells) {
      const cell = page.find((element) => attribute(element, "id") === key);
      const heads = attribute(cell, "headers")?.split(" ") ?? [];
      expect(heads.length, key).toBeGreaterThan(0);
      for (const head of heads) expect(ids, key).toContain(head);
    }
  });

  it("uses every id once", () => {
    const ids = elements(render(template, content, "zh-Hans")).flatMap(
      (element) => attribute(element, "id") ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the official layout", () => {
  const suqian = knownReport("suqian-2024");

  it("names band, columns and rows of a value from the outside in", () => {
    const page = elements(render(suqian.template, suqian.content, "zh-Hans"));
    expect(headingsOf(page, "t3.denied_third_party.natural_person")).toEqual([
      "申请人情况",
      "自然人",
      "三、本年度办理结果",
      "（三）不予公开",
      "4.保护第三方合法权益",
    ]);
    expect(headingsOf(page, "t2.admin_licensing.decisions")).toEqual([
      "第二十条第（五）项",
      "本年处理决定数量（件）",
      "行政许可",
    ]);
    expect(headingsOf(page, "t4.litigation_direct.corrected")).toEqual([
      "行政诉讼",
      "未经复议直接起诉",
      "结果纠正",
    ]);
  });

  it("prints a zero as 0, what was declared as a stroke, and says what was left empty", () => {
    const values: ReportContent["values"] = {
      ...suqian.content.values,
      "t3.granted.total": { status: "reported", raw: "0", value: "0", unit: null, note: null },
      "t3.carried_in.total": { status: "not_applicable", raw: "-" },
      "t3.carried_out.total": { status: "blank", raw: "" },
      "t3.new_received.total": { status: "unreadable", raw: "约3千" },
      "t3.result_total.total": { status: "not_in_form", raw: "" },
    };
    const page = elements(render(suqian.template, { ...suqian.content, values }, "zh-Hans"));
    const shown = (key: string) => text(page.find((element) => attribute(element, "id") === key));
    expect(shown("t3.granted.total")).toBe("0");
    expect(shown("t3.carried_in.total")).toBe("/填报为不适用");
    expect(shown("t3.carried_out.total")).toBe("空未填写");
    expect(shown("t3.new_received.total")).toBe("约3千 不是数字");
    expect(shown("t3.result_total.total")).toBe("z本格式没有此项");
    expect(shown("t2.admin_penalty.decisions")).toBe("2,676,474");
  });

  it("treats a cell without an entry as left empty, never as 0", () => {
    const page = elements(render(suqian.template, { ...suqian.content, values: {} }, "en"));
    expect(text(page.find((element) => attribute(element, "id") === "t3.granted.total"))).toBe(
      "blankleft empty",
    );
  });

  it("puts what the slot gives beside the figure of its cell", () => {
    const { template, content } = suqian;
    const html = renderToStaticMarkup(
      <OfficialReport
        template={template}
        content={content}
        locale="en"
        slot={({ key }) => (key === "t3.granted.total" ? <b>2023: 1,301</b> : null)}
      />,
    );
    expect(text(elements(html).find((element) => attribute(element, "id") === "t3.granted.total"))).toBe(
      "1,4312023: 1,301",
    );
  });

  it("escapes what a report says", () => {
    const html = render(
      suqian.template,
      { ...suqian.content, texts: { s1: "<script>alert(1)</script>" } },
      "en",
    );
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });
});

function render(template: Template, content: ReportContent, locale: "zh-Hans" | "zh-Hant" | "en"): string {
  return renderToStaticMarkup(<OfficialReport template={template} content={content} locale={locale} />);
}

function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parseFragment(html));
  return found;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function text(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(text).join("") : "";
}

function headingsOf(page: readonly Element[], key: string): string[] {
  const heads =
    attribute(
      page.find((element) => attribute(element, "id") === key),
      "headers",
    ) ?? "";
  return heads.split(" ").map((id) => text(page.find((element) => attribute(element, "id") === id)));
}
