import { type Atom, atomsOf, keyOf } from "./atoms";
import type { Lexicon, Meaning } from "./lexicon";

/** A part of a term: of known meaning, or a word that only the shop's texts may know. */
export interface Part {
  /** None for a word that is not known. */
  meanings: Meaning[];
  /** As it was typed. */
  text: string;
  from: number;
  to: number;
}

interface Step {
  cost: number;
  /** The step's first atom. */
  start: number;
  meanings: Meaning[];
  noise: boolean;
}

const cost = { known: 2, single: 5, noise: 2, word: 12, letter: 9, open: 6 };

/**
 * Parts a term into phrases of the lexicon and other words. It takes the way that leaves the
 * fewest letters unknown, in the fewest parts: a shortest path over the atoms.
 * @param isWord whether the shop's own names have the word as a whole, which then stays whole
 */
export function segment(
  term: string,
  language: string,
  lexicon: Lexicon,
  isWord: (word: string) => boolean,
): Part[] {
  const atoms = atomsOf(term);
  const best: (Step | undefined)[] = [{ cost: 0, start: 0, meanings: [], noise: false }];
  for (let end = 1; end <= atoms.length; end++)
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const step = stepOf(atoms, start, end, before, { language, lexicon, isWord });
      const known = best[end];
      if (step && (!known || step.cost < known.cost)) best[end] = step;
    }
  return partsOf(term, atoms, best);
}

interface Words {
  language: string;
  lexicon: Lexicon;
  isWord: (word: string) => boolean;
}

function stepOf(
  atoms: readonly Atom[],
  start: number,
  end: number,
  before: Step,
  { language, lexicon, isWord }: Words,
): Step | null {
  const span = atoms.slice(start, end);
  const [first, last] = [span[0] as Atom, span.at(-1) as Atom];
  const meanings = lexicon.meanings(keyOf(span), language);
  const whole = first.first && last.last;
  const isNoise = meanings[0]?.topic === "noise";
  if (meanings.length > 0) {
    if (isNoise) {
      // A particle is one only behind a word, or on its own.
      const allowed = whole || !first.first;
      if (allowed)
        return {
          cost: before.cost + cost.noise + (last.last ? 0 : 1),
          start,
          meanings,
          noise: true,
        };
    } else if (!first.dense || whole || end - start > 1)
      return { cost: before.cost + cost.known, start, meanings, noise: false };
    // One letter in dense writing is a word only at an edge of a run.
    else if (first.first || last.last)
      return { cost: before.cost + cost.single, start, meanings, noise: false };
  }
  const oneRun = span.every((atom, i) => atom.dense && (i === 0 || !atom.first));
  const word = span.map((atom) => atom.plain).join("");
  if (whole && oneRun && isWord(word))
    return { cost: before.cost + cost.word / 2, start, meanings: [], noise: false };
  if (!first.dense && end - start === 1)
    return { cost: before.cost + cost.word, start, meanings: [], noise: false };
  if (!oneRun) return null;
  // Unknown letters beside each other are one unknown word.
  const unknown = span.length * cost.letter + cost.open;
  return { cost: before.cost + unknown, start, meanings: [], noise: false };
}

function partsOf(term: string, atoms: readonly Atom[], best: (Step | undefined)[]): Part[] {
  const parts: Part[] = [];
  for (let end = atoms.length; end > 0; ) {
    const step = best[end];
    if (!step) break;
    const from = atoms[step.start]?.from ?? 0;
    const to = atoms[end - 1]?.to ?? term.length;
    parts.unshift({ meanings: step.meanings, text: term.slice(from, to), from, to });
    end = step.start;
  }
  return parts;
}
