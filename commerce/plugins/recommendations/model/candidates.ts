import { Anchors } from "./anchors";
import type { Blend } from "./blend";
import { carousels } from "./carousels";
import { Companions } from "./companions";
import type { ContentIndex } from "./content";
import { Neighbours } from "./neighbours";
import type { Popularity } from "./popularity";
import { centreOf, type Question } from "./question";
import { fewestShared } from "./reason";
import { ScoreBoard } from "./score-board";
import type { SessionIndex } from "./session-index";
import type { ModelSettings, Source, Weights } from "./settings";

export interface Memory {
  sessions: SessionIndex;
  orders: SessionIndex;
  content: ContentIndex;
  popularity: Popularity;
}

function weightsOf({ carousel, only, external }: Question): Weights {
  if (external) return { external: 1, popularity: 0.01 };
  const { weights } = carousels[carousel];
  return only ? Object.fromEntries(only.map((source) => [source, 1])) : weights;
}

/** Asks every source that a carousel uses, and remembers what goes with what of the shopper's own. */
export class Candidates {
  /** Sessions shared with an item that the shopper looked at. */
  readonly viewed = new Anchors();
  /** Orders shared with an item of the cart or page. */
  readonly bought = new Anchors();
  private readonly neighbours: Neighbours;
  private readonly companions: Companions;
  private readonly buyers: Companions;
  private readonly board = new ScoreBoard();
  private readonly rules = new ScoreBoard();

  constructor(
    private readonly memory: Memory,
    private readonly settings: ModelSettings,
  ) {
    this.neighbours = new Neighbours(memory.sessions, settings);
    this.companions = new Companions(memory.sessions, settings);
    this.buyers = new Companions(memory.orders, settings);
  }

  into(blend: Blend, question: Question, items: readonly number[]): void {
    const weights = weightsOf(question);
    const centre = centreOf(question);
    this.viewed.clear();
    this.bought.clear();
    this.from("neighbours", blend, weights, () => this.neighbours.vote(items, this.board));
    if (weights.cosine || weights.external) this.readCompanions(blend, weights, items);
    this.from("bought", blend, weights, () => this.readOrders(centre));
    this.from("content", blend, weights, () => this.readContent(items));
    const { taste } = question;
    if (taste)
      this.from("taste", blend, weights, () => this.memory.content.likeTaste(taste, this.board));
    this.from("external", blend, weights, () => {
      for (const { item, score } of question.external ?? []) this.board.add(item, score);
    });
    this.from("popularity", blend, weights, () =>
      this.memory.popularity.read(question.place, question.now, this.board),
    );
  }

  private from(source: Source, blend: Blend, weights: Weights, read: () => void): void {
    if (!weights[source]) return;
    read();
    blend.add(source, this.board, weights[source]);
    this.board.clear();
  }

  private readCompanions(blend: Blend, weights: Weights, items: readonly number[]): void {
    const { companions, board, rules, settings } = this;
    const last = Math.max(0, items.length - settings.companions);
    for (let i = items.length - 1, weight = 1; i >= last; i--, weight *= settings.fade) {
      const own = items[i] ?? 0;
      companions.read(own);
      const { shared, followed } = companions;
      for (let s = 0; s < shared.length; s++) {
        const item = shared.at(s);
        const strength = weight * companions.cosine(own, item);
        board.add(item, strength);
        this.viewed.note(item, own, shared.get(item), strength);
      }
      for (let f = 0; f < followed.length; f++)
        rules.add(followed.at(f), weight * followed.get(followed.at(f)));
    }
    blend.add("cosine", board, weights.cosine ?? 0);
    blend.add("rules", rules, weights.rules ?? 0);
    board.clear();
    rules.clear();
  }

  private readOrders(cart: readonly number[]): void {
    for (const own of cart) {
      this.buyers.read(own);
      const { shared } = this.buyers;
      for (let s = 0; s < shared.length; s++) {
        const item = shared.at(s);
        // One order is chance, and few say little.
        const support = shared.get(item);
        if (support < 2) continue;
        const strength = (this.buyers.cosine(own, item) * support) / (support + fewestShared);
        this.board.add(item, strength);
        this.bought.note(item, own, support, strength);
      }
    }
  }

  private readContent(items: readonly number[]): void {
    for (let i = items.length - 1, weight = 1; i >= 0; i--, weight *= this.settings.fade)
      this.memory.content.likeItem(items[i] ?? 0, weight, this.board);
  }
}
