import type { Memory } from "./candidates";
import type { Question, Suggestion } from "./question";
import { fewestShared } from "./reason";
import { ScoreBoard } from "./score-board";

/**
 * Fills a carousel with what is popular and then with what is simply in the shop, and says so. A
 * backfilled item's reason never claims more.
 */
export function fillUp(memory: Memory, question: Question, found: Suggestion[]): Suggestion[] {
  if (found.length >= question.limit) return found;
  const shown = new Set([
    ...found.map(({ item }) => item),
    ...question.items,
    ...(question.cart ?? []),
  ]);
  const board = new ScoreBoard();
  memory.popularity.read(question.place, question.now, board);
  const popular = Array.from({ length: board.length }, (_, i) => board.at(i)).sort(
    (a, b) => board.get(b) - board.get(a) || a - b,
  );
  const filled = [...found];
  for (const item of [...popular, ...memory.content.items()]) {
    if (filled.length >= question.limit) break;
    if (shown.has(item) || !question.allowed(item)) continue;
    shown.add(item);
    const support = Math.round(memory.popularity.count(question.place, item, question.now));
    const store = question.carousel === "trending_at_store";
    const code = support < fewestShared ? "SELECTION" : store ? "POPULAR_AT_STORE" : "POPULAR";
    filled.push({ item, score: 0, source: "backfill", reason: { code, support } });
  }
  return filled;
}
