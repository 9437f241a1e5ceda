import { Carrier, type ParcelLabel, type ParcelToSend } from "../../../contracts/carrier";

/**
 * The built-in way: the staff app prints a label with the address. What was typed is the carrier's
 * number. Without one, the order's number and the parcel's own are the merchant's.
 */
export class OwnLabel extends Carrier {
  async label({ id, orderCode, carrier, trackingCode }: ParcelToSend): Promise<ParcelLabel> {
    return { carrier, trackingCode: trackingCode || `${orderCode}-${id}` };
  }
}
