import { type Lexicon, type Meaning } from "./lexicon";
import { type Quantity, quantitiesOf } from "./quantities";
import { type Part, segment } from "./segment";

/** A term in its parts, each with its place in it. */
export interface Reading {
  quantities: Quantity[];
  /** Things that are meant, the head of them first. */
  things: (Part & { meaning: Meaning })[];
  colours: (Part & { meaning: Meaning })[];
  materials: (Part & { meaning: Meaning })[];
  rooms: (Part & { meaning: Meaning })[];
  /** Words that only the shop's own texts may know. */
  words: Part[];
}

/** What only the index knows. */
export interface Place {
  language: string;
  currency: string;
  /** Whether the thing that is meant stands last in the language. */
  headLast: boolean;
  isWord: (word: string) => boolean;
}

/** Reads a term: amounts first, then the phrases that the language knows, then other words. */
export function readTerm(term: string, lexicon: Lexicon, place: Place): Reading {
  const quantities = quantitiesOf(term, place.currency);
  // What was read is blanked, so that all other parts keep their places.
  const rest = quantities.reduce(
    (text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to),
    term,
  );
  const parts = segment(rest, place.language, lexicon, place.isWord);
  const reading: Reading = {
    quantities,
    things: [],
    colours: [],
    materials: [],
    rooms: [],
    words: [],
  };
  for (const part of parts) {
    const [meaning] = [...part.meanings].sort((left, right) => rank(left) - rank(right));
    if (!meaning) reading.words.push(part);
    else if (meaning.topic !== "noise") reading[meaning.topic].push({ ...part, meaning });
  }
  if (place.headLast) reading.things.reverse();
  return reading;
}

const rank = ({ topic }: Meaning) =>
  ["things", "colours", "materials", "rooms", "noise"].indexOf(topic);
