/** A path of this site and nothing else: a link to the sign-in page must not send anybody to a stranger's. */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path);
}
