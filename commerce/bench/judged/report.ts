import { readFileSync } from "node:fs";
import path from "node:path";
import { queryEngine } from "../query-engine";
import { judgedLanguages, readJudged } from "./queries";
import { type Fit, fitOf, meanFit } from "./score";

const query = `query($input: SearchInput!) { search(input: $input) { items { slug } } }`;
const places = { ko: "kr", en: "us", ja: "jp", ar: "ae" } as const;

/** What the method before ADR 27 reached on the same queries, by language and half. */
const before = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "before.json"), "utf8"),
) as Record<string, Fit>;

const percent = (share: number) => (share * 100).toFixed(1);
const cells = ({ ndcg, first, recall }: Fit) =>
  `${ndcg.toFixed(3)} | ${percent(first)} % | ${percent(recall)} %`;

/** Prints how well the judged queries are answered, beside the method of before. */
export async function reportJudged(url: string): Promise<void> {
  console.log("\nJudged queries: NDCG@5 | first hit right | recall@5, each before → now");
  const queries = readJudged();
  const all = { tuned: [] as Fit[], kept: [] as Fit[] };
  for (const language of judgedLanguages)
    for (const half of ["tuned", "kept"] as const) {
      const fits: Fit[] = [];
      for (const { term, want } of queries.filter(
        (one) => one.language === language && one.kept === (half === "kept"),
      )) {
        const answer = await queryEngine<{ search: { items: { slug: string }[] } }>(
          url,
          query,
          { input: { term, groupByProduct: true, take: 5 } },
          { channel: places[language], language },
        );
        const items = answer.search.items.map(({ slug }) => slug);
        fits.push(fitOf(items, want));
      }
      all[half].push(...fits);
      print(`${language}, ${half}`, fits);
    }
  print("all, tuned", all.tuned);
  print("all, kept", all.kept);
}

function print(name: string, fits: Fit[]): void {
  const old = before[name];
  console.log(`${name} (${fits.length}): ${old ? `${cells(old)} → ` : ""}${cells(meanFit(fits))}`);
}
