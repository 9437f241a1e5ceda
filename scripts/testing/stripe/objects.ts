// Objects of Stripe, as far as the shop reads them (docs.stripe.com/api).

type Status =
  | "requires_payment_method"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled";

export interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_capturable: number;
  amount_received: number;
  capture_method: string;
  client_secret: string;
  created: number;
  currency: string;
  last_payment_error: { type: string; code: string; decline_code?: string } | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Record<string, string>;
  status: Status;
  next_action: { type: "redirect_to_url"; redirect_to_url: { url: string } } | null;
}

export interface Refund {
  id: string;
  object: "refund";
  amount: number;
  currency: string;
  metadata: Record<string, string>;
  payment_intent: string;
  status: "succeeded";
}

export interface Happened {
  id: string;
  object: "event";
  created: number;
  type: string;
  data: { object: object };
}
