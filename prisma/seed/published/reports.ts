import type { ReportScope } from "#lib/domain/reports/types.ts";
import { guangming2019Figures } from "./guangming-2019.figures.ts";
import { hongze2023Figures } from "./hongze-2023.figures.ts";
import { huaian2024Figures } from "./huaian-2024.figures.ts";
import { pingtan2019Figures } from "./pingtan-2019.figures.ts";
import { pingtan2021Figures } from "./pingtan-2021.figures.ts";
import { pingtan2025Figures } from "./pingtan-2025.figures.ts";
import { shanghaiKewei2024Figures } from "./shanghai-kewei-2024.figures.ts";
import { shanghaiOffice2019Figures } from "./shanghai-office-2019.figures.ts";
import { shanghaiOffice2025Figures } from "./shanghai-office-2025.figures.ts";
import { shuyang2025Figures } from "./shuyang-2025.figures.ts";
import { shuyangDrc2023Figures } from "./shuyang-drc-2023.figures.ts";
import { suqian2023Figures } from "./suqian-2023.figures.ts";
import { suqian2024Figures } from "./suqian-2024.figures.ts";

/** A report published by its body; figures as printed, mistakes included. */
export interface PublishedSeed {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly figures: Readonly<Record<string, string>>;
  /** Where the figures were read; null where the address was not recorded. */
  readonly sourceUrl: string | null;
  /** What section 6 says of the information-processing fee. */
  readonly fee: string;
}

const NOT_RECORDED = "收取信息处理费情况：见原报告，本平台未收录。";
const READ_COPY = "https://github.com/zxj6827111-blip/KIROGOVCOMPARE";

export const PUBLISHED: readonly PublishedSeed[] = [
  {
    slug: "440311",
    year: 2019,
    scope: "consolidated",
    figures: guangming2019Figures,
    sourceUrl: null,
    fee: "无其他需要报告的事项。",
  },
  {
    slug: "321300",
    year: 2023,
    scope: "consolidated",
    figures: suqian2023Figures,
    sourceUrl: READ_COPY,
    fee: "本年度对25件申请收取信息处理费2950元。",
  },
  {
    slug: "321300",
    year: 2024,
    scope: "consolidated",
    figures: suqian2024Figures,
    sourceUrl: READ_COPY,
    fee: "本年度对3件申请收取信息处理费2230元。",
  },
  {
    slug: "321322",
    year: 2025,
    scope: "consolidated",
    figures: shuyang2025Figures,
    sourceUrl: null,
    fee: NOT_RECORDED,
  },
  {
    slug: "320800",
    year: 2024,
    scope: "consolidated",
    figures: huaian2024Figures,
    sourceUrl: "https://github.com/zxj6827111-blip/govnianbao",
    fee: "本年度收取信息处理费3940元。",
  },
  {
    slug: "320813",
    year: 2023,
    scope: "consolidated",
    figures: hongze2023Figures,
    sourceUrl: READ_COPY,
    fee: "本年度收取信息处理费0元。",
  },
  {
    slug: "shuyang-fagaiju",
    year: 2023,
    scope: "own_organ",
    figures: shuyangDrc2023Figures,
    sourceUrl: "http://www.shuyang.gov.cn/sygfj/gknb/202401/2ecfb31a335f4d689220a3a23e24a986.shtml",
    fee: NOT_RECORDED,
  },
  {
    slug: "pingtan",
    year: 2019,
    scope: "consolidated",
    figures: pingtan2019Figures,
    sourceUrl: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202001/t20200120_80576.htm",
    fee: "无其他需要报告的事项。",
  },
  {
    slug: "pingtan",
    year: 2021,
    scope: "consolidated",
    figures: pingtan2021Figures,
    sourceUrl: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202202/t20220208_80613.htm",
    fee: NOT_RECORDED,
  },
  {
    slug: "pingtan",
    year: 2025,
    scope: "consolidated",
    figures: pingtan2025Figures,
    sourceUrl: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202603/t20260313_105587.htm",
    fee: NOT_RECORDED,
  },
  {
    slug: "shanghai-bangongting",
    year: 2019,
    scope: "own_organ",
    figures: shanghaiOffice2019Figures,
    sourceUrl: null,
    fee: "无其他需要报告的事项。",
  },
  {
    slug: "shanghai-bangongting",
    year: 2025,
    scope: "own_organ",
    figures: shanghaiOffice2025Figures,
    sourceUrl: READ_COPY,
    fee: "本年度未收取信息处理费。",
  },
  {
    slug: "shanghai-kewei",
    year: 2024,
    scope: "own_organ",
    figures: shanghaiKewei2024Figures,
    sourceUrl: READ_COPY,
    fee: NOT_RECORDED,
  },
];
