import { fillUp } from "./backfill";
import { Blend } from "./blend";
import { Candidates } from "./candidates";
import { carousels } from "./carousels";
import { ContentIndex } from "./content";
import { Popularity } from "./popularity";
import { centreOf, type Question, type Suggestion } from "./question";
import { reasonOf } from "./reasons";
import { SessionIndex } from "./session-index";
import type { ModelSettings } from "./settings";
import { TopList } from "./top-list";
import { varied } from "./variety";

// More than a carousel shows, so that variety and rooms have a choice.
const overfetch = 50;

/** The whole model: what it has been told, and its answers. Items are dense numbers from 0. */
export class Recommender {
  readonly sessions: SessionIndex;
  /** Orders: what was bought at once. */
  readonly orders: SessionIndex;
  readonly content = new ContentIndex();
  readonly popularity = new Popularity();
  private readonly candidates: Candidates;
  private readonly blend = new Blend();
  private readonly top = new TopList(overfetch);

  constructor(private readonly settings: ModelSettings) {
    this.sessions = new SessionIndex(settings);
    this.orders = new SessionIndex(settings);
    this.candidates = new Candidates(this, settings);
  }

  /** Answers a question: never an item that is not allowed, every item with a true reason. */
  recommend(question: Question): Suggestion[] {
    const items = recent(question.items, this.settings.window);
    if (question.carousel === "recently_viewed") return this.viewedBefore(question);
    const carousel = carousels[question.carousel];
    const known = this.rank(question, items);
    const chosen = varied(known, question.limit, carousel.caps, carousel.strict, (item) =>
      this.content.get(item),
    );
    const evidence = { ...question, items, candidates: this.candidates };
    const suggestions = chosen.map(({ item, score }) => ({
      item,
      score,
      source: this.blend.source(item),
      reason: reasonOf(this, evidence, item, this.blend.source(item)),
    }));
    return carousel.backfill ? fillUp(this, question, suggestions) : suggestions;
  }

  /** The best by score that are allowed; with `again`, also what the session holds. */
  rank(question: Question, items: readonly number[]): { item: number; score: number }[] {
    const { blend, top } = this;
    const seen = new Set(question.again ? [] : [...question.items, ...(question.cart ?? [])]);
    const { sameRoom } = carousels[question.carousel];
    const centre = centreOf(question);
    const raised = new Set(question.again ? question.items : []);
    blend.clear();
    this.candidates.into(blend, question, items);
    top.clear();
    for (let i = 0; i < blend.scores.length; i++) {
      const item = blend.scores.at(i);
      if (seen.has(item) || !question.allowed(item)) continue;
      if (sameRoom && !this.content.sharedRoom(item, centre)) continue;
      top.offer(item, blend.scores.get(item) * (raised.has(item) ? this.settings.familiar : 1));
    }
    return top.sorted().map(({ id, score }) => ({ item: id, score }));
  }

  private viewedBefore({ items, limit, allowed }: Question): Suggestion[] {
    return recent(items, items.length)
      .reverse()
      .filter(allowed)
      .slice(0, limit)
      .map((item, i) => ({
        item,
        score: 1 / (i + 1),
        source: "session",
        reason: { code: "VIEWED_BEFORE", support: 1 },
      }));
  }
}

/** The last items of a session, oldest first, each where it was seen last. */
function recent(items: readonly number[], count: number): number[] {
  const last = new Set<number>();
  for (let i = items.length - 1; i >= 0 && last.size < count; i--) last.add(items[i] ?? 0);
  return [...last].reverse();
}
