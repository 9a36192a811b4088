import { decodeText } from "../decode-text.ts";
import { MAX_PART } from "../limits.ts";
import { BadXml, elementsOf, parseXml, type XmlElement } from "./parse-xml.ts";
import { BadZip, readZip } from "./read-zip.ts";
import { damaged, unpacksTooLarge } from "./refusals.ts";

/** A part of a Word or Excel file and the parts it refers to. */
export interface PackagePart {
  readonly root: XmlElement;
  /** The XML of the first part it refers to in the given role (`styles`, `numbering`); null where there is none. */
  readonly related: (role: string) => XmlElement | null;
  /** The XML behind one reference (`r:id`). */
  readonly referred: (id: string) => XmlElement | null;
}

interface Reference {
  readonly id: string;
  readonly role: string;
  readonly path: string;
}

/**
 * Opens a zip as an office document and hands its main part to `read`; null stands for a zip that is none. A broken zip,
 * broken XML or too large a part is refused with a sentence.
 */
export function openPackage<T>(name: string, bytes: Uint8Array, read: (main: PackagePart | null) => T): T {
  try {
    return read(mainPart(bytes));
  } catch (error) {
    if (error instanceof BadXml) throw damaged(name);
    if (error instanceof BadZip) throw error.isTooLarge ? unpacksTooLarge(name, MAX_PART) : damaged(name);
    throw error;
  }
}

function mainPart(bytes: Uint8Array): PackagePart | null {
  const unpack = readZip(bytes);
  const xml = (path: string): XmlElement | null => {
    const part = unpack(path);
    return part && parseXml(decodeText(part));
  };
  const references = (folder: string, file: string): readonly Reference[] => {
    const relations = xml(`${folder}_rels/${file}.rels`);
    if (relations === null) return [];
    return elementsOf(relations, "Relationship").flatMap(({ attributes }) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (id === undefined || type === undefined || target === undefined || mode === "External") return [];
      return [{ id, role: type.slice(type.lastIndexOf("/") + 1), path: inside(folder, target) }];
    });
  };

  const main = references("", "").find(({ role }) => role === "officeDocument");
  const root = main === undefined ? null : xml(main.path);
  if (main === undefined || root === null) return null;
  const slash = main.path.lastIndexOf("/") + 1;
  const known = references(main.path.slice(0, slash), main.path.slice(slash));
  const follow = (reference: Reference | undefined) => (reference === undefined ? null : xml(reference.path));
  return {
    root,
    related: (role) => follow(known.find((reference) => reference.role === role)),
    referred: (id) => follow(known.find((reference) => reference.id === id)),
  };
}

/** A target of a reference as a path from the top of the package. */
function inside(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
