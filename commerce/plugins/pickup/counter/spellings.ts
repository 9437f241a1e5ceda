/** A term as names write it: the database knows small and capital letters of English alone. */
export function spellings(term: string): string[] {
  const small = term.toLocaleLowerCase();
  const named = small.replace(
    /(^|[^\p{L}\p{M}])(\p{L})/gu,
    (_, before, letter) => `${before}${letter.toLocaleUpperCase()}`,
  );
  return [...new Set([term, small, term.toLocaleUpperCase(), named])];
}
