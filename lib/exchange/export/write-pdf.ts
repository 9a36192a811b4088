import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** From the project's folder, where every command runs: a bundled module no longer knows where it came from. */
const FONTS = join(process.cwd(), "node_modules/@expo-google-fonts/noto-serif-sc");

let compiler: NodeCompiler | null = null;

/**
 * Sets a Typst document as PDF: fonts embedded as subsets, text to be selected and searched, tagged. The compiler is made once; its
 * cache is emptied of what has not been used lately. Throws where the source does not compile, which is a fault of ours.
 */
export function writePdf(source: string): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(FONTS, "400Regular"), join(FONTS, "700Bold")] }],
  });
  const pdf = compiler.pdf({ mainFileContent: source });
  compiler.evictCache(5);
  return new Uint8Array(pdf);
}
