import { Logger } from "@vendure/core";
import type { NextFunction, Request, Response } from "express";
import { Pool } from "pg";
import { z } from "zod";
import { storeCode } from "../../../../../contracts/code-schemas";
import type { RouteRefusal } from "../../../../../contracts/error-codes";
import type { PickupAvailability } from "../../../../../contracts/routes";
import { isStore } from "../../../../database/kinds-sql";
import { counted, leftAt } from "../../../../database/sellable-sql";
import { warmConnections } from "../../../../database/warm-connections";
import { stockOf } from "../stock-words";

const ids = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .transform((text) => text.split(",").map(Number))
    .pipe(z.array(z.number()).max(most));

const codes = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(storeCode).max(50));

const asked = z.union([
  z.object({ stores: codes, variants: ids(100), quantities: ids(100).optional() }),
  z.object({ stores: codes, products: ids(100) }),
]);

/** No page waits for longer; a database that hangs must not gather questions. */
const patienceMs = 5_000;

/** What may be collected of a variant at a store, as in AvailabilityService. */
const left = `CASE WHEN ${counted} THEN ${leftAt} ELSE 2147483647 END`;

// Stores in the order asked for; those of other markets are left out, as unknown variants are.
const tables = `unnest($2::text[]) WITH ORDINALITY AS a(code, place)
  JOIN stock_location s ON s."customFieldsCode" = a.code AND ${isStore("s")}
    AND s."customFieldsServices" LIKE '%"pickup"%'
  JOIN stock_location_channels_channel sc ON sc."stockLocationId" = s.id
  JOIN channel c ON c.id = sc."channelId" AND c.token = $3`;

const byVariant = {
  name: "pickup-availability-variants",
  text: `SELECT v.id, string_agg(a.code || ':' || ${left}, ',' ORDER BY a.place) AS cells
    FROM ${tables}
    CROSS JOIN product_variant v
    LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id
    WHERE v.id = ANY($1) AND v.enabled AND v."deletedAt" IS NULL GROUP BY v.id`,
};

const byProduct = {
  name: "pickup-availability-products",
  text: `SELECT p.id, string_agg(p.code || ':' || p.most, ',' ORDER BY p.place) AS cells
    FROM (SELECT v."productId" AS id, a.code, a.place, MAX(${left}) AS most
      FROM ${tables}
      CROSS JOIN product_variant v
      LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id
      WHERE v."productId" = ANY($1) AND v.enabled AND v."deletedAt" IS NULL
      GROUP BY v."productId", a.code, a.place) p GROUP BY p.id`,
};

interface Row {
  id: number;
  cells: string;
}

/**
 * `GET /pickup-availability`: what stores have, for pages that ask for much and often. Outside of
 * GraphQL, sessions and the ORM, which together cost ten times the one statement that answers it.
 * By variants (with `quantities`, else one of each) or by products, of which the best variant counts.
 */
export function availabilityRoute(databaseUrl: () => string | undefined) {
  let pool: Pool | undefined;
  return (request: Request, response: Response, next: NextFunction): void => {
    const query = asked.safeParse(request.query);
    const token = request.header("vendure-token");
    if (request.method !== "GET" || !query.success || !token) {
      response.status(400).json({ error: "shape" } satisfies RouteRefusal);
      return;
    }
    pool ??= openPool(databaseUrl());
    const { data } = query;
    const [statement, wanted] =
      "products" in data ? [byProduct, data.products] : [byVariant, data.variants];
    const quantities = "products" in data ? undefined : data.quantities;
    pool
      .query<Row>({ ...statement, values: [wanted, data.stores, token] })
      .then(({ rows }) => {
        response.setHeader("cache-control", "no-store");
        const answer: PickupAvailability = {
          rows: rows.map((row) => answerOf(row, wanted, quantities)),
        };
        response.json(answer);
      })
      .catch(next);
  };
}

function openPool(connectionString: string | undefined): Pool {
  const pool = new Pool({
    connectionString,
    ...warmConnections,
    max: 4,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  // An idle connection that breaks would end the engine. The next question opens a new one.
  pool.on("error", (error) => Logger.warn(`Availability: ${error.message}`, "Pickup"));
  return pool;
}

function answerOf(
  { id, cells }: Row,
  wanted: number[],
  quantities: number[] | undefined,
): PickupAvailability["rows"][number] {
  const quantity = quantities?.[wanted.indexOf(id)] ?? 1;
  return {
    id: String(id),
    stores: cells.split(",").map((cell) => {
      const [code = "", count] = cell.split(":");
      const pieces = Number(count);
      // What is not counted is never short.
      const known = pieces < 2_147_483_647 ? pieces : null;
      return { code, left: known, stock: stockOf(known, quantity) };
    }),
  };
}
