const PAGE_NUMBER =
  /^\s*(?:[-·•~]+\s*\d{1,4}\s*[-·•~]+|第\s*\d{1,4}\s*页.{0,12}|page\s*\d{1,4}.{0,60}|p\.\s*\d{1,4}|\d{1,3}\s*\/\s*\d{1,3})\s*$/i;

/** Whether a folded line is a page number or its like. A bare number is one only by its place, see `runningRows`. */
export function isPageFurniture(line: string): boolean {
  return PAGE_NUMBER.test(line);
}
