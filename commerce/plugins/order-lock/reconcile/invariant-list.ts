import { Injectable } from "@nestjs/common";
import { type ID, Order, type RequestContext, TransactionalConnection } from "@vendure/core";
import { type OrderInvariant, OrderInvariants } from "../../../contracts/order-invariants";

/** A range of order ids, the first not included. */
export interface IdRange {
  after: number;
  to: number;
}

/** What plugins said has to be true of orders, and the orders of which it is not. */
@Injectable()
export class InvariantList extends OrderInvariants {
  readonly all: OrderInvariant[] = [];

  constructor(private readonly connection: TransactionalConnection) {
    super();
  }

  add(invariant: OrderInvariant): void {
    if (this.all.some(({ name }) => name === invariant.name))
      throw new Error(`There are two invariants named ${invariant.name}`);
    this.all.push(invariant);
  }

  async brokenBy(tx: RequestContext, orderId: ID): Promise<string[]> {
    const broken: string[] = [];
    for (const invariant of this.all)
      if (await this.isBroken(tx, invariant, orderId)) broken.push(invariant.name);
    return broken;
  }

  async isBroken(tx: RequestContext, { brokenWhen }: OrderInvariant, orderId: ID) {
    const rows: unknown[] = await this.connection
      .getRepository(tx, Order)
      .query(`SELECT 1 FROM "order" o WHERE o.id = $1 AND (${brokenWhen})`, [orderId]);
    return rows.length > 0;
  }

  /** Orders that break an invariant, of some ranges and of what was found before, at most 100. */
  async broken({ name, brokenWhen }: OrderInvariant, ranges: IdRange[]): Promise<ID[]> {
    const rows: { id: ID }[] = await this.connection.rawConnection.query(
      `SELECT o.id FROM "order" o
       WHERE (o.id IN (SELECT f."orderId" FROM order_finding f
                       WHERE f.invariant = $1 AND f."endedAt" IS NULL)
           OR EXISTS (SELECT 1 FROM unnest($2::int[], $3::int[]) AS r(after, upto)
                      WHERE o.id > r.after AND o.id <= r.upto))
         AND (${brokenWhen})
       ORDER BY o.id LIMIT 100`,
      [name, ranges.map(({ after }) => after), ranges.map(({ to }) => to)],
    );
    return rows.map(({ id }) => id);
  }
}
