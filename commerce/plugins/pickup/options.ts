import type { MoveRule } from "../../../contracts/pickup/declines";
import type { RoutingRule } from "../../routing/route";

/** How phones of staff ring while they are locked. */
export interface PushOptions {
  /** The key that browsers subscribe with is made of it: another secret, another key. */
  secret: string;
  /** A `mailto:` address under which a push service may complain. */
  contact: string;
  /** The shop's public address, without a slash at its end. */
  storefrontUrl: string;
  /** Hosts beside the public ones to which pushes may go, such as a receiver of one's own. */
  allowedHosts: readonly string[];
}

/** How an order goes to another store when its own declines it. */
export interface MoveOptions {
  rule: MoveRule;
  /** As far (km) from its store an order is taken elsewhere without asking, if that was allowed. */
  withinKm: number;
  /** So long its shopper may choose otherwise; then it is cancelled. */
  choiceHours: number;
}

export interface PickupOptions {
  /** Signs passes and links; a person who knows it can forge both. */
  secret: string;
  /** The folder with a file of districts for each market. */
  districts: string;
  push: PushOptions;
  /** Days after arrival within which goods may come back. */
  returnDays: number;
  moves: MoveOptions;
  /** By which rule stores that send parcels are chosen beside depots. */
  deliveryRule: RoutingRule;
}

/** Under this the options are injected. */
export const pickupOptions = Symbol("pickup options");
