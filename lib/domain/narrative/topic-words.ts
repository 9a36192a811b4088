import type { TopicDefinition } from "#lib/domain/templates/types.ts";
import { plainText } from "./plain-text.ts";

/**
 * Words by which prose treats a topic without naming it, by the key of the topic: 仍存在一定差距 is a problem, 狠抓落实 an
 * improvement. Wide on purpose, because a text that treats its topic in other words must not be held up. A topic without
 * an entry is found by its label and aliases alone.
 */
const WORDS: Readonly<Record<string, RegExp>> = {
  proactive: /主动(?:向社会)?公开|公开(?:各类|政府)?信息|发布(?:各类|政府)?信息/,
  on_request: /依申请|(?:信息)?公开申请|(?:受理|收到|办理|答复)[^。]{0,12}申请/,
  management:
    /信息(?:资源)?管理|规范性文件|保密审查|信息审核|三审三校|公文|动态(?:调整|更新)|公开目录|基本目录/,
  platform: /平台|网站|新媒体|公众号|微博|公报|专栏|专区|查阅点/,
  supervision: /监督|保障|考核|考评|培训|督查|检查|评议|领导小组/,
  assessment: /考核|考评|绩效/,
  social_review: /评议|满意度|社会评价|民意调查|第三方评估/,
  accountability: /追究|追责|问责/,
  problems:
    /问题|不足|差距|薄弱|短板|有待|不够|欠缺|滞后|不强|不高|困难|(?:需|需要|仍需|还需|亟需|有必要)(?:要)?(?:进一步|继续|加强|提升|完善|改进)/,
  improvements: /改进|改善|整改|下一步|下一年|措施|举措|加强|强化|提升|提高|完善|优化|健全|推进|落实|规范/,
};

/** Whether a text treats a topic that the notice asks for. `plain` is a text as `plainText` gives it. */
export function treatsTopic(plain: string, topic: TopicDefinition): boolean {
  if (WORDS[topic.key]?.test(plain)) return true;
  return [topic.label["zh-Hans"], ...topic.aliases].some((name) => plain.includes(plainText(name)));
}
