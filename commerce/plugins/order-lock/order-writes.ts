import { Injectable } from "@nestjs/common";
import {
  type ID,
  Order,
  OrderLine,
  type RequestContext,
  ShippingLine,
  TransactionalConnection,
} from "@vendure/core";
import type { EntityManager, ObjectLiteral, Repository, SaveOptions } from "typeorm";
import { changeOf, type KnownRow, pointAsWritten, takeDown } from "./known-rows";

type Kept = typeof Order | typeof OrderLine | typeof ShippingLine;
type Rows = Map<string, KnownRow>;

/** By transaction, then by entity and id. */
const known = new WeakMap<EntityManager, Rows>();

/**
 * Forgets what a transaction knew. After a rollback, rows say again what they said before. After a
 * wait for a lock, others may have written.
 */
export function forgetRows(manager: EntityManager): void {
  known.get(manager)?.clear();
}

/**
 * Writes an order in one statement, or in none where nothing changed. TypeORM's `save` reads the
 * row again and the ids of all that belongs to it: about five statements. A checkout saves its
 * order eight times. Under the order's lock no one else writes in between. So what the transaction
 * has read is what stands there. Only columns that differ from it are written. What more than
 * columns would change (a new row in a list) is left to TypeORM.
 */
@Injectable()
export class OrderWrites {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Notes an order as it was just read, with the lines and ways of delivery that came along. */
  note(ctx: RequestContext, order: Order): void {
    const rows = this.rowsOf(ctx);
    if (!rows) return;
    this.noteOne(ctx, rows, Order, order);
    for (const line of order.lines ?? []) this.noteOne(ctx, rows, OrderLine, line);
    for (const line of order.shippingLines ?? []) this.noteOne(ctx, rows, ShippingLine, line);
  }

  private noteOne(ctx: RequestContext, rows: Rows, kept: Kept, entity: ObjectLiteral): void {
    const repository = this.connection.getRepository<ObjectLiteral>(ctx, kept);
    const key = keyOf(repository, entity.id);
    rows.set(key, takeDown(repository, entity, rows.get(key)));
  }

  /** Notes a list of an order that was read apart, and that Vendure then hangs on the order it saves. */
  noteList(ctx: RequestContext, id: ID, list: Partial<Order>): void {
    const repository = this.connection.getRepository<ObjectLiteral>(ctx, Order);
    const row = known.get(repository.manager)?.get(keyOf(repository, id));
    if (row) takeDown(repository, list, row);
  }

  /** Nothing is known outside a transaction. In one, from now on its repositories write so. */
  private rowsOf(ctx: RequestContext): Rows | undefined {
    const { manager } = this.connection.getRepository(ctx, Order);
    if (!manager.queryRunner?.isTransactionActive) return undefined;
    const before = known.get(manager);
    if (before) return before;
    const rows: Rows = new Map();
    known.set(manager, rows);
    for (const kept of [Order, OrderLine, ShippingLine])
      writeChanges(this.connection.getRepository<ObjectLiteral>(ctx, kept), rows);
    return rows;
  }
}

/** TypeORM gives one repository of an entity to all that works in a transaction. */
function writeChanges(repository: Repository<ObjectLiteral>, rows: Rows): void {
  const save = repository.save.bind(repository);
  const write = async (given: ObjectLiteral | ObjectLiteral[], options?: SaveOptions) => {
    const entities = Array.isArray(given) ? given : [given];
    const changes = entities.map((one) => ({
      one,
      change: changeOf(repository, one, rows.get(keyOf(repository, one.id))),
    }));
    const isKnown = changes.every(({ change }) =>
      options?.reload === false ? change !== "unknown" : change === "none",
    );
    if (isKnown) {
      for (const { one, change } of changes)
        if (typeof change === "object") {
          await repository.createQueryBuilder().update().set(change).whereInIds(one.id).execute();
          pointAsWritten(repository, one);
        }
    } else await (Array.isArray(given) ? save(given, options) : save(given, options));
    for (const one of entities) {
      const key = keyOf(repository, one.id);
      // A new row stands as it was just written.
      rows.set(key, takeDown(repository, one, rows.get(key)));
    }
    return given;
  };
  Reflect.set(repository, "save", write);
}

const keyOf = ({ metadata }: Repository<ObjectLiteral>, id: unknown) => `${metadata.name} ${id}`;
