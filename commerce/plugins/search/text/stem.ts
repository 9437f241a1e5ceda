const article = /^(?:وال|بال|كال|فال|لل|ال)(?=\p{L}{2})/u;
const arabicEnding = /(?<=\p{L}{3})(?:ات|ون|ين|ه)$/u;

/**
 * Reduces a normalised word to what its forms have in common. English plurals follow Harman's
 * S-stemmer (1991), Arabic articles and regular endings Light10 (Larkey 2002). Both are gentle:
 * wrong joins hurt a shop more than missed ones.
 */
export function stemWord(word: string): string {
  if (/^[a-z]{4,}$/.test(word)) return stemEnglish(word);
  if (/^\p{sc=Arabic}+$/u.test(word)) return word.replace(article, "").replace(arabicEnding, "");
  return word;
}

function stemEnglish(word: string): string {
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  if (/[^us]s$/.test(word)) return word.slice(0, -1);
  return word;
}
