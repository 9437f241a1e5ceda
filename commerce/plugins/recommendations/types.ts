import type { CarouselName } from "../../../contracts/recommendations";
import type { Suggestion } from "./model/question";
import type { Reason } from "./model/reason";

export interface RecommendationOptions {
  databaseUrl: string;
  /** An engine of someone else that supplies candidates; see docs/recommendations.md. */
  externalUrl?: string | undefined;
  /** Collections whose things are worn and so complete no room. */
  worn: string[];
  /** The facet of tags, and the tag of what is new. */
  tags: { facet: string; isNew: string };
}

/** A question to the model, in the shop's own ids. */
export interface Ask {
  carousel: CarouselName;
  channelId: number;
  /** The market's code; popularity counts there, or at a store of it. */
  market: string;
  store: string | null;
  /** Products, oldest first; that of the page stands last. */
  items: number[];
  cart: number[];
  hidden: number[];
  /** `facet.value` codes that the shopper chose. */
  taste: string[];
  /** The pseudonym of someone who allows personalisation: what they did before counts. */
  subject: string | null;
  limit: number;
  now: number;
  /** Whether this shopper gets what is popular, to measure against. */
  control: boolean;
  /** Candidates of an external engine, in place of ours. */
  external: Candidate[] | null;
}

export interface Candidate {
  productId: number;
  score: number;
}

export interface Found {
  productId: number;
  score: number;
  source: Suggestion["source"];
  reason: {
    code: Reason["code"];
    anchorId: number | null;
    attribute: { code: string; names: Record<string, string> } | null;
    support: number;
  };
}

export interface Answer {
  items: Found[];
  /** How many sessions the model knows: the version of what it has learnt. */
  version: string;
}
