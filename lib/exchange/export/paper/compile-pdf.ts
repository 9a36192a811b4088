import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";

/** The weights that are used; nothing is looked for on the machine, so that a paper is the same everywhere. */
const FONTS = ["400Regular", "700Bold"].map((weight) =>
  join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@expo-google-fonts/noto-serif-sc", weight),
);

/** Kept for the next papers: after so many without use what was laid out is forgotten. */
const PAPERS_REMEMBERED = 4;

let compiler: NodeCompiler | null = null;

/** Lays a document in Typst's language out as PDF, with its fonts embedded and its structure tagged. Throws what Typst complains of. */
export function compilePdf(source: string, createdAt: Date): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: FONTS }] });
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null) {
    const error = compiled.takeError();
    throw new Error(`Typst: ${JSON.stringify(error?.shortDiagnostics ?? "no document")}`);
  }
  const pdf = write(compiler, compiled.result, Math.floor(createdAt.getTime() / 1000));
  compiler.evictCache(PAPERS_REMEMBERED);
  return new Uint8Array(pdf);
}

/** As the standard for accessible PDF has it. A report with a character that the font lacks cannot claim that, and is tagged all the same. */
function write(typst: NodeCompiler, document: NodeTypstDocument, creationTimestamp: number): Uint8Array {
  try {
    return typst.pdf(document, { pdfTags: true, pdfStandard: PdfStandard.UA_1, creationTimestamp });
  } catch {
    return typst.pdf(document, { pdfTags: true, creationTimestamp });
  }
}
