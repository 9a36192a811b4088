import { SaxesParser } from "saxes";
import { MAX_DEPTH } from "../limits.ts";

/** An element of an office document, by its name and attributes without namespace prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** XML that an office program would not write: malformed, nested without end, or with a document type of its own. */
export class BadXml extends Error {}

/**
 * Parses one part of an office document. Nothing is ever resolved: a document type, which alone can define entities or
 * name files, is refused.
 */
export function parseXml(source: string): XmlElement {
  const root: Growing = { name: "", attributes: {}, children: [] };
  const open: Growing[] = [root];
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new BadXml("document type");
  });
  parser.on("error", (error) => {
    throw new BadXml(error.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw new BadXml("nested too deep");
    const element: Growing = { name: localName(name), attributes: {}, children: [] };
    for (const [key, value] of Object.entries(attributes)) element.attributes[localName(key)] = value;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source.replace(/^\ufeff/, "")).close();
  const element = root.children.find((child) => typeof child !== "string");
  if (element === undefined) throw new BadXml("no element");
  return element;
}

/** The elements directly inside another, of one name or of any. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** Follows a path of names inward, taking the first element of each; null where it ends. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | undefined = element;
  for (const name of path) found = found && elementsOf(found, name)[0];
  return found ?? null;
}

/** The `val` attribute at the end of a path, as Word's properties carry it. */
export function valueAt(element: XmlElement, ...path: readonly string[]): string | null {
  return elementAt(element, ...path)?.attributes.val ?? null;
}

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Growing | string)[];
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
