import { languageWords } from "../language";
import { atomsOf, keyOf } from "./atoms";

export type Topic = "things" | "colours" | "materials" | "rooms" | "noise";

/** What a phrase means to a shopper. */
export interface Meaning {
  topic: Topic;
  /** Name of the thing, family of colours, material or room. */
  name: string;
}

type Known = Map<string, Meaning[]>;

/** Everyday phrases and what they mean, in all languages, with the retailer's own. */
export class Lexicon {
  /** Meanings by key, by language. */
  private readonly languages = new Map<string, Known>();
  private readonly phrases = new Map<string, string[]>();
  /** How many atoms the longest phrase has. */
  longest = 1;

  /** @param synonyms the retailer's lists of words with one meaning. */
  constructor(synonyms: readonly string[][] = []) {
    for (const [language, words] of Object.entries(languageWords)) {
      for (const topic of ["colours", "materials", "rooms", "things"] as const)
        for (const [name, phrases] of Object.entries(words[topic]))
          this.add(language, { topic, name }, phrases.split(", "));
      this.add(language, { topic: "noise", name: "" }, words.noise.split(", "));
    }
    for (const group of synonyms) this.join(group);
  }

  private add(language: string, meaning: Meaning, phrases: string[]): void {
    const known: Known = this.languages.get(language) ?? new Map();
    this.languages.set(language, known);
    for (const phrase of phrases) {
      const atoms = atomsOf(phrase);
      const key = keyOf(atoms);
      if (!key) continue;
      this.longest = Math.max(this.longest, atoms.length);
      const meanings = known.get(key) ?? [];
      if (!meanings.some((one) => one.topic === meaning.topic && one.name === meaning.name))
        known.set(key, [...meanings, meaning]);
    }
    const place = `${language} ${meaning.topic} ${meaning.name}`;
    this.phrases.set(place, [...(this.phrases.get(place) ?? []), ...phrases]);
  }

  // A retailer's word means what the everyday words beside it mean.
  private join(group: string[]): void {
    const meanings = group.map((phrase) => this.meanings(keyOf(atomsOf(phrase)), ""));
    const thing = meanings.flat().find((one: Meaning) => one.topic === "things");
    const meaning = thing ?? meanings.flat().find((one: Meaning) => one.topic !== "noise");
    if (meaning)
      this.add(
        "own",
        meaning,
        group.filter((_, i) => meanings[i]?.length === 0),
      );
  }

  /** What the key means, in the language before all others; several where a word has several. */
  meanings(key: string, language: string): Meaning[] {
    const own = this.languages.get(language.split(/[-_]/)[0] ?? "")?.get(key);
    if (own) return own;
    for (const known of this.languages.values()) {
      const meanings = known.get(key);
      if (meanings) return meanings;
    }
    return [];
  }

  /** The phrases of a meaning in a language, to look for in texts. */
  phrasesOf({ topic, name }: Meaning, language: string): string[] {
    const [short = ""] = language.split(/[-_]/);
    return this.phrases.get(`${short} ${topic} ${name}`) ?? [];
  }
}
