import type { RelationSource } from "../template-source.ts";

/** Equations of tables 3 and 4, and what must agree with last year's tables; the same in both formats. */
export const requestRelations: readonly RelationSource[] = [
  {
    rule: "T3-ROW-SUM",
    table: "t3",
    forEach: "row",
    left: ["{row}.total"],
    relation: "=",
    right: ["{row}.@applicants"],
    total: "{row}.total",
  },
  {
    rule: "T3-RESULT-SUM",
    table: "t3",
    forEach: "column",
    left: ["result_total.{column}"],
    relation: "=",
    right: ["@outcomes.{column}"],
    total: "result_total.{column}",
  },
  // Printed in the form itself: 第一项加第二项之和，等于第三项加第四项之和.
  {
    rule: "T3-BALANCE",
    table: "t3",
    forEach: "column",
    left: ["new_received.{column}", "carried_in.{column}"],
    relation: "=",
    right: ["result_total.{column}", "carried_out.{column}"],
  },
  {
    rule: "T4-SUM",
    table: "t4",
    forEach: "row",
    left: ["{row}.total"],
    relation: "=",
    right: ["{row}.@outcomes"],
    total: "{row}.total",
  },
  {
    rule: "XY-CARRY",
    table: "t3",
    forEach: "column",
    left: ["carried_in.{column}"],
    relation: "=",
    right: ["previous carried_out.{column}"],
  },
  {
    rule: "XY-PENDING",
    table: "t4",
    forEach: "row",
    left: ["{row}.total"],
    relation: ">=",
    right: ["previous {row}.pending"],
  },
];
