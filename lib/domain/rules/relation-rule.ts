import type { Localized } from "#lib/domain/localized.ts";
import { defineRule, type FindingDraft, type Rule } from "./define-rule.ts";
import { relationMessage } from "./relation-message.ts";
import { weighRelation } from "./weigh-relation.ts";

type RelationRuleSource = Omit<Parameters<typeof defineRule>[0], "check"> & {
  /** Name of a sum of many parts; null where the parts are few enough to be named. */
  readonly sum?: Localized;
  readonly advice: Localized;
};

/** A rule that holds the report against the relations which the form files under its name, one finding for each that is broken. */
export function relationRule({ sum, advice, ...source }: RelationRuleSource): Rule {
  return defineRule({
    ...source,
    check: (report) =>
      report.relationsOf(source.id).flatMap((relation): readonly FindingDraft[] => {
        const broken = weighRelation(relation, report);
        if (broken === null) return [];
        const { left, right } = broken;
        const ofThisYear = [...relation.left, ...relation.right].filter(({ year }) => year === "this");
        const cells = ofThisYear.map(({ cell }) => cell);
        const [first] = cells;
        if (first === undefined) return [];
        return [
          {
            place: { kind: "cell", cell: relation.total ?? first },
            cells,
            message: relationMessage(broken, report, { sum: sum ?? null, advice }),
            sides: {
              left: left.sum.toFixed(),
              right: right.sum.toFixed(),
              difference: left.sum.minus(right.sum).abs().toFixed(),
            },
            evidence: [...left.figures, ...right.figures].map(
              ({ term, amount }) => `${term.year} ${term.cell}=${amount.toFixed()}`,
            ),
          },
        ];
      }),
  });
}
