import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { SectionSource } from "../template-source.ts";
import type { SectionKey } from "../types.ts";

/** What a format says about the six sections beyond their titles: filling instructions and a length. */
export interface SectionTerms {
  readonly help: Readonly<Record<SectionKey, Localized>>;
  readonly overviewCharacters: number | null;
}

/** The six sections of 《政府信息公开条例》 art. 50, with the titles of the notices and the variants seen in published reports. */
export function gongkaiSections({ help, overviewCharacters }: SectionTerms): readonly SectionSource[] {
  const sections: readonly SectionSource[] = [
    {
      key: "s1",
      title: wording("一、总体情况", "一、總體情況", "I. Overview"),
      titleAliases: ["一、概述", "一、总体概况"],
      content: "text",
      maxCharacters: overviewCharacters,
      topics: [
        {
          key: "proactive",
          label: wording("主动公开", "主動公開", "Proactive disclosure"),
          aliases: ["主动公开政府信息"],
        },
        {
          key: "on_request",
          label: wording("依申请公开", "依申請公開", "Disclosure on request"),
          aliases: ["依申请公开政府信息", "政府信息公开申请"],
        },
        {
          key: "management",
          label: wording("政府信息管理", "政府信息管理", "Information management"),
          aliases: ["信息管理", "政府信息资源管理"],
        },
        {
          key: "platform",
          label: wording("政府信息公开平台建设", "政府信息公開平台建設", "Disclosure platform"),
          aliases: ["平台建设", "公开平台建设", "公开平台"],
        },
        {
          key: "supervision",
          label: wording("监督保障", "監督保障", "Supervision and support"),
          aliases: ["监督保障情况", "保障监督"],
        },
      ],
      governmentTopics: [
        {
          key: "assessment",
          label: wording("工作考核", "工作考核", "Performance assessment"),
          aliases: ["考核"],
        },
        { key: "social_review", label: wording("社会评议", "社會評議", "Public review"), aliases: ["评议"] },
        {
          key: "accountability",
          label: wording("责任追究", "責任追究", "Accountability"),
          aliases: ["追究"],
        },
      ],
    },
    {
      key: "s2",
      title: wording(
        "二、主动公开政府信息情况",
        "二、主動公開政府信息情況",
        "II. Information disclosed proactively",
      ),
      titleAliases: ["二、行政机关主动公开政府信息情况", "二、主动公开政府信息的情况"],
      content: "table",
      table: "t2",
    },
    {
      key: "s3",
      title: wording(
        "三、收到和处理政府信息公开申请情况",
        "三、收到和處理政府信息公開申請情況",
        "III. Requests received and handled",
      ),
      titleAliases: ["三、行政机关收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请的情况"],
      content: "table",
      table: "t3",
    },
    {
      key: "s4",
      title: wording(
        "四、政府信息公开行政复议、行政诉讼情况",
        "四、政府信息公開行政複議、行政訴訟情況",
        "IV. Administrative review and litigation",
      ),
      titleAliases: [
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "四、政府信息公开行政复议、行政诉讼的情况",
      ],
      content: "table",
      table: "t4",
    },
    {
      key: "s5",
      title: wording(
        "五、存在的主要问题及改进情况",
        "五、存在的主要問題及改進情況",
        "V. Main problems and improvements",
      ),
      titleAliases: [
        "五、政府信息公开工作存在的主要问题及改进情况",
        "五、存在的主要问题和改进情况",
        "五、存在问题及改进情况",
        "五、存在的问题及改进情况",
        "五、存在的主要问题及改进措施",
      ],
      content: "text",
      parts: [
        {
          key: "problems",
          label: wording("存在的主要问题", "存在的主要問題", "Main problems"),
          aliases: ["主要问题", "存在问题", "存在的问题", "问题", "不足"],
        },
        {
          key: "improvements",
          label: wording("改进情况", "改進情況", "Improvements"),
          aliases: ["改进措施", "改进", "下一步", "整改"],
        },
      ],
    },
    {
      key: "s6",
      title: wording("六、其他需要报告的事项", "六、其他需要報告的事項", "VI. Other matters to report"),
      titleAliases: ["六、其他需要报告的情况", "六、需要报告的其他事项"],
      content: "text",
    },
  ];
  return sections.map((section) => {
    const words = help[section.key];
    return words === undefined ? section : { ...section, help: words };
  });
}
