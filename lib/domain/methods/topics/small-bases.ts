import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const smallBases: Topic = {
  slug: "small-bases",
  title: wording("比率、基数与排序", "比率、基數與排序", "Rates, bases and ranking"),
  lead: wording(
    "比率总是连同分子、分母一起给出；基数小的不排序，也不着色。",
    "比率總是連同分子、分母一起給出；基數小的不排序，也不著色。",
    "A rate always comes with both of its numbers; one on a small base is neither ranked nor coloured.",
  ),
  sections: [
    {
      heading: wording("一个比率怎样印出来", "一個比率怎樣印出來", "How a rate is printed"),
      paragraphs: [
        wording(
          "“54.0 % (1,902/3,521)”表示3,521件办理结果中有1,902件。分母为0时印“—”，从不印0 %或100 %。",
          "「54.0 % (1,902/3,521)」表示3,521件辦理結果中有1,902件。分母為0時印「—」，從不印0 %或100 %。",
          "“54.0 % (1,902/3,521)” means 1,902 of 3,521 outcomes. Where the base is 0 a dash is printed, never 0 % or 100 %.",
        ),
        wording(
          "分母小于100的比率另印95%威尔逊区间。区间只表示案件之间的偶然波动：同样的机关若再办一批同样多的案件，比率多半落在其中；它不表示统计差错。",
          "分母小於100的比率另印95%威爾遜區間。區間只表示案件之間的偶然波動：同樣的機關若再辦一批同樣多的案件，比率多半落在其中；它不表示統計差錯。",
          "On a base below 100 the 95 % Wilson interval is printed too. It speaks of chance variation between cases only: with as many cases again the rate would most likely fall inside. It says nothing about counting errors.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("谁参与排序", "誰參與排序", "Who is ranked"),
      paragraphs: [
        wording(
          "每个指标有最小基数（申请类30件，复议诉讼类10件）。低于它的机关列在“基数不足”之下，照样给出数字，但不参与高低比较。没有公开报告的机关也列出，不从名单里消失。",
          "每個指標有最小基數（申請類30件，複議訴訟類10件）。低於它的機關列在「基數不足」之下，照樣給出數字，但不參與高低比較。沒有公開報告的機關也列出，不從名單裡消失。",
          "Each indicator has a minimum base (30 for requests, 10 for reviews and lawsuits). Bodies below it are listed under “base too small” with their figures, but are not compared. Bodies without a published report are listed too and do not vanish.",
        ),
        wording(
          "排序给出位置和区间，不给奖牌式的名次；区间包含中位数的机关，标明“与中位数无法区分”。数值相同的机关并列，按区划代码排列。",
          "排序給出位置和區間，不給獎牌式的名次；區間包含中位數的機關，標明「與中位數無法區分」。數值相同的機關並列，按區劃代碼排列。",
          "A ranking shows places with intervals, no medals; bodies whose interval contains the median are said to be indistinguishable from it. Equal values share a place and are put in order of code.",
        ),
        wording(
          "“较高”“较低”只说大小。公开率较高不等于工作更好：不同机关收到的申请不同。",
          "「較高」「較低」只說大小。公開率較高不等於工作更好：不同機關收到的申請不同。",
          "“Higher” and “lower” speak of size only. A higher disclosure rate is not better work: bodies receive different requests.",
        ),
      ],
      list: [],
    },
  ],
};
