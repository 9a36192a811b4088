import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";

interface Described {
  readonly version: Pick<PublishedVersion, "content" | "number" | "publishedAt">;
  readonly sha256: string;
  readonly origin: string;
}

/** What the bundle is and how it is checked, in each language, as files of the bundle. */
export function bundleReadMe(
  { version, sha256, origin }: Described,
  fingerprint: string,
): Readonly<Record<string, string>> {
  const { content, number, publishedAt } = version;
  const key = new URL("/.well-known/nianbao-signing-key.pem", origin).href;
  const check = "    node verify.mjs";
  const checkWithKey = "    node verify.mjs --key nianbao-signing-key.pem";
  return {
    "README.zh-Hans.txt": `${content.title}
第${number}版，公布时间 ${publishedAt}，内容哈希（SHA-256）${sha256}

report.pdf 正式文本，report.docx 可编辑文本，report.xlsx 表格，report.csv 和 report.json 全部数据和文字，
report.excel.csv 供 Excel 打开，schema.json 说明 JSON 的格式，manifest.json 说明这是哪一份报告的哪一版。

核对（无需联网，只需 Node 20 以上）：
${check}
它核对每个文件的哈希、签名，并由 report.json 重新计算内容哈希。
要确认签名的确出自本站，请另行从本站取得公钥再核对：
${key}
${checkWithKey}
公钥指纹（SHA-256）：${fingerprint}
`,
    "README.zh-Hant.txt": `${content.title}
第${number}版，公布時間 ${publishedAt}，內容雜湊（SHA-256）${sha256}

report.pdf 正式文本，report.docx 可編輯文本，report.xlsx 表格，report.csv 和 report.json 全部資料和文字，
report.excel.csv 供 Excel 開啟，schema.json 說明 JSON 的格式，manifest.json 說明這是哪一份報告的哪一版。

核對（無需連網，只需 Node 20 以上）：
${check}
它核對每個檔案的雜湊、簽章，並由 report.json 重新計算內容雜湊。
要確認簽章的確出自本站，請另行從本站取得公鑰再核對：
${key}
${checkWithKey}
公鑰指紋（SHA-256）：${fingerprint}
`,
    "README.en.txt": `${content.title}
Version ${number}, published ${publishedAt}, content hash (SHA-256) ${sha256}

report.pdf is the official document, report.docx the same to go on working with, report.xlsx its tables, report.csv and
report.json all figures and texts, report.excel.csv the same for Excel. schema.json describes the JSON; manifest.json says
which report and which version this is.

To check it (no network, Node 20 or newer):
${check}
It checks the sum of every file and the signature, and computes the content hash again from report.json.
To be sure that the signature is this site's, get its public key from the site itself and check with that:
${key}
${checkWithKey}
Fingerprint of the key (SHA-256): ${fingerprint}
`,
  };
}
