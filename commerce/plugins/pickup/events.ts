import { type Order, type RequestContext, VendureEvent } from "@vendure/core";
import type { Pickup } from "./entities/pickup.entity";

/** Something happened to a pickup that its shopper should hear of. Published within the change. */
export abstract class PickupChange extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    /** With its store. */
    readonly pickup: Pickup,
  ) {
    super();
  }
}

/** The order is placed and its slot and stock are taken. */
export class PickupConfirmed extends PickupChange {}
/** It lies ready at the store. */
export class PickupReady extends PickupChange {}
/** The hold ends within a day. */
export class PickupReminder extends PickupChange {}
/** It was not collected in time and went back to the shelf. */
export class PickupExpired extends PickupChange {}
/** Shopper or store cancelled it; `pickup.reason` says why. */
export class PickupCancelled extends PickupChange {}
