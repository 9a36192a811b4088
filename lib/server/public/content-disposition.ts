interface FileName {
  readonly name: string;
  readonly fullName: string;
  readonly format: string;
}

const SHOWN: readonly string[] = ["json", "pdf", "svg", "png", "og.png", "txt"];

/** What a browser can show it shows. A name beyond ASCII is written as RFC 5987 has it, with a plain one for old programs. */
export function contentDisposition({ name, fullName, format }: FileName): string {
  const kind = SHOWN.includes(format) ? "inline" : "attachment";
  const plain = `${kind}; filename="${name}.${format}"`;
  if (fullName === name) return plain;
  const encoded = encodeURIComponent(`${fullName}.${format}`).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${plain}; filename*=UTF-8''${encoded}`;
}
