import type { StockLocation } from "@vendure/core";
import type { FulfilmentKind } from "../../../contracts/fulfilment";

export type PickupActor = "shopper" | "staff" | "system";

/** A quantity of a variant. */
export interface QuantityByVariant {
  variantId: number;
  quantity: number;
}

/** What a shopper tells the people of the store, so that they serve better. */
export interface ServiceRequests {
  /** What has to fit: a size, a room, a height. */
  fit: string;
  /** Whether it should be brought out to the car. */
  toCar: boolean;
  note: string;
}

/** Who is pushed: those who look at the store's queue, or its managers since no one answered. */
export type PushReach = "store" | "managers";

export interface Point {
  latitude: number;
  longitude: number;
}

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomOrderLineFields {
    /** Code of the store where the line is collected; it ships when there is none. */
    collectAt?: string | null;
  }
  interface CustomShippingMethodFields {
    fulfilment: FulfilmentKind;
  }
  interface CustomAdministratorFields {
    stores?: StockLocation[];
  }
}
