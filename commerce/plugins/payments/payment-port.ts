import type { ShopperPort } from "./attempts/shopper-port";
import type { OperationKind } from "./entities/payment-operation.entity";

/** What a provider says of a request. Nothing is guessed: what is not known is asked for again. */
export type Outcome =
  /** It happened. `taken`: an authorisation whose amount was captured with it. */
  | { state: "done"; reference: string; taken?: boolean }
  /** It will not happen; the same request will never get another answer. */
  | { state: "refused"; why: string }
  /** It is not decided yet: `find` will know. */
  | { state: "pending" };

export interface AuthorisationRequest {
  /** By which the provider knows the same request again: sent twice, it is done once. */
  key: string;
  /** Hundredths of the currency. */
  amount: number;
  currencyCode: string;
  /** What the shopper pays with, as the provider's own form gives it. */
  means: unknown;
  takeAtOnce: boolean;
}

export interface MovementRequest {
  key: string;
  /** The provider's name of the authorisation that it belongs to. */
  authorisation: string;
  amount: number;
  currencyCode: string;
}

/** A request that may have reached a provider. */
export type SentRequest =
  | { kind: "authorise"; key: string }
  | (MovementRequest & { kind: Exclude<OperationKind, "authorise"> });

/**
 * A payment provider. Every request may be sent again with its key, at any time and by any process,
 * and is done once. A request that throws has an unknown outcome.
 */
export interface PaymentPort {
  /** Code of the payment handler that it serves. */
  readonly provider: string;
  /** Of a provider that takes a card in the checkout: reserves an amount and names it. */
  authorise?(request: AuthorisationRequest): Promise<Outcome>;
  /** Of a provider that the shopper goes to. */
  readonly shopper?: ShopperPort;
  /** Takes a part of what is authorised; several parts may be taken. */
  capture(request: MovementRequest): Promise<Outcome>;
  /** Gives back a part of what was taken. */
  refund(request: MovementRequest): Promise<Outcome>;
  /** Lifts the hold on a part of what is authorised and not taken. */
  void(request: MovementRequest): Promise<Outcome>;
  /** What became of a request; undefined when it never arrived. */
  find(request: SentRequest): Promise<Outcome | undefined>;
}
