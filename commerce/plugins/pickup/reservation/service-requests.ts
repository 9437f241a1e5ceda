import { longest } from "../../../../contracts/lengths";
import type { Pickup } from "../entities/pickup.entity";

/** As it comes from outside. Nothing of it is kept without `agreed`. */
export interface ServiceRequestsInput {
  agreed: boolean;
  fit?: string | null;
  toCar?: boolean | null;
  note?: string | null;
}

/** Keeps what the shopper agreed to tell the store; without their agreement, what was told is gone. */
export function saveServiceRequests(pickup: Pickup, input: ServiceRequestsInput | null): void {
  const text = (value: string | null | undefined) => value?.trim().slice(0, longest.note) ?? "";
  const { agreed = false, toCar } = input ?? {};
  const requests = { fit: text(input?.fit), toCar: toCar ?? false, note: text(input?.note) };
  clearServiceRequests(pickup);
  if (!agreed || !(requests.fit || requests.toCar || requests.note)) return;
  pickup.serviceRequests = requests;
  pickup.serviceRequestsAgreedAt = new Date();
}

/** Clears the requests when they are taken back, and when there is no shopper left to serve. */
export function clearServiceRequests(pickup: Pickup): void {
  pickup.serviceRequests = null;
  pickup.serviceRequestsAgreedAt = null;
}
