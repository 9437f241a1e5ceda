import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { compact } from "./tokenise";

const schema = z.array(z.array(z.string().trim().min(1)).min(2));

/** Words and phrases that mean the same to a shopper. */
export class Synonyms {
  private readonly others = new Map<string, string[]>();

  constructor(groups: string[][]) {
    for (const group of groups)
      for (const phrase of group) {
        const key = compact(phrase);
        const known = this.others.get(key) ?? [];
        const added = group.filter((other) => compact(other) !== key && !known.includes(other));
        this.others.set(key, [...known, ...added]);
      }
  }

  /** @throws Error naming the file when it is not a list of lists of words. */
  static read(file: string): Synonyms {
    const result = schema.safeParse(parse(readFileSync(file, "utf8")));
    if (!result.success) throw new Error(`${file} must be a list of lists of two or more words.`);
    return new Synonyms(result.data);
  }

  of(phrase: string): string[] {
    return this.others.get(compact(phrase)) ?? [];
  }
}
