import { pinyin } from "pinyin-pro";
import { foldScript } from "#lib/domain/narrative/fold-script.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { foldText } from "#lib/exchange/import/fold-text.ts";
import { kindOf, levelOf } from "#lib/exchange/import/subject-of-reading.ts";
import { bare, type NamedBody } from "./body-names.ts";

/** A body that is not in the register yet, as far as a title tells; everything in it is for a person to confirm. */
export interface ProposedBody {
  readonly name: string;
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly parentId: string;
}

interface PlacedBody extends NamedBody {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
}

const LONGEST_SLUG = 60;

/** Proposes where an unknown body stands: under the government whose name its own begins with, else under the root. */
export function proposeBody(organisation: string, bodies: readonly PlacedBody[]): ProposedBody | null {
  const root = bodies.find(({ parentId }) => parentId === null);
  if (root === undefined) return null;
  // The register keeps names in simplified script, whichever the title is in; marks such as （ ） stay as they are printed.
  const name = organisation.replace(/\s/g, "").replace(/\p{Script=Han}+/gu, foldScript);
  const folded = foldText(name);
  const governments = bodies.filter(
    ({ kind, ...body }) =>
      kind === "government" && [body.name, body.shortName].some((each) => begins(folded, each)),
  );
  const parent = governments.toSorted((a, b) => bare(b.name).length - bare(a.name).length)[0];
  const kind = kindOf(folded);
  const isOwnOrgan = kind === "department" || kind === "government_organ" || kind === "development_zone";
  return {
    name,
    slug: slugOf(name),
    kind,
    level: isOwnOrgan && parent !== undefined ? parent.level : levelOf(folded),
    parentId: parent?.id ?? root.id,
  };
}

function begins(name: string, prefix: string): boolean {
  const start = bare(prefix);
  return name.startsWith(start) && name.length > start.length;
}

/** `qing-xi-qu-jiao-yu-ju`: permanent, so it is proposed and never given by itself. */
function slugOf(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  const slug = syllables
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return slug.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, "");
}
