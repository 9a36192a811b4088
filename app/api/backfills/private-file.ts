/** A file for the one who asks and nobody else, to be kept and never shown: whatever it holds, no browser runs it. */
export function privateFile(name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded}`,
      "Cache-Control": "private, no-store",
    },
  });
}
