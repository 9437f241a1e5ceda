/** What a carrier has to know of a parcel. */
export interface ParcelToSend {
  /** The same id twice is one parcel: a carrier's own order number. */
  id: string;
  /** `TRANSFER` where one store sends pieces to another: their ids begin with a T. */
  orderCode: string;
  storeCode: string;
  /** What a person typed; empty when they left it to the carrier. */
  carrier: string;
  trackingCode: string;
}

/** Under what name and number it is carried. */
export interface ParcelLabel {
  carrier: string;
  trackingCode: string;
}

/**
 * A way to send parcels. The engine asks it before it opens a transaction, so that a slow carrier
 * holds no lock. It may be asked twice for one parcel, and then answers the same.
 */
export abstract class Carrier {
  /** @throws Error when it cannot be booked now: the command is sent again later */
  abstract label(parcel: ParcelToSend): Promise<ParcelLabel>;
}
