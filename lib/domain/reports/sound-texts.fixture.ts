import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportContent } from "./types.ts";

/** Short texts that treat every topic and part a format asks for and name no figure that a table could contradict. */
export function soundTexts(template: Template, period: string): ReportContent["texts"] {
  const texts = template.sections
    .filter(({ content }) => content === "text")
    .map(({ key, topics, governmentTopics, parts }): [string, string] => {
      const asked = [...topics, ...governmentTopics, ...parts].map(({ label }) => label["zh-Hans"]);
      const paragraphs = asked.map(
        (topic, index) =>
          `（${"一二三四五六七八九十"[index]}）${topic}。本机关按照规定开展工作，落实到人，定期检查，结果向社会说明。`,
      );
      const fee = "本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。";
      return [key, paragraphs.length > 0 ? paragraphs.join("\n") : fee];
    });
  const intro = `根据《中华人民共和国政府信息公开条例》和${template.basis}编制。${period}联系电话：0000-00000000。`;
  return { intro, ...Object.fromEntries(texts) };
}
