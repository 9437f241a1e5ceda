import { describe, expect, it } from "vitest";
import { judgedLanguages, readJudged } from "../../bench/judged/queries";
import { sampleIndex } from "../../bench/judged/sample-index";
import { fitOf, meanFit } from "../../bench/judged/score";
import { queryOf } from "./index/testing";

const currencies = { ko: "KRW", en: "USD", ja: "JPY", ar: "AED" };

describe("judged queries", () => {
  const index = sampleIndex();
  it.each(judgedLanguages)("of the half kept aside are answered well: %s", (language) => {
    const fits = readJudged()
      .filter((query) => query.language === language && query.kept)
      .map(({ term, want }) => {
        const query = {
          term,
          currency: currencies[language],
          languages: [language, "en"],
          take: 5,
        };
        return fitOf(
          index.search(queryOf(query)).rows.map(({ slug }) => slug),
          want,
        );
      });
    const { ndcg, first, recall } = meanFit(fits);
    expect(ndcg).toBeGreaterThan(0.9);
    expect(first).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });
});
