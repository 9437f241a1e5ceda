import type { ResultOf } from "@/contracts/documents";
import type { Cart } from "@/lib/cart";
import type { Money, Picture } from "@/lib/catalog";
import type { Locale } from "@/lib/i18n/locales";
import type { sharedCartQuery, takeMutation } from "./queries";

type Answer = NonNullable<ResultOf<typeof sharedCartQuery>["sharedCart"]>;
type Taken = Extract<
  ResultOf<typeof takeMutation>["takeSharedCart"],
  { __typename: "SharedCartTaken" }
>;
type Refused = Extract<
  ResultOf<typeof takeMutation>["takeSharedCart"],
  { __typename: "SharedCartRefusedError" }
>;

/** Pieces of a variant that someone of a store chose with the shopper. */
export interface SharedLine {
  variantId: string;
  name: string;
  quantity: number;
  /** Where it is collected; null for what is delivered. */
  storeName: string | null;
  /** `short`: fewer are there than wanted. `gone`: none, or it is not sold here any more. */
  standing: "available" | "short" | "gone";
  /** Pieces that can be had; null where they are not counted. */
  left: number | null;
  /** Of one piece, today; null where it is not sold any more. */
  price: Money | null;
  slug: string | null;
  picture: Picture | null;
}

/** Goods that someone of a store chose with the shopper, to be taken over once. */
export interface SharedCart {
  state: Answer["state"];
  storeName: string;
  /** ISO time. */
  expiresAt: string;
  /** Where it can be taken over, if that is not here. */
  elsewhere: Locale | null;
  lines: SharedLine[];
}

/** Pieces that did not come into the cart. */
export type MissingPieces = Taken["missing"][number];

/** What became of taking it over: the visitor's cart then, or why not. */
export type TakeOver =
  | { taken: true; missing: MissingPieces[]; cart: Cart }
  | { taken: false; why: Refused["refusal"]; missing: MissingPieces[] };
