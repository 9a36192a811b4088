/** A format is defined inconsistently. Raised when the definition is loaded, never because of what an officer typed. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
}
