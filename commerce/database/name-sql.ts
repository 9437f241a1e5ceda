/**
 * A person's name from the columns of a table, as `joinName` of the contracts writes it. In East
 * Asian letters the family's comes first, and in Hangul no blank stands between.
 */
export function nameOf(table: string): string {
  const first = `${table}."firstName"`;
  const last = `${table}."lastName"`;
  const both = `concat(${first}, ${last})`;
  return `trim(CASE WHEN ${both} ~ '^[가-힣[:space:]]+$' THEN concat(${last}, ${first})
    WHEN ${both} ~ '[\u3040-\u30ff\u3400-\u9fff가-힣]' THEN concat(${last}, ' ', ${first})
    ELSE concat(${first}, ' ', ${last}) END)`;
}
