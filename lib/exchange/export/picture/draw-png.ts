import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const MODULES = join(/* turbopackIgnore: true */ process.cwd(), "node_modules");

/** The fonts that come with the project; nothing is looked for on the machine, so that a picture is the same everywhere. */
const FONTS = [
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
  "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
];

let fonts: Promise<Uint8Array[]> | null = null;

/**
 * An SVG as PNG, in the thread it is called in. Throws where the SVG is not well formed.
 * The native build of the same renderer reads its fonts from disk for every piece of text, which takes seconds; this one holds them.
 */
export async function drawPng(svg: string, density: number): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= load();
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: density },
    font: { fontBuffers: await fonts, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" },
  });
  const picture = drawing.render();
  const png = new Uint8Array(picture.asPng());
  picture.free();
  drawing.free();
  return png;
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(join(MODULES, "@resvg/resvg-wasm/index_bg.wasm")));
  return Promise.all(FONTS.map((file) => readFile(join(MODULES, "@expo-google-fonts", file))));
}
