import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import {
  inOrder,
  longestShelf,
  lyingStates,
  mostOrdersOnShelf,
  mostShelvesAtOnce,
  type StagingShelf as ShelfFacts,
  shelfKey,
} from "../../../../contracts/pickup/shelves";
import { StagingShelf } from "../entities/staging-shelf.entity";
import { StaffAccess } from "./staff-access.service";

export type ShownShelf = StagingShelf & { orders: number };

/** Orders of a store `$1` that lie on a shelf, by its key: those that wait, and bags of before. */
const lying = `SELECT normalize(lower(btrim(p.shelf)), NFKC) AS key, count(*)::int AS orders FROM pickup p
  WHERE p.shelf IS NOT NULL AND p.id IN (
    SELECT q.id FROM pickup q WHERE q."storeId" = $1 AND q.state = ANY($2)
    UNION SELECT b."pickupId" FROM pickup_put_back b
      WHERE b."storeId" = $1 AND b."doneAt" IS NULL)
  GROUP BY 1`;

/** The staging shelves of a store, and how many orders lie on each. */
@Injectable()
export class StagingShelves {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  /** As people count them: A2 before A10. */
  async find(ctx: RequestContext, storeCode: string): Promise<ShownShelf[]> {
    return this.of(ctx, await this.access.location(ctx, storeCode));
  }

  /**
   * Adds shelves, or changes those that have the name. One that is not named stays as it is.
   * @throws UserInputError for a name or a number that no shelf can have
   */
  async save(
    ctx: RequestContext,
    storeCode: string,
    shelves: readonly ShelfFacts[],
  ): Promise<ShownShelf[]> {
    const store = await this.access.location(ctx, storeCode);
    if (shelves.length > mostShelvesAtOnce) throw new UserInputError("error.pickup-count");
    // In one order, so that two who write the same shelves do not wait for each other for good.
    const rows = shelves.map((shelf) => this.checked(store.id, shelf));
    rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    if (new Set(rows.map(({ key }) => key)).size < rows.length)
      throw new UserInputError("error.shelf-twice");
    await this.connection.withTransaction(ctx, async (tx) => {
      for (const row of rows) await this.rows(tx).upsert(row, ["storeId", "key"]);
    });
    return this.of(ctx, store);
  }

  /** Takes a shelf away. While orders lie there it is only off, and keeps them. */
  async remove(ctx: RequestContext, storeCode: string, name: string): Promise<ShownShelf[]> {
    const store = await this.access.location(ctx, storeCode);
    await this.connection.withTransaction(ctx, async (tx) => {
      const shelf = await this.locked(tx, store.id, name);
      if (!shelf) return;
      const { id } = shelf;
      if ((await this.ordersOn(tx, store.id, shelf.key)) > 0)
        await this.rows(tx).update({ id }, { active: false });
      else await this.rows(tx).delete({ id });
    });
    return this.of(ctx, store);
  }

  /**
   * The shelf of a name, as long as the transaction runs its alone. A second phone that puts an
   * order there waits, and counts the first one's.
   * @returns its name as the store writes it, and whether an order more fits; null for no known shelf
   */
  async hold(tx: RequestContext, storeId: ID, name: string) {
    const shelf = await this.locked(tx, storeId, name);
    if (!shelf) return null;
    const orders = await this.ordersOn(tx, storeId, shelf.key);
    return { name: shelf.name, hasRoom: shelf.active && orders < shelf.capacity };
  }

  private checked(storeId: ID, { name: given, kind, capacity, active }: ShelfFacts) {
    const name = given.normalize("NFC").trim();
    const isNamed = name !== "" && name !== "-" && name.length <= longestShelf;
    if (!isNamed) throw new UserInputError("error.shelf-name");
    if (capacity < 1 || capacity > mostOrdersOnShelf)
      throw new UserInputError("error.pickup-count");
    return { storeId, name, key: shelfKey(name), kind, capacity, active };
  }

  private async of(ctx: RequestContext, { id }: StockLocation): Promise<ShownShelf[]> {
    const shelves = await this.rows(ctx).findBy({ storeId: id });
    const taken = await this.taken(ctx, id);
    return shelves
      .map((shelf) => Object.assign(shelf, { orders: taken.get(shelf.key) ?? 0 }))
      .sort(inOrder);
  }

  private locked(tx: RequestContext, storeId: ID, name: string) {
    return this.rows(tx)
      .createQueryBuilder("s")
      .where("s.storeId = :storeId AND s.key = :key", { storeId, key: shelfKey(name) })
      .setLock("pessimistic_write")
      .getOne();
  }

  private async ordersOn(ctx: RequestContext, storeId: ID, key: string): Promise<number> {
    return (await this.taken(ctx, storeId)).get(key) ?? 0;
  }

  private async taken(ctx: RequestContext, storeId: ID): Promise<Map<string, number>> {
    const rows: { key: string; orders: number }[] = await this.rows(ctx).query(lying, [
      storeId,
      lyingStates,
    ]);
    const taken = new Map<string, number>();
    for (const { key, orders } of rows)
      taken.set(shelfKey(key), (taken.get(shelfKey(key)) ?? 0) + orders);
    return taken;
  }

  private rows(ctx: RequestContext) {
    return this.connection.getRepository(ctx, StagingShelf);
  }
}
