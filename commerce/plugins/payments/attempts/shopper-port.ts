import type { IncomingHttpHeaders } from "node:http";

/** What the storefront does next with a shopper who pays at a provider. */
export type NextStep =
  /** It leads them to an address of the provider. */
  | { kind: "redirect"; url: string }
  /** It shows the provider's own form, which the provider's script draws. */
  | { kind: "element"; script: string; publicKey: string; clientSecret: string };

export interface BeginRequest {
  /** By which the provider knows the same attempt again: begun twice, it is one. */
  key: string;
  /** Hundredths of the currency. */
  amount: number;
  currencyCode: string;
  orderCode: string;
  /** Where the provider leads the shopper back to. */
  returnUrl: string;
  /** As the engine spells it. */
  language: string;
}

export type Begun =
  /** `reference`: the provider's name of the attempt. */
  | { state: "begun"; reference: string; next: NextStep }
  /** It can not begin; the same request will never get another answer. */
  | { state: "refused"; why: string };

/** Money that a provider holds or took for an attempt. */
export interface Held {
  state: "held";
  /** The provider's name of the authorisation. */
  reference: string;
  /** Hundredths of the currency. */
  amount: number;
  currencyCode: string;
  /** Whether it was taken; else it is only reserved. */
  taken: boolean;
  /** Of a card. */
  last4?: string;
}

/** Where an attempt stands at the provider. */
export type Standing =
  /** The shopper is at it, or has gone. */
  | { state: "open" }
  /** The provider or a bank decides. */
  | { state: "pending" }
  /** It was refused. The shopper might try again there. `why` is a code. */
  | { state: "declined"; why: string }
  | Held
  /** It will never be paid. */
  | { state: "ended" };

/** An attempt, as a provider knows it. */
export interface Named {
  key: string;
  reference: string;
}

/** A chargeback, as its provider tells of it. */
export interface Dispute {
  /** The provider's name of it. */
  reference: string;
  /** Hundredths of the currency. */
  amount: number;
  currencyCode: string;
  reason: string;
  state: "open" | "won" | "lost";
}

/** Verified news of a provider. */
export interface ProviderNews {
  /** The provider's name of the event: the same event has the same, however often it is sent. */
  id: string;
  type: string;
  at: Date;
  /** The attempt that it is about; none for what says nothing of one. */
  about?: Partial<Named>;
  dispute?: Dispute;
}

export interface Webhook {
  /** The bytes that were sent, which are what is signed. */
  body: Buffer;
  headers: IncomingHttpHeaders;
}

/**
 * A provider to whom the shopper goes. All but `read` throw when the provider gives no answer: the
 * outcome is unknown then.
 */
export interface ShopperPort {
  begin(request: BeginRequest): Promise<Begun>;
  look(attempt: Named): Promise<Standing>;
  /** Has the provider take nothing for it any more; answers where it stands after that. */
  end(attempt: Named): Promise<Standing>;
  /** What a webhook says; undefined for one that the provider did not send, or sent long ago. */
  read(webhook: Webhook): Promise<ProviderNews | undefined>;
}
