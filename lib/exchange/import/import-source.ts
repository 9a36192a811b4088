/** A file as it was uploaded, or what was pasted. */
export type ImportSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "paste"; readonly content: string; readonly isHtml: boolean };
