import type { Template, TextKey } from "#lib/domain/templates/types.ts";

/** Texts of an invented report: they treat what the format asks for, in the words of such reports, and name no figure that a table could contradict. */
export function practiceTexts(
  template: Template,
  name: string,
  year: number,
): Partial<Record<TextKey, string>> {
  const period = template.periodStatement["zh-Hans"].replaceAll("{year}", String(year));
  const intro = `本报告由${name}根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（${template.basis}）编制。${period}如对本报告有疑问，请与${name}联系（地址：演示路1号，邮编：990000，电话：0990-0000000）。`;
  // Neither the neighbour's sentences of the year nor one's own of last year.
  const turn = year + [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const said = (sentences: readonly string[]) => sentences[turn % sentences.length] ?? "";
  const s1 = [
    `（一）主动公开。围绕${year}年重点工作，及时公开规划、预算、民生项目和政策文件。${said(DISCLOSED)}`,
    `（二）依申请公开。统一登记、会商、答复、归档，全部申请在法定期限内答复。${said(REQUESTED)}`,
    `（三）政府信息管理。落实先审后发，定期清理失效文件。${said(MANAGED)}`,
    `（四）政府信息公开平台建设。门户网站设年度报告专栏。${said(PLATFORMS)}`,
    `（五）监督保障。${said(SUPERVISED)}${year}年未发生责任追究情形。`,
  ].join("\n");
  const s5 = [
    `存在的主要问题：一是${said(ISSUES)}；二是部分答复书说理不够充分，个别事项因此引发复议。`,
    `改进情况：针对上一年度的问题，已${said(STEPS)}；下一步逐件复盘被纠正的案件，修订答复文书范本，按季度通报。`,
  ].join("\n");
  const s6 =
    template.years.from >= 2021
      ? "本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。"
      : "没有其他需要报告的事项。";
  return { intro, s1, s5, s6 };
}

const DISCLOSED = [
  "印发年度政务公开工作要点，把任务分到科室，主要文件与解读材料同步起草、同步审签、同步发布。",
  "深化基层政务公开标准化规范化，试点领域的公开事项目录在办事大厅和网站同步更新。",
  "重大决策草案都公开征求意见，采纳情况和不采纳的理由一并公布。",
  "义务教育、养老服务、公共卫生、征地补偿等领域的信息按事项归集，一处可查。",
  "优化营商环境政策集中发布，惠企政策附申报条件和联系人，便于企业直接办理。",
];
const REQUESTED = [
  "复杂申请与申请人当面沟通，能够补充公开的转为主动公开。",
  "涉及第三方的申请先征求意见，拟公开而第三方不同意的书面告知理由。",
  "对重复申请和咨询类来信耐心说明，引导到信访、政务服务等合适的渠道。",
  "答复书统一使用范本，法制机构逐件审核，告知救济途径和期限。",
];
const MANAGED = [
  "现行有效的规范性文件集中公开、动态更新，标注有效、失效和废止。",
  "历年文件逐件核对公开属性，符合条件的转为主动公开。",
  "个人隐私信息在发布前脱敏检查，公开后定期回看。",
];
const PLATFORMS = [
  "检索、无障碍和手机访问全面检查一遍，政务新媒体账号清理整合。",
  "在政务服务中心、图书馆、档案馆设政府信息查阅点，配备查询设备和引导人员。",
  "政府公报电子版与纸质版同步发行，可按年份和文号检索。",
  "网站栏目归并，政策文件库支持按主题、文号和发布时间筛选。",
];
const SUPERVISED = [
  "政务公开纳入年度绩效考核，全年开展业务培训和社会评议，评议结果向社会公布。",
  "建立季度通报制度，对更新不及时的栏目限期整改。",
  "组织政务公开业务轮训，邀请人大代表、政协委员和企业代表参加政府开放日。",
];
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
