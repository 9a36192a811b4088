import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const formChange: Topic = {
  slug: "form-change",
  title: wording(
    "2021年表式调整：什么可比，什么不可比",
    "2021年表式調整：什麼可比，什麼不可比",
    "The new form of 2021: what can be compared",
  ),
  lead: wording(
    "2021年度起的报告用新表式（国办公开办函〔2021〕30号），2019、2020年度用试行表式（〔2019〕60号）；逐项核定过才相连。",
    "2021年度起的報告用新表式（國辦公開辦函〔2021〕30號），2019、2020年度用試行表式（〔2019〕60號）；逐項核定過才相連。",
    "Reports from 2021 on use a new form (General Office 〔2021〕30), those for 2019 and 2020 the trial form (〔2019〕60); nothing is joined that was not reviewed item by item.",
  ),
  sections: [
    {
      heading: wording("怎样处理", "怎樣處理", "What is done"),
      paragraphs: [
        wording(
          "两种表式之间的关系逐格记录、逐项核定（下表）。含义相同的连成一条线；含义变了的（例如“规章”“规范性文件”由“新制作”改为“制发”）分成两段，中间断开，画一条标明年份的虚线，不计算跨越断点的变化，印“不可比”。尚未核定的一律不连接。",
          "兩種表式之間的關係逐格記錄、逐項核定（下表）。含義相同的連成一條線；含義變了的（例如「規章」「規範性文件」由「新製作」改為「制發」）分成兩段，中間斷開，畫一條標明年份的虛線，不計算跨越斷點的變化，印「不可比」。尚未核定的一律不連接。",
          "How the two forms relate is on record cell by cell and reviewed item by item (table below). What means the same is one line; what was redefined (regulations and normative documents went from “newly made” to “issued”) is drawn in two parts with a dashed line at the year between them, and a change across it reads “not comparable”. What nobody has reviewed is not joined.",
        ),
        wording(
          "断点按年份确定，不按图上的位置；表格中用较粗的竖线和文字标明，数据文件和接口用标记 break 标明。2008—2018年度的报告没有统一表格，只能看文字，不进入比较。",
          "斷點按年份確定，不按圖上的位置；表格中用較粗的豎線和文字標明，資料檔案和接口用標記 break 標明。2008—2018年度的報告沒有統一表格，只能看文字，不進入比較。",
          "A break lies at a year, not at a place in the drawing; tables have a heavier rule with words there, files and the API the flag “break”. Reports for 2008 to 2018 had no common tables and are not compared.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("表三、表四", "表三、表四", "Tables 3 and 4"),
      paragraphs: [
        wording(
          "申请的收到、办理结果和结转，复议和诉讼的各项，前后含义相同。“其他处理”由一行分为三行：合计可比，分项从2021年起。",
          "申請的收到、辦理結果和結轉，複議和訴訟的各項，前後含義相同。「其他處理」由一行分為三行：合計可比，分項從2021年起。",
          "Requests, outcomes and what is carried over, reviews and lawsuits mean the same before and after. “Other handling” became three rows: the sum can be compared, the rows begin in 2021.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("机关和人口的变化", "機關和人口的變化", "Changes of bodies and of residents"),
      paragraphs: [
        wording(
          "机关更名、合并、分设，以及人口普查后的人口修订，用同一办法标明断点。可以选择“按当时的机关”或“按今天的区划”查看；后者只在全部前身机关都有报告时才合计。",
          "機關更名、合併、分設，以及人口普查後的人口修訂，用同一辦法標明斷點。可以選擇「按當時的機關」或「按今天的區劃」查看；後者只在全部前身機關都有報告時才合計。",
          "Bodies that were renamed, merged or split, and revisions of residents after a census, are marked in the same way. Figures can be read as reported or on today's map; the latter adds predecessors only where all of them reported.",
        ),
      ],
      list: [],
    },
  ],
};
