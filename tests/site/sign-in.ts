import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface SessionCookie {
  readonly name: string;
  readonly value: string;
}

/**
 * Signs in as a browser without JavaScript does: reads the form of the sign-in page and sends it. Gives the cookies of the session;
 * throws where the site did not let the person in.
 */
export async function signIn(
  address: string,
  accountName: string,
  password: string,
): Promise<readonly SessionCookie[]> {
  const page = await fetch(`${address}/signin`);
  const form = new FormData();
  for (const [name, value] of hiddenFields(await page.text())) form.append(name, value);
  form.set("accountName", accountName);
  form.set("password", password);
  const answer = await fetch(`${address}/signin`, {
    method: "POST",
    body: form,
    headers: { origin: new URL(address).origin },
    redirect: "manual",
  });
  const cookies = answer.headers.getSetCookie().map(cookieOf);
  if (answer.status !== 303 || cookies.length === 0) {
    throw new Error(`${accountName} was not let in: ${answer.status}`);
  }
  return cookies;
}

function cookieOf(line: string): SessionCookie {
  const pair = line.split(";", 1)[0] ?? "";
  const at = pair.indexOf("=");
  return { name: pair.slice(0, at), value: pair.slice(at + 1) };
}

/** The fields by which the server knows its own form again. */
function hiddenFields(html: string): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  const visit = (node: Node, isInForm: boolean) => {
    const isForm = isInForm || node.nodeName === "form";
    if (isForm && node.nodeName === "input" && attribute(node as Element, "type") === "hidden") {
      fields.push([attribute(node as Element, "name"), attribute(node as Element, "value")]);
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, isForm);
  };
  visit(parse(html), false);
  return fields;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}
