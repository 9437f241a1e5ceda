/** Wraps typed words for a sentence that may run the other way (FSI … PDI). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
