import { isStore } from "../../../database/kinds-sql";

/** So long (ms) after it was ordered a parcel is to be with its carrier. */
export const parcelDue = 24 * 3_600_000;

/**
 * Parcels of a store (`s`) since its day began by its own clock. Those whose shopper still pays are
 * among them. A parcel was ordered `parcelDue` before it is due.
 */
export const parcelsToday = `(SELECT COUNT(*)::int FROM pickup p
  WHERE p."storeId" = s.id AND p.kind = 'parcel' AND p.state NOT IN ('draft', 'cancelled')
    AND p."slotStart" - interval '24 hours' >=
      date_trunc('day', now() AT TIME ZONE COALESCE(s."customFieldsTimezone", 'UTC'))
        AT TIME ZONE COALESCE(s."customFieldsTimezone", 'UTC'))`;

/** Stores (`s`) that send parcels. */
export const sendsParcels = `${isStore("s")} AND s."customFieldsShipsparcels"`;

/** Pieces that are set aside at a place for a line; in movements (`m`). */
export const heldPieces = `SUM(CASE m.discriminator WHEN 'Allocation' THEN m.quantity
  WHEN 'Release' THEN -m.quantity WHEN 'Sale' THEN m.quantity ELSE 0 END)::int`;
