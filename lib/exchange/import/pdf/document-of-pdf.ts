import { join } from "node:path";
import type { PageViewport, PDFDocumentLoadingTask, PDFPageProxy } from "pdfjs-dist";
import { ImportRefused } from "../import-refused.ts";
import { MAX_PAGES, MAX_PIECES, MAX_TEXT, PDF_SECONDS } from "../limits.ts";
import { damaged, locked } from "../office/refusals.ts";
import type { LaidOutDocument } from "../types.ts";
import { layOutPages } from "./lay-out-pages.ts";
import type { PlacedPage } from "./mark-running-lines.ts";
import type { PlacedText } from "./page-lines.ts";
import { properLetters } from "./proper-letters.ts";
import { refuseBombs } from "./refuse-bombs.ts";
import { layOutTagged } from "./tagged/lay-out-tagged.ts";

/** Fewer letters than this on all pages together: pictures of pages, with a stamp at most. */
const LEAST_LETTERS = 200;

/**
 * Reads the text of a PDF: by its paragraphs and tables where it says which they are, else page by page as lines that keep its columns,
 * each page begun with a form feed.
 */
export async function documentOfPdf(name: string, bytes: Uint8Array): Promise<LaidOutDocument> {
  refuseBombs(name, bytes);
  const task = await open(bytes);
  const started = performance.now();
  try {
    const file = await task.promise;
    if (file.numPages > MAX_PAGES) throw tooManyPages(name);
    const tagged = await layOutTagged(file, started + PDF_SECONDS * 1000);
    if (tagged !== null) return { name, kind: "laid-out", layout: tagged };
    const pages: PlacedPage[] = [];
    let length = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const texts = await textsOf(page);
      length += texts.reduce((sum, { words }) => sum + words.length, 0);
      if (texts.length > MAX_PIECES || length > MAX_TEXT || performance.now() - started > PDF_SECONDS * 1000)
        throw tooManyPages(name);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ width, height, texts });
      page.cleanup();
    }
    const layout = layOutPages(pages);
    if (layout.text.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_LETTERS) throw scanned(name);
    return { name, kind: "laid-out", layout };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (error instanceof Error && error.name === "PasswordException") throw locked(name);
    if (error instanceof Error && /Exception$|^FormatError$/.test(error.name)) throw damaged(name);
    throw error;
  } finally {
    await task.destroy();
  }
}

/** The library is large and loaded when the first PDF comes. Fonts that a file does not bring need its character maps. */
async function open(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Every command runs in the project's folder; a bundler would replace a resolved path by a number of its own.
  const folder = join(process.cwd(), "node_modules", "pdfjs-dist");
  return getDocument({
    // The library takes its input over; the caller's bytes stay as they are.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(folder, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}

async function textsOf(page: PDFPageProxy): Promise<readonly PlacedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly PlacedText[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    return [placed(viewport, item)];
  });
}

/** Where a piece stands on the page as it is shown, whichever way the page was turned. */
function placed(
  viewport: PageViewport,
  {
    str,
    transform,
    width,
    height,
    dir,
  }: { str: string; transform: number[]; width: number; height: number; dir: string },
): PlacedText {
  const [a = 1, b = 0, , , e = 0, f = 0] = transform;
  const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
  const [toX = 0, toY = 0] = viewport.convertToViewportPoint(e + a, f + b);
  const isUpright = dir !== "ttb" && Math.abs(toY - y) < Math.abs(toX - x) / 2;
  return { words: properLetters(str.trim()), x, y, width, height, isUpright };
}

function tooManyPages(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”太大（上限${MAX_PAGES}页，${PDF_SECONDS}秒内读完），不像一份年度报告。请复制报告正文，粘贴到导入框。`,
    "zh-Hant": `「${name}」太大（上限${MAX_PAGES}頁，${PDF_SECONDS}秒內讀完），不像一份年度報告。請複製報告正文，貼到匯入框。`,
    en: `“${name}” is too large for a yearly report (limit: ${MAX_PAGES} pages, read within ${PDF_SECONDS} seconds). Copy the text of the report and paste it instead.`,
  });
}

function scanned(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”是扫描件：页面是图片，没有文字可读。请上传原来的 Word 文件或网页；也可以用识别软件转成文字，核对后粘贴到导入框。`,
    "zh-Hant": `「${name}」是掃描件：頁面是圖片，沒有文字可讀。請上傳原來的 Word 檔案或網頁；也可以用辨識軟體轉成文字，核對後貼到匯入框。`,
    en: `“${name}” is a scan: its pages are pictures without text to read. Upload the original Word file or web page; or have the text recognised by another program, check it, and paste it instead.`,
  });
}
