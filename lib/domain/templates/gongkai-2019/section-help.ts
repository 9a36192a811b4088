import { wording } from "#lib/domain/wording.ts";
import type { SectionTerms } from "../gongkai/sections.ts";

/** Filling instructions of 国办公开办函〔2019〕60号, part one. */
export const sectionHelp2019: SectionTerms["help"] = {
  s1: wording(
    "综述本机关贯彻落实《政府信息公开条例》的情况，主要包括主动公开、依申请公开、政府信息管理、平台建设、监督保障；各级人民政府还应包括工作考核、社会评议和责任追究结果情况。重在聚焦主题主线。",
    "綜述本機關貫徹落實《政府信息公開條例》的情況，主要包括主動公開、依申請公開、政府信息管理、平台建設、監督保障；各級人民政府還應包括工作考核、社會評議和責任追究結果情況。重在聚焦主題主線。",
    "Summarise how the body carried out the Regulation on Open Government Information: proactive disclosure, disclosure on request, information management, the platform, supervision and support; governments also report performance assessment, public review and accountability. Keep to the point.",
  ),
  s2: wording(
    "报告《条例》第二十条第（一）（五）（六）（八）（九）项，突出重点，用数据反映情况。其他法定主动公开内容在“总体情况”部分体现。",
    "報告《條例》第二十條第（一）（五）（六）（八）（九）項，突出重點，用數據反映情況。其他法定主動公開內容在“總體情況”部分體現。",
    "Items (1), (5), (6), (8) and (9) of art. 20 of the Regulation, in figures. Other content disclosed by law is treated in the overview.",
  ),
  s3: wording(
    "报告申请人的类别和政府信息公开申请的最终处理结果。“其他处理”只用于新旧条例衔接和极少数特殊情况；原则上所有申请都应当按照法定的处理方式作出处理。",
    "報告申請人的類別和政府信息公開申請的最終處理結果。“其他處理”只用於新舊條例銜接和極少數特殊情況；原則上所有申請都應當按照法定的處理方式作出處理。",
    "Report the classes of applicants and the final outcome of every request. “Other handling” is for the change of Regulation and rare special cases only; in principle every request ends in a statutory outcome.",
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
    "报告本机关认为需要报告的其他事项，以及其他有关文件专门要求通过政府信息公开工作年度报告予以报告的事项。",
    "報告本機關認為需要報告的其他事項，以及其他有關文件專門要求通過政府信息公開工作年度報告予以報告的事項。",
    "Other matters the body wishes to report, and what other documents ask to be reported here.",
  ),
};
