import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { keptStates } from "../../../../contracts/pickup/states";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import type { QuantityByVariant } from "../types";

/** Has the database's lock of shoppers who reserve; the second part of its key is their e-mail. */
const tryLock = 7204015;

/** At as many stores pieces wait for one e-mail at once: stock is not held for nothing. */
export const mostOpenTries = 2;

export interface OpenTry {
  orderId: ID;
  storeId: number;
  /** The session that reserved. */
  session: string | null;
  pieces: QuantityByVariant[];
}

const openSql = `SELECT p."orderId", p."storeId", o."customFieldsCheckoutsession" AS session,
    (SELECT json_agg(json_build_object('variantId', l."productVariantId", 'quantity', l.quantity))
     FROM order_line l WHERE l."orderId" = o.id AND l.quantity > 0) AS pieces
  FROM pickup p JOIN "order" o ON o.id = p."orderId" JOIN customer c ON c.id = o."customerId"
  WHERE p.tried AND p.state ${pickupIn("held", ...keptStates)} AND lower(c."emailAddress") = $1`;

/** What waits for a shopper to be tried. */
@Injectable()
export class OpenTries {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * What is open for an e-mail (in lower case). Another reservation of it waits until the
   * transaction ends, so two at once are counted one after the other.
   */
  async of(tx: RequestContext, email: string): Promise<OpenTry[]> {
    const pickups = this.connection.getRepository(tx, Pickup);
    await pickups.query("SELECT pg_advisory_xact_lock($1, hashtext($2))", [tryLock, email]);
    return pickups.query(openSql, [email]);
  }
}
