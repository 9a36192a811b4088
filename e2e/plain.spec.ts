import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "./fixtures.ts";
import { overflow } from "./overflow.ts";
import { SURFACES } from "./surfaces.ts";

/** Pages whose answer is elsewhere, or that are made for a script to begin with, have nothing to compare. */
const PUBLIC = SURFACES.filter(({ who }) => who === null);

for (const surface of PUBLIC) {
  test(`${surface.name}: whole without script, in twice as large letters, and on paper`, async ({
    page,
    browser,
    trouble,
  }) => {
    // A browser that runs no scripts refuses to load them.
    trouble.expect(/\.js csp$/);
    const path = await surface.path();
    await page.goto(path);
    const heading = (await page.getByRole("heading", { level: 1 }).innerText()).trim();
    const words = await page.getByRole("main").innerText();

    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    trouble.watch(context);
    const plain = await context.newPage();
    await plain.goto(new URL(path, page.url()).href);
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText(heading);
    const said = new Set(lines(await plain.getByRole("main").innerText()));
    // What only a script can do (copy, print) is offered only with one.
    const acts = new Set(await page.getByRole("main").getByRole("button").allInnerTexts());
    const missing = lines(words).filter((line) => !said.has(line) && !acts.has(line));
    expect(missing, "said only with a script").toEqual([]);

    // WCAG 1.4.4: text resizes to 200 % without loss.
    await plain.locator("html").evaluate((html) => {
      html.style.fontSize = "200%";
    });
    expect(await overflow(plain), "wider than the window with larger letters").toEqual([]);
    await context.close();

    const text = await textOfPdf(await page.pdf({ format: "A4" }));
    expect(text.normalize("NFKC").replaceAll(/\s/g, "")).toMatch(asPrinted(heading));
  });
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A heading as a PDF may give it back: a browser writes some characters as the radicals that look the same. */
function asPrinted(heading: string): RegExp {
  const letters = [...heading.normalize("NFKC").replaceAll(/\s/g, "")];
  return new RegExp(
    letters.map((letter) => `[${letter.replaceAll(/[\\\]^-]/g, "\\$&")}\u2e80-\u2fdf]`).join(""),
    "u",
  );
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("");
  });
  return (await Promise.all(pages)).join("");
}
