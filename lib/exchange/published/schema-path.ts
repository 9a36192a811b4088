/** Where the schema of a format's JSON files stands. */
export function schemaPath(templateId: string): string {
  return `/schema/${templateId}.json`;
}
