/**
 * Keeps what is typed while a search loads. Each search is a page of its own, with a field of its
 * own. React takes the old field away when the results are there, with what was typed on in it.
 */
let kept: { term: string; text: string } | null = null;

/** One form for a term as it was sent and as the page shows it. */
const plain = (term: string) => term.normalize("NFKC").replace(/\s+/g, " ").trim();

/** Notes that a search for the term is on its way; none is where the page shows it already. */
export function expectTerm(term: string, shown: string): void {
  kept = plain(term) === plain(shown) ? null : { term: plain(term), text: term };
}

/** Notes what is typed in the meantime. */
export function noteTyped(text: string): void {
  if (kept) kept.text = text;
}

/**
 * What was typed since the search for the term was sent, once. Null where that is nothing, or where
 * another search is shown.
 */
export function takeTyped(term: string): string | null {
  const was = kept;
  kept = null;
  return was && was.term === plain(term) && plain(was.text) !== was.term ? was.text : null;
}
