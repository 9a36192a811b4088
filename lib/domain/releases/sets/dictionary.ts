import { wording } from "#lib/domain/wording.ts";
import { column, defineDataSet } from "../define-data-set.ts";

export const dictionary = defineDataSet({
  id: "dictionary",
  title: wording("数据字典", "數據字典", "Dictionary"),
  description: wording(
    "每种表式的每一格、每个量和每个指标一行，三种语言，含公式、单位和最小基数。",
    "每種表式的每一格、每個量和每個指標一行，三種語言，含公式、單位和最小基數。",
    "A row for every cell of every form, every measure and every indicator, in three languages, with formula, unit and minimum base.",
  ),
  columns: [
    column("kind", "string!", "种类", "種類", "cell, measure or indicator"),
    column("form", "string", "表式", "表式", "Form; empty for an indicator"),
    column("key", "string!", "键", "鍵", "Key"),
    column("label_zh_hans", "string!", "名称（简体）", "名稱（簡體）", "Name, simplified Chinese"),
    column("label_zh_hant", "string!", "名称（繁体）", "名稱（繁體）", "Name, traditional Chinese"),
    column("label_en", "string!", "名称（英文）", "名稱（英文）", "Name, English"),
    column(
      "value_type",
      "string",
      "数值类型",
      "數值類型",
      "count, signed_count, money, rate, per_10k or growth",
    ),
    column("unit", "string", "单位", "單位", "Unit"),
    column("made_of", "list", "组成", "組成", "Cells of a measure; numerator of an indicator"),
    column("divided_by", "list", "分母", "分母", "Denominator of an indicator"),
    column("minimum_base", "integer", "最小基数", "最小基數", "Below it a value is not ranked"),
    column("definition_zh_hans", "string", "定义（简体）", "定義（簡體）", "Definition, simplified Chinese"),
    column("definition_zh_hant", "string", "定义（繁体）", "定義（繁體）", "Definition, traditional Chinese"),
    column("definition_en", "string", "定义（英文）", "定義（英文）", "Definition, English"),
  ],
  primaryKey: [],
  foreignKeys: [],
});
