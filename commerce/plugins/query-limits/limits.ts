import type { ShapeLimits } from "./shape";
import type { TurnstileLimits } from "./turnstile";

/** Twice what the storefront's largest question has of each. */
export const shopLimits: ShapeLimits = {
  tokens: 1500,
  depth: 16,
  roots: 10,
  aliases: 30,
  fields: 320,
};

/** The dashboard's own questions are large, and people sign in before they ask larger ones. */
export const adminLimits: ShapeLimits = {
  tokens: 6000,
  depth: 16,
  roots: 20,
  aliases: 60,
  fields: 1500,
};

/** What a question to the Shop API may cost (`cost.ts`); the storefront's dearest costs half of it. */
export const mostCost = 6000;

/** How strangers' questions share the engine; storefronts' do not wait. */
export const strangersTurns: TurnstileLimits = {
  atOnce: 2,
  dearAtOnce: 1,
  cheap: 300,
  waiting: 200,
  patienceMs: 5_000,
  rest: 2,
};

/** How long (ms) a refusal waits before it is sent, and how many do at most. */
export const refusals = { afterMs: 500, atOnce: 1000 };

/** What a question may weigh, in bytes. */
export const heaviest = 100_000;

/** What an upload may weigh, with all its files, in bytes; the Shop API takes none. */
export const heaviestUpload = 100_000_000;
