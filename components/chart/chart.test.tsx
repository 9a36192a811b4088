import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartSpec, ChartType } from "#lib/domain/views/chart-spec.ts";
import { Chart } from "./chart.tsx";
import { CHART_CASES } from "./chart-cases.fixture.ts";
import { textWidth } from "./text-width.ts";

/** In bytes, both drawings of a chart together. */
const LARGEST = 5 * 1024;
/** Sixty rows carry sixty names, figures and addresses twice. */
const LARGER: Readonly<Record<string, number>> = { "dots with intervals of sixty bodies": 8 * 1024 };

const TYPES: readonly ChartType[] = [
  "line",
  "facets",
  "sparkline",
  "slope",
  "dumbbell",
  "status-calendar",
  "bars",
  "share-bar",
  "stacked-bars",
  "dot-interval",
  "strip",
  "bridge",
  "scatter",
  "funnel",
  "heat",
  "tiles",
];

describe.each(Object.entries(CHART_CASES))("a %s", (name, spec) => {
  const html = markup(spec);

  it("looks as it did", async () => {
    await expect(html.replaceAll("><", ">\n<")).toMatchFileSnapshot(
      `__snapshots__/${name.replaceAll(" ", "-")}.svg.html`,
    );
  });

  it("is a picture with a name and a text in its place", () => {
    expect(html).toContain('role="img"');
    expect(html).toContain("标题");
    expect(html).toContain("一句话");
  });

  it("draws with numbers that are numbers", () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("never sets text below 12 px", () => {
    for (const [, size] of html.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12);
  });

  it("keeps its words inside the drawing", () => {
    for (const svg of html.split("<svg").slice(1)) {
      if (svg.includes("<g transform=")) continue;
      const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const fontSize = Number(/font-size="([\d.]+)"/.exec(svg)?.[1] ?? 0);
      for (const { x, y, anchor, words, fromGroup } of wordsIn(svg)) {
        if (fromGroup) continue;
        const wide = textWidth(words) * fontSize;
        const left = anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x;
        expect(left, words).toBeGreaterThanOrEqual(-1);
        expect(left + wide, words).toBeLessThanOrEqual(Number(width) + 1);
        expect(y, words).toBeLessThanOrEqual(Number(height));
        expect(y, words).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("is small", () => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(LARGER[name] ?? LARGEST);
  });
});

describe("the cases", () => {
  it("cover every type", () => {
    expect(new Set(Object.values(CHART_CASES).map(({ type }) => type))).toEqual(new Set(TYPES));
  });
});

describe("a mark", () => {
  it("carries its name, its figure as printed and the address of its cell", () => {
    const html = markup({
      type: "bars",
      bars: [
        {
          key: "suqian",
          name: "宿迁市",
          number: 54,
          label: "54.0 % (1,902/3,521)",
          href: "/o/suqian/2024#t3.granted.total",
          interval: null,
        },
      ],
      scale: { unit: "percent", ceiling: 100 },
    });
    expect(html).toContain(
      'data-point="suqian" data-name="宿迁市" data-label="54.0 % (1,902/3,521)" data-href="/o/suqian/2024#t3.granted.total"',
    );
  });
});

describe("a line", () => {
  it("is not drawn over a missing year or a break", () => {
    const html = markup(CHART_CASES["line across a break"]);
    const wide = html.slice(html.indexOf('viewBox="0 0 720'));
    expect(wide.match(/<path d="M[^"]*L[^"]*" fill="none"/g)).toHaveLength(3);
    expect(wide).toContain("2021年表式调整");
    expect(wide.match(/fill="var\(--color-paper\)"/g)).toHaveLength(2);
  });

  it("has a point for a zero and the mark of its absence for a missing year", () => {
    const html = markup(CHART_CASES["line of one body with a missing year"]);
    const wide = html.slice(html.indexOf('viewBox="0 0 720'));
    expect(wide.match(/<circle[^>]*data-point/g)).toHaveLength(5);
    expect(wide).toContain(">…</text>");
    expect(markup(CHART_CASES["line of zeros"]).match(/<circle[^>]*data-point/g)).toHaveLength(6);
  });
});

describe("parts of a whole", () => {
  it("are not drawn where one of them is missing", () => {
    const html = markup(CHART_CASES["share bar of bodies"]);
    expect(html).toContain("缺“其他处理”，不作图");
    expect(html).not.toContain('data-label="空"');
  });
});

describe("a slope and a dumbbell", () => {
  it("join nothing across a break and say so", () => {
    for (const name of ["slope across a break", "dumbbell across a redefined break"]) {
      const html = markup(CHART_CASES[name]);
      expect(html).toContain("不可比");
      expect(html).not.toMatch(/stroke-width="2"/);
    }
  });
});

function markup(spec: ChartSpec | undefined): string {
  if (spec === undefined) throw new RangeError("No such case");
  return renderToStaticMarkup(<Chart spec={spec} id="chart" title="标题" summary="一句话" />);
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly words: string;
  /** Anchored by its group. */
  readonly fromGroup: boolean;
}

function wordsIn(svg: string): readonly Words[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", words = ""]) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    return {
      x: Number(of("x")),
      y: Number(of("y")),
      anchor: of("text-anchor") ?? "start",
      words,
      fromGroup: of("text-anchor") === undefined && svg.includes('<g text-anchor="middle"'),
    };
  });
}
