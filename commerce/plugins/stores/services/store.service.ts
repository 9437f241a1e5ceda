import { Injectable } from "@nestjs/common";
import { type RequestContext, StockLocation, TransactionalConnection } from "@vendure/core";
import { toStore } from "../../../contracts/store";

@Injectable()
export class StoreService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Every store of every market, in the merchant's order; depots are not stores. */
  async findAll(ctx: RequestContext) {
    const locations = await this.connection.getRepository(ctx, StockLocation).find({
      where: { customFields: { kind: "store" } },
      order: { id: "ASC" },
    });
    return locations.map((location) => toStore(location, ctx.languageCode));
  }

  async findByCode(ctx: RequestContext, code: string) {
    const location = await this.connection
      .getRepository(ctx, StockLocation)
      .findOne({ where: { customFields: { kind: "store", code } } });
    return location ? toStore(location, ctx.languageCode) : null;
  }
}
