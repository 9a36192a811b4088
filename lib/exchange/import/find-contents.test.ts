import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { findContents } from "./find-contents.ts";
import { layOutText } from "./lay-out-text.ts";

const template = templateById("gongkai-2021");
const LIST =
  "一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n四、政府信息公开行政复议、行政诉讼情况……4\n五、存在的主要问题及改进情况……5\n六、其他需要报告的事项……6";

function contentsOf(text: string): string | null {
  const found = findContents(layOutText(text), template);
  return found === null ? null : text.slice(found.start, found.end);
}

describe("a list of contents", () => {
  it("is found before the report", () => {
    const text = `标题\n目录\n${LIST}\n根据条例编制本报告。\n一、总体情况\n正文。\n二、主动公开政府信息情况\n表`;
    expect(contentsOf(text)).toBe(LIST);
  });

  it("is not seen in a sentence that lists the sections", () => {
    const text =
      "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。\n一、总体情况\n正文。";
    expect(contentsOf(text)).toBeNull();
  });
});
