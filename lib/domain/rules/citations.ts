import { wording } from "#lib/domain/wording.ts";

/** 《政府信息公开条例》, State Council order 711 of 2019. */
export const REGULATION_50 = wording(
  "《政府信息公开条例》第五十条",
  "《政府信息公開條例》第五十條",
  "Regulation on Open Government Information, art. 50",
);

export const REGULATION_50_4 = wording(
  "《政府信息公开条例》第五十条第四项",
  "《政府信息公開條例》第五十條第四項",
  "Regulation on Open Government Information, art. 50 (4)",
);

/** What is printed in the forms of both notices. */
export const FORM = wording(
  "年度报告格式模板（国办公开办函〔2019〕60号、〔2021〕30号）",
  "年度報告格式模板（國辦公開辦函〔2019〕60號、〔2021〕30號）",
  "Report form of notices 国办公开办函〔2019〕60号 and 〔2021〕30号",
);

export const FORM_2019 = wording(
  "年度报告格式模板（国办公开办函〔2019〕60号）",
  "年度報告格式模板（國辦公開辦函〔2019〕60號）",
  "Report form of notice 国办公开办函〔2019〕60号",
);

export const FORM_2021 = wording(
  "年度报告格式模板（国办公开办函〔2021〕30号）",
  "年度報告格式模板（國辦公開辦函〔2021〕30號）",
  "Report form of notice 国办公开办函〔2021〕30号",
);

export const NOTICE_2021_OVERVIEW = wording(
  "国办公开办函〔2021〕30号一（一）",
  "國辦公開辦函〔2021〕30號一（一）",
  "Notice 国办公开办函〔2021〕30号, part 1 (1)",
);

export const NOTICE_2021_PROBLEMS = wording(
  "国办公开办函〔2021〕30号一（五）：不得敷衍了事甚至年年雷同",
  "國辦公開辦函〔2021〕30號一（五）：不得敷衍了事甚至年年雷同",
  "Notice 国办公开办函〔2021〕30号, part 1 (5): never perfunctory, never the same every year",
);

export const NOTICE_2021_FEE = wording(
  "国办公开办函〔2021〕30号一（六）：收取信息处理费的情况，在此处专门报告",
  "國辦公開辦函〔2021〕30號一（六）：收取信息處理費的情況，在此處專門報告",
  "Notice 国办公开办函〔2021〕30号, part 1 (6): the information-processing fee is reported here",
);

export const FEE_MEASURES = wording(
  "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  "《政府信息公開信息處理費管理辦法》（國辦函〔2020〕109號）",
  "Measures on the information-processing fee (国办函〔2020〕109号)",
);

/** Rules that no notice orders: they follow from the meaning of the labels, or from mistakes seen in published reports. */
export const LABELS = wording(
  "由表中项目名称推定",
  "由表中項目名稱推定",
  "Follows from the labels of the form",
);
export const PRACTICE = wording(
  "已公布年度报告中的常见差错",
  "已公佈年度報告中的常見差錯",
  "Mistakes seen in published reports",
);
