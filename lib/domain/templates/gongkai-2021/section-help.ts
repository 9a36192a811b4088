import { wording } from "#lib/domain/wording.ts";
import type { SectionTerms } from "../gongkai/sections.ts";

/** Filling instructions of 国办公开办函〔2021〕30号, part one. */
export const sectionHelp2021: SectionTerms["help"] = {
  s1: wording(
    "综述本机关贯彻落实《政府信息公开条例》的情况，主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；各级人民政府还应包括工作考核、社会评议和责任追究结果情况。聚焦主题、简明客观，篇幅原则上不超过一千字。",
    "綜述本機關貫徹落實《政府信息公開條例》的情況，主要包括主動公開、依申請公開、政府信息管理、政府信息公開平台建設、監督保障；各級人民政府還應包括工作考核、社會評議和責任追究結果情況。聚焦主題、簡明客觀，篇幅原則上不超過一千字。",
    "Summarise how the body carried out the Regulation on Open Government Information: proactive disclosure, disclosure on request, information management, the disclosure platform, supervision and support; governments also report performance assessment, public review and accountability. Keep to the point, plain and objective; in principle not over 1,000 characters.",
  ),
  s2: wording(
    "报告《条例》第二十条第（一）（五）（六）（八）项。行政许可、行政处罚和行政强制的数量包括已公开和依法未公开的全部处理决定。各项数据核定时间点为报告年度的12月31日。",
    "報告《條例》第二十條第（一）（五）（六）（八）項。行政許可、行政處罰和行政強制的數量包括已公開和依法未公開的全部處理決定。各項數據核定時間點為報告年度的12月31日。",
    "Items (1), (5), (6) and (8) of art. 20 of the Regulation. Licences, penalties and coercive measures count all decisions, whether disclosed or lawfully withheld. All figures are as at 31 December of the report year.",
  ),
  s3: wording(
    "报告申请人的类别和政府信息公开申请的最终处理结果。数据准确、要素齐备，全面客观反映申请接收和办理情况。",
    "報告申請人的類別和政府信息公開申請的最終處理結果。數據準確、要素齊備，全面客觀反映申請接收和辦理情況。",
    "Report the classes of applicants and the final outcome of every request, accurately and completely.",
  ),
  s4: wording(
    "报告政府信息公开行政复议和行政诉讼的处理结果；行政诉讼分为未经复议直接起诉和复议后起诉。行政复议机关作为共同被告的行政诉讼案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量。",
    "報告政府信息公開行政複議和行政訴訟的處理結果；行政訴訟分為未經複議直接起訴和複議後起訴。行政複議機關作為共同被告的行政訴訟案件，只計算原行為主體的案件數量，不計算行政複議機關的案件數量。",
    "Report the results of administrative reviews and lawsuits about open government information; lawsuits are split into those without prior review and those after review. Where the reviewing organ is co-defendant, only the organ that acted originally counts the case.",
  ),
  s5: wording(
    "实事求是、明确具体，避免笼统模糊、泛泛而谈。查找问题要有针对性，改进举措要有实效性，不得敷衍了事甚至年年雷同。",
    "實事求是、明確具體，避免籠統模糊、泛泛而談。查找問題要有針對性，改進舉措要有實效性，不得敷衍了事甚至年年雷同。",
    "Be true and concrete; no generalities. Name this body's own problems and improvements that work; never perfunctory, never the same text year after year.",
  ),
  s6: wording(
    "报告本机关认为需要报告的其他事项，以及其他有关文件专门要求通过年度报告报告的事项。依据《政府信息公开信息处理费管理办法》收取信息处理费的情况在此处专门报告，未收取的也应说明。",
    "報告本機關認為需要報告的其他事項，以及其他有關文件專門要求通過年度報告報告的事項。依據《政府信息公開信息處理費管理辦法》收取信息處理費的情況在此處專門報告，未收取的也應說明。",
    "Other matters the body wishes to report, and what other documents ask to be reported here. The information-processing fee is reported here, also when none was charged.",
  ),
};
