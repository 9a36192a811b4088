import type { Template, TextKey } from "#lib/domain/templates/types.ts";

/** Texts of an invented report: they treat what the format asks for and name no figure that a table could contradict. */
export function practiceTexts(
  template: Template,
  name: string,
  year: number,
): Partial<Record<TextKey, string>> {
  const period = template.periodStatement["zh-Hans"].replaceAll("{year}", String(year));
  const intro = `本报告由${name}根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（${template.basis}）编制。${period}如对本报告有疑问，请与${name}联系（地址：演示路1号，邮编：990000，电话：0990-0000000）。`;
  const s1 = [
    `（一）主动公开。围绕${year}年重点工作，及时公开规划、预算、民生项目和政策文件，主要文件同步解读。`,
    "（二）依申请公开。统一登记、会商、答复、归档，全部申请在法定期限内答复，复杂申请与申请人当面沟通。",
    "（三）政府信息管理。落实先审后发，定期清理失效文件，现行有效文件集中公开、动态更新。",
    "（四）政府信息公开平台建设。门户网站设年度报告专栏，检索、无障碍和手机访问全面检查一遍。",
    `（五）监督保障。工作考核纳入年度绩效，全年开展培训和社会评议，${year}年未发生责任追究情形。`,
  ].join("\n");
  const s5 = [
    `存在的主要问题：一是${ISSUES[year % ISSUES.length]}；二是部分答复书说理不够充分，个别事项因此引发复议。`,
    `改进情况：针对上一年度的问题，已${STEPS[year % STEPS.length]}；下一步逐件复盘被纠正的案件，修订答复文书范本，按季度通报。`,
  ].join("\n");
  const s6 =
    template.years.from >= 2021
      ? "本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。"
      : "没有其他需要报告的事项。";
  return { intro, s1, s5, s6 };
}

const ISSUES = [
  "政策解读以文字为主，形式单一，基层反映看不懂、用不上",
  "乡镇街道公开专区更新不够及时，目录与清单对不上",
  "申请办理台账与年度统计口径不一致，年底核对费时费力",
  "重点领域信息分散在多个栏目，群众查找不便",
];
const STEPS = [
  "建立统一的申请办理台账，统计数据由台账直接生成",
  "把重点领域信息归并到一个栏目，并按事项编号检索",
  "对乡镇街道公开专区逐个检查，问题当月整改完毕",
];
