import { Injectable } from "@nestjs/common";
import {
  AdministratorService,
  EntityNotFoundError,
  ForbiddenError,
  type ID,
  idsAreEqual,
  Permission,
  type RequestContext,
  Session,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { joinName } from "../../../../contracts/names/person-name";
import { StoreStaff } from "../../../contracts/store-staff";
import { Pickup } from "../entities/pickup.entity";
import { StoreDirectory } from "../promise/store-directory.service";
import { opensStores } from "./open-session";

/** Who serves where. Roles are per market in the engine; limits per store are drawn here. */
@Injectable()
export class StaffAccess extends StoreStaff {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly administrators: AdministratorService,
    private readonly directory: StoreDirectory,
  ) {
    super();
  }

  /** The stores of the request's market that the administrator works in; the owner's are all. */
  async stores(ctx: RequestContext): Promise<StockLocation[]> {
    const all = await this.directory.find(ctx, { take: 10_000 });
    const locations = all.map((store) => store.location);
    if (ctx.userHasPermissions([Permission.SuperAdmin]))
      return (await this.isOpen(ctx)) ? locations : [];
    const own: { id: ID }[] = await this.connection.getRepository(ctx, StockLocation).query(
      `SELECT s."stockLocationId" AS id FROM administrator_custom_fields_stores_stock_location s
       JOIN administrator a ON a.id = s."administratorId" AND a."deletedAt" IS NULL
       WHERE a."userId" = $1 AND EXISTS (SELECT 1 FROM session t
         WHERE t.token = $2 AND ${opensStores})`,
      [ctx.activeUserId, ctx.session?.token],
    );
    return locations.filter((location) => own.some(({ id }) => idsAreEqual(id, location.id)));
  }

  private async isOpen(ctx: RequestContext): Promise<boolean> {
    const open: unknown[] = await this.connection
      .getRepository(ctx, Session)
      .query(`SELECT 1 FROM session t WHERE t.token = $1 AND ${opensStores}`, [ctx.session?.token]);
    return open.length > 0;
  }

  /** @throws ForbiddenError when it is not one of the administrator's stores, or unknown. */
  async store(ctx: RequestContext, code: string): Promise<StockLocation> {
    const store = (await this.stores(ctx)).find((s) => s.customFields.code === code);
    if (!store) throw new ForbiddenError();
    return store;
  }

  /**
   * A store of the administrator, or any location of the market for who may change them.
   * @throws ForbiddenError as `store`
   */
  async location(ctx: RequestContext, code: string): Promise<StockLocation> {
    if (!ctx.userHasPermissions([Permission.UpdateStockLocation])) return this.store(ctx, code);
    const location = await this.connection.getRepository(ctx, StockLocation).findOneBy({
      customFields: { code },
      channels: { id: ctx.channelId },
    });
    if (!location) throw new ForbiddenError();
    return location;
  }

  /** @throws ForbiddenError when the pickup is another store's */
  async pickup(ctx: RequestContext, id: ID): Promise<Pickup> {
    const pickup = await this.connection
      .getRepository(ctx, Pickup)
      .findOne({ where: { id, channelId: ctx.channelId }, relations: { store: true } });
    if (!pickup || pickup.state === "draft" || pickup.state === "held")
      throw new EntityNotFoundError("Pickup" as never, id);
    await this.store(ctx, pickup.store.customFields.code ?? "");
    return pickup;
  }

  async person(ctx: RequestContext): Promise<{ id: ID | null; name: string }> {
    const user = ctx.activeUserId;
    const found = user ? await this.administrators.findOneByUserId(ctx, user) : undefined;
    return found ? { id: found.id, name: joinName(found) } : { id: null, name: "" };
  }
}
