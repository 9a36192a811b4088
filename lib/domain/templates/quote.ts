/** Puts a label in quotation marks; marks inside it become single ones (GB/T 15834—2011, 4.8.3.4). */
export function quote(label: string): string {
  return `“${label.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
