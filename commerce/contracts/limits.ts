import type { Request } from "express";

/** What is limited; the figures stand in commerce/plugins/limits/rules.ts. */
export type LimitName =
  | "sign-in"
  | "password"
  | "link"
  | "mail"
  | "order"
  | "counter-code"
  | "assistance-code"
  | "colleague-pin"
  | "pass-again"
  | "coupon"
  | "card"
  | "contact"
  | "consent"
  | "events"
  | "help"
  | "try";

export type Tried =
  | {
      allowed: true;
      /** Whether all callers together have tried this target very often. */
      crowded: boolean;
      /** Takes the try back, because it was right or failed for a reason of ours. */
      forgive(): Promise<void>;
    }
  | {
      allowed: false;
      /** Seconds until another try is allowed. */
      retryAfter: number;
    };

/**
 * Counts tries for all processes of the shop. Plugins find it by this class
 * (`ModuleRef.get(Limits, { strict: false })`) and so know no other plugin.
 */
export abstract class Limits {
  /** The network address that a request comes from: of the shopper, not of the storefront. */
  abstract callerOf(request: Request | undefined): string;
  /**
   * Counts one try before it is judged, so that many at the same moment are no way around. A caller
   * who tried too often is refused; a target never is, so that no stranger locks its owner out.
   */
  abstract take(name: LimitName, caller: string, target?: string): Promise<Tried>;
}
