interface Pages {
  /** Random for each answer; null for cached pages, which are the same for everybody and carry Next's inline scripts. */
  readonly nonce: string | null;
  /** React's error stacks need eval while developing, and only then. */
  readonly isDevelopment: boolean;
}

/** No origin but our own, no frame around us, no form to elsewhere. */
export function contentSecurityPolicy({ nonce, isDevelopment }: Pages): string {
  const scripts = nonce === null ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Widths of table columns and charts are style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
