import type { Pickup } from "../entities/pickup.entity";

/** So long (min) shoppers of its store may answer to a substitute; 0 where they are not asked. */
export const minutesToAnswer = ({ store }: Pickup): number =>
  store.customFields.substituteMinutes ?? 0;
