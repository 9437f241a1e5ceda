import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { stemWord } from "./stem";
import { runsOf } from "./tokenise";

const schema = z.array(z.array(z.string().trim().min(1)).min(2));

/** Words and phrases that mean the same to a shopper. */
export class Synonyms {
  private readonly others = new Map<string, string[]>();

  constructor(readonly groups: string[][]) {
    for (const group of groups)
      for (const phrase of group) {
        const key = keyOf(phrase);
        const known = this.others.get(key) ?? [];
        const added = group.filter((other) => keyOf(other) !== key && !known.includes(other));
        this.others.set(key, [...known, ...added]);
      }
  }

  /**
   * Without the file there are none.
   * @throws Error naming the file when it is not a list of lists of words
   */
  static read(file: string): Synonyms {
    if (!existsSync(file)) return new Synonyms([]);
    const result = schema.safeParse(parse(readFileSync(file, "utf8")));
    if (!result.success) throw new Error(`${file} must be a list of lists of two or more words.`);
    return new Synonyms(result.data);
  }

  /** Others in the same writing: products have words of every language already. */
  of(phrase: string): string[] {
    const script = scriptOf(phrase);
    return (this.others.get(keyOf(phrase)) ?? []).filter((other) => scriptOf(other) === script);
  }
}

const scripts = [/\p{sc=Hangul}/u, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, /\p{sc=Arabic}/u];

function scriptOf(phrase: string): number {
  return scripts.findIndex((script) => script.test(phrase));
}

// Spaces are a matter of taste in some languages, and chairs are found as a chair is.
function keyOf(phrase: string): string {
  return runsOf(phrase)
    .map((run) => (run.dense ? run.text : stemWord(run.text)))
    .join("");
}
