import { describe, expect, it } from "vitest";
import { gongkai2021 } from "#lib/domain/templates/gongkai-2021/gongkai-2021.ts";
import { reportMarkdown } from "./report-markdown.ts";

describe("a report in Markdown", () => {
  it("has its title, its introduction and its sections, and keeps signs as they were typed", () => {
    const written = reportMarkdown(gongkai2021, {
      title: "2024年年报",
      texts: { intro: "依据*条例*。\n<见附件>", s1: "# 一\n1. 二", s5: " " },
    });
    expect(written).toContain("# 2024年年报\n\n依据\\*条例\\*。\n\n\\<见附件\\>\n\n## ");
    expect(written).toContain("\\# 一\n\n1\\. 二\n");
    expect(written.match(/^## /gm)).toHaveLength(1);
  });
});
