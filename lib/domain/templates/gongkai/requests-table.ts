import { wording } from "#lib/domain/wording.ts";
import type { MatrixTableSource, RowSource } from "../template-source.ts";

/**
 * Table 3, requests received and handled, as both notices print it. They differ in one row only: （六）其他处理 is a
 * plain row in the 2019 format and a group of three from 2021. Articles are those of 《政府信息公开条例》(国务院令第711号).
 */
export function requestsTable(otherHandling: RowSource): MatrixTableSource {
  return {
    shape: "matrix",
    key: "t3",
    title: wording(
      "收到和处理政府信息公开申请情况",
      "收到和處理政府信息公開申請情況",
      "Requests received and handled",
    ),
    shortTitle: wording("表三", "表三", "Table 3"),
    unit: "件",
    note: wording(
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      "（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）",
      "(Check for every column: item I plus item II equals item III plus item IV)",
    ),
    columns: [
      { key: "natural_person", label: wording("自然人", "自然人", "Natural persons"), aliases: ["公民"] },
      { key: "commercial_enterprise", label: wording("商业企业", "商業企業", "Commercial enterprises") },
      { key: "research_institution", label: wording("科研机构", "科研機構", "Research institutions") },
      {
        key: "social_welfare_org",
        label: wording("社会公益组织", "社會公益組織", "Public-benefit organisations"),
      },
      {
        key: "legal_service_org",
        label: wording("法律服务机构", "法律服務機構", "Legal-service organisations"),
      },
      { key: "other_org", label: wording("其他", "其他", "Other organisations") },
      { key: "total", label: wording("总计", "總計", "Total"), aliases: ["合计"] },
    ],
    headings: [
      {
        key: "applicants",
        label: wording("申请人情况", "申請人情況", "Applicants"),
        over: [
          "natural_person",
          {
            key: "legal_entities",
            label: wording("法人或其他组织", "法人或其他組織", "Legal persons and other organisations"),
            over: [
              "commercial_enterprise",
              "research_institution",
              "social_welfare_org",
              "legal_service_org",
              "other_org",
            ],
          },
          "total",
        ],
      },
    ],
    rows: [
      {
        key: "new_received",
        label: wording(
          "一、本年新收政府信息公开申请数量",
          "一、本年新收政府信息公開申請數量",
          "I. Requests newly received this year",
        ),
        shortLabel: wording("本年新收", "本年新收", "Newly received"),
      },
      {
        key: "carried_in",
        label: wording(
          "二、上年结转政府信息公开申请数量",
          "二、上年結轉政府信息公開申請數量",
          "II. Requests carried over from last year",
        ),
        shortLabel: wording("上年结转", "上年結轉", "Carried in"),

        help: wording(
          "与上一年度报告“结转下年度继续办理”各列一致。",
          "與上一年度報告“結轉下年度繼續辦理”各列一致。",
          "Equals last year's report, “Carried over to next year”, in every column.",
        ),
      },
      {
        key: "results",
        label: wording("三、本年度办理结果", "三、本年度辦理結果", "III. Outcomes this year"),
        shortLabel: wording("办理结果", "辦理結果", "Outcomes"),

        help: wording(
          "按最终处理结果填写；原则上所有申请都应当按照法定的处理方式作出处理。",
          "按最終處理結果填寫；原則上所有申請都應當按照法定的處理方式作出處理。",
          "Count each request by its final outcome; in principle every request ends in a statutory outcome.",
        ),
        rows: [
          {
            key: "granted",
            label: wording("（一）予以公开", "（一）予以公開", "(1) Disclosed in full"),
            shortLabel: wording("予以公开", "予以公開", "Disclosed in full"),
          },
          {
            key: "partially_granted",
            label: wording(
              "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
              "（二）部分公開（區分處理的，只計這一情形，不計其他情形）",
              "(2) Disclosed in part (where information is severed, count here only)",
            ),
            shortLabel: wording("部分公开", "部分公開", "Disclosed in part"),

            help: wording(
              "《条例》第三十七条区分处理的申请，只计这一情形。",
              "《條例》第三十七條區分處理的申請，只計這一情形。",
              "Requests where information was severed under art. 37 of the Regulation count here only.",
            ),
          },
          {
            key: "denied",
            label: wording("（三）不予公开", "（三）不予公開", "(3) Not disclosed"),
            shortLabel: wording("不予公开", "不予公開", "Not disclosed"),

            rows: [
              {
                key: "denied_state_secret",
                label: wording("1.属于国家秘密", "1.屬於國家秘密", "1. State secret"),
                shortLabel: wording("属于国家秘密", "屬於國家秘密", "State secret"),

                help: wording("《条例》第十四条。", "《條例》第十四條。", "Art. 14 of the Regulation."),
              },
              {
                key: "denied_law_prohibited",
                label: wording(
                  "2.其他法律行政法规禁止公开",
                  "2.其他法律行政法規禁止公開",
                  "2. Disclosure prohibited by other laws or administrative regulations",
                ),
                shortLabel: wording(
                  "其他法律行政法规禁止公开",
                  "其他法律行政法規禁止公開",
                  "Prohibited by other laws or administrative regulations",
                ),
                aliases: ["其他法律、行政法规禁止公开", "法律行政法规禁止公开"],
                help: wording("《条例》第十四条。", "《條例》第十四條。", "Art. 14 of the Regulation."),
              },
              {
                key: "denied_three_security_one_stability",
                label: wording(
                  "3.危及“三安全一稳定”",
                  "3.危及“三安全一穩定”",
                  "3. Endangers the “three securities and one stability”",
                ),
                shortLabel: wording(
                  "危及“三安全一稳定”",
                  "危及“三安全一穩定”",
                  "Endangers the “three securities and one stability”",
                ),
                aliases: ["危及三安全一稳定", "危及「三安全一穩定」"],
                help: wording(
                  "公开后可能危及国家安全、公共安全、经济安全、社会稳定的，《条例》第十四条。",
                  "公開後可能危及國家安全、公共安全、經濟安全、社會穩定的，《條例》第十四條。",
                  "Disclosure may endanger national, public or economic security or social stability: art. 14 of the Regulation.",
                ),
              },
              {
                key: "denied_third_party",
                label: wording(
                  "4.保护第三方合法权益",
                  "4.保護第三方合法權益",
                  "4. Protects lawful rights and interests of third parties",
                ),
                shortLabel: wording("保护第三方合法权益", "保護第三方合法權益", "Protects third parties"),

                help: wording(
                  "涉及商业秘密、个人隐私等，《条例》第十五条。",
                  "涉及商業秘密、個人隱私等，《條例》第十五條。",
                  "Trade secrets, privacy and the like: art. 15 of the Regulation.",
                ),
              },
              {
                key: "denied_internal_affairs",
                label: wording(
                  "5.属于三类内部事务信息",
                  "5.屬於三類內部事務信息",
                  "5. One of three kinds of internal-affairs information",
                ),
                shortLabel: wording("属于三类内部事务信息", "屬於三類內部事務信息", "Internal affairs"),
                aliases: ["三类内部事务信息"],
                help: wording(
                  "人事管理、后勤管理、内部工作流程，《条例》第十六条第一款。",
                  "人事管理、後勤管理、內部工作流程，《條例》第十六條第一款。",
                  "Personnel, logistics or internal procedure: art. 16 (1) of the Regulation.",
                ),
              },
              {
                key: "denied_process",
                label: wording(
                  "6.属于四类过程性信息",
                  "6.屬於四類過程性信息",
                  "6. One of four kinds of process information",
                ),
                shortLabel: wording("属于四类过程性信息", "屬於四類過程性信息", "Process information"),
                aliases: ["四类过程性信息"],
                help: wording(
                  "讨论记录、过程稿、磋商信函、请示报告，《条例》第十六条第二款。",
                  "討論記錄、過程稿、磋商信函、請示報告，《條例》第十六條第二款。",
                  "Records of discussion, drafts, consultation letters, requests for instructions: art. 16 (2) of the Regulation.",
                ),
              },
              {
                key: "denied_enforcement_file",
                label: wording(
                  "7.属于行政执法案卷",
                  "7.屬於行政執法案卷",
                  "7. Administrative enforcement case file",
                ),
                shortLabel: wording("属于行政执法案卷", "屬於行政執法案卷", "Enforcement case file"),
                aliases: ["属于行政执法案卷信息", "行政执法案卷"],
                help: wording(
                  "《条例》第十六条第二款。",
                  "《條例》第十六條第二款。",
                  "Art. 16 (2) of the Regulation.",
                ),
              },
              {
                key: "denied_admin_query",
                label: wording("8.属于行政查询事项", "8.屬於行政查詢事項", "8. Administrative query matter"),
                shortLabel: wording("属于行政查询事项", "屬於行政查詢事項", "Administrative query"),
                aliases: ["行政查询事项"],
                help: wording(
                  "工商、不动产登记资料等信息，法律、行政法规对获取有特别规定的，《条例》第三十六条第七项。",
                  "工商、不動產登記資料等信息，法律、行政法規對獲取有特別規定的，《條例》第三十六條第七項。",
                  "Business or real-estate registers and the like, for which laws or administrative regulations provide another way: art. 36 (7) of the Regulation.",
                ),
              },
            ],
          },
          {
            key: "unable",
            label: wording("（四）无法提供", "（四）無法提供", "(4) Unable to provide"),
            shortLabel: wording("无法提供", "無法提供", "Unable to provide"),

            rows: [
              {
                key: "unable_not_held",
                label: wording(
                  "1.本机关不掌握相关政府信息",
                  "1.本機關不掌握相關政府信息",
                  "1. This organ does not hold the information",
                ),
                shortLabel: wording("本机关不掌握相关政府信息", "本機關不掌握相關政府信息", "Not held"),
                aliases: ["不掌握相关政府信息", "信息不存在"],
                help: wording(
                  "《条例》第三十六条第四项、第五项。",
                  "《條例》第三十六條第四項、第五項。",
                  "Art. 36 (4) and (5) of the Regulation.",
                ),
              },
              {
                key: "unable_need_creation",
                label: wording(
                  "2.没有现成信息需要另行制作",
                  "2.沒有現成信息需要另行製作",
                  "2. No existing information; would have to be created",
                ),
                shortLabel: wording(
                  "没有现成信息需要另行制作",
                  "沒有現成信息需要另行製作",
                  "Would have to be created",
                ),

                help: wording(
                  "需要对现有政府信息进行加工、分析的，《条例》第三十八条。",
                  "需要對現有政府信息進行加工、分析的，《條例》第三十八條。",
                  "Existing information would have to be processed or analysed: art. 38 of the Regulation.",
                ),
              },
              {
                key: "unable_unclear",
                label: wording(
                  "3.补正后申请内容仍不明确",
                  "3.補正後申請內容仍不明確",
                  "3. Still unclear after correction",
                ),
                shortLabel: wording(
                  "补正后申请内容仍不明确",
                  "補正後申請內容仍不明確",
                  "Still unclear after correction",
                ),

                help: wording("《条例》第三十条。", "《條例》第三十條。", "Art. 30 of the Regulation."),
              },
            ],
          },
          {
            key: "rejected",
            label: wording("（五）不予处理", "（五）不予處理", "(5) Not processed"),
            shortLabel: wording("不予处理", "不予處理", "Not processed"),

            rows: [
              {
                key: "rejected_petition",
                label: wording(
                  "1.信访举报投诉类申请",
                  "1.信訪舉報投訴類申請",
                  "1. Petition, report or complaint",
                ),
                shortLabel: wording(
                  "信访举报投诉类申请",
                  "信訪舉報投訴類申請",
                  "Petition, report or complaint",
                ),
                aliases: ["信访、举报、投诉类申请"],
                help: wording(
                  "《条例》第三十九条第一款。",
                  "《條例》第三十九條第一款。",
                  "Art. 39 (1) of the Regulation.",
                ),
              },
              {
                key: "rejected_repeat",
                label: wording("2.重复申请", "2.重複申請", "2. Repeated request"),
                shortLabel: wording("重复申请", "重複申請", "Repeated request"),

                help: wording(
                  "已作出答复、重复申请公开相同政府信息的，《条例》第三十六条第六项。",
                  "已作出答覆、重複申請公開相同政府信息的，《條例》第三十六條第六項。",
                  "The same information was already answered: art. 36 (6) of the Regulation.",
                ),
              },
              {
                key: "rejected_publication",
                label: wording(
                  "3.要求提供公开出版物",
                  "3.要求提供公開出版物",
                  "3. Asks for a published work",
                ),
                shortLabel: wording("要求提供公开出版物", "要求提供公開出版物", "Asks for a published work"),

                help: wording(
                  "政府公报、报刊、书籍等，《条例》第三十九条第二款。",
                  "政府公報、報刊、書籍等，《條例》第三十九條第二款。",
                  "Gazettes, newspapers, books: art. 39 (2) of the Regulation.",
                ),
              },
              {
                key: "rejected_massive",
                label: wording(
                  "4.无正当理由大量反复申请",
                  "4.無正當理由大量反覆申請",
                  "4. Large numbers of requests, again and again, without good reason",
                ),
                shortLabel: wording(
                  "无正当理由大量反复申请",
                  "無正當理由大量反覆申請",
                  "Massive requests without good reason",
                ),

                help: wording(
                  "数量、频次明显超过合理范围且理由不合理的，《条例》第三十五条。",
                  "數量、頻次明顯超過合理範圍且理由不合理的，《條例》第三十五條。",
                  "Number or frequency clearly beyond reason and no good reason given: art. 35 of the Regulation.",
                ),
              },
              {
                key: "rejected_confirm",
                label: wording(
                  "5.要求行政机关确认或重新出具已获取信息",
                  "5.要求行政機關確認或重新出具已獲取信息",
                  "5. Asks the organ to confirm or reissue information already obtained",
                ),
                shortLabel: wording(
                  "要求行政机关确认或重新出具已获取信息",
                  "要求行政機關確認或重新出具已獲取信息",
                  "Asks to confirm or reissue",
                ),
              },
            ],
          },
          otherHandling,
          {
            key: "result_total",
            label: wording("（七）总计", "（七）總計", "(7) Total"),
            shortLabel: wording("办理结果总计", "辦理結果總計", "Total outcomes"),
            aliases: ["合计", "（七）合计"],
          },
        ],
      },
      {
        key: "carried_out",
        label: wording("四、结转下年度继续办理", "四、結轉下年度繼續辦理", "IV. Carried over to next year"),
        shortLabel: wording("结转下年度", "結轉下年度", "Carried out"),
      },
    ],
    sets: { applicants: ["@columns", "-total"], outcomes: ["@results", "-result_total"] },
  };
}
