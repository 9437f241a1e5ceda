/** A text as a pattern of `LIKE` finds it as it is written: what means more there means itself. */
export const asLiteral = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
