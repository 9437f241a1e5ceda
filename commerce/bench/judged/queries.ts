import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const queries = z.array(z.string().min(1));
const schema = z.array(
  z.object({
    want: z.record(z.string(), z.number().int().min(1).max(3)),
    ko: queries.default([]),
    en: queries.default([]),
    ja: queries.default([]),
    ar: queries.default([]),
  }),
);

export const judgedLanguages = ["ko", "en", "ja", "ar"] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

/** A query with what it should find. */
export interface JudgedQuery {
  language: JudgedLanguage;
  term: string;
  /** Grades from 1 to 3, by slug. */
  want: Record<string, number>;
  /** Whether nothing may be tuned on it: every second query of a language. */
  kept: boolean;
}

/**
 * The judged queries of the shop's file.
 * @throws ZodError when the file is not such a list
 */
export function readJudged(
  file = path.resolve(import.meta.dirname, "../../../demo/search/judged.yaml"),
): JudgedQuery[] {
  const groups = schema.parse(parse(readFileSync(file, "utf8")));
  return judgedLanguages.flatMap((language) =>
    groups
      .flatMap((group) => group[language].map((term) => ({ language, term, want: group.want })))
      .map((query, i) => ({ ...query, kept: i % 2 === 1 })),
  );
}
