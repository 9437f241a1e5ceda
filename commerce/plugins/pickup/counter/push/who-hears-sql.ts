import { Permission } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { opensStores } from "../open-session";

const serving = [servePickup.Permission, managePickup.Permission, Permission.SuperAdmin];
const holds = (...names: string[]) =>
  `bool_or(string_to_array(r.permissions, ',') && ARRAY[${names.map((name) => `'${name}'`)}])`;

/**
 * Devices, and the stores that they hear of. It is the store whose queue they show. If no one
 * answers, it is each store that their person manages. What opened them is looked at each time: the session, the role,
 * the store. A phone sleeps longer than a storefront keeps an idle session, and still rings.
 * `$1` is a device, or NULL for all.
 */
export const whoHearsSql = `
  SELECT d.id AS "deviceId", s.id AS "storeId", may.channel AS "channelId",
    t."createdAt"::timestamptz AS since, reach.name AS reach
  FROM staff_push_device d
  JOIN session t ON t.id = d."sessionId" AND ${opensStores}
  JOIN "user" u ON u.id = t."userId" AND u.id = d."userId" AND u."deletedAt" IS NULL
  JOIN administrator a ON a."userId" = u.id AND a."deletedAt" IS NULL
  JOIN staff_device sd ON sd."sessionId" = t.id AND sd."endedAt" IS NULL
  CROSS JOIN LATERAL (
    SELECT rc."channelId" AS channel, ${holds(...serving)} AS serves,
      ${holds(managePickup.Permission)} AS manages, ${holds(Permission.SuperAdmin)} AS owns
    FROM user_roles_role ur
    JOIN role r ON r.id = ur."roleId"
    JOIN role_channels_channel rc ON rc."roleId" = r.id
    WHERE ur."userId" = u.id GROUP BY rc."channelId") may
  JOIN stock_location_channels_channel c ON c."channelId" = may.channel
  JOIN stock_location s ON s.id = c."stockLocationId"
  LEFT JOIN administrator_custom_fields_stores_stock_location w
    ON w."administratorId" = a.id AND w."stockLocationId" = s.id
  JOIN (VALUES ('store'), ('managers')) AS reach(name) ON CASE reach.name
    WHEN 'store' THEN s.id = sd."storeId" AND may.serves
      AND (may.owns OR w."stockLocationId" IS NOT NULL)
    ELSE may.manages AND w."stockLocationId" IS NOT NULL END
  WHERE $1::int IS NULL OR d.id = $1`;
