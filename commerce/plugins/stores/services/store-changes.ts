import { isDeepStrictEqual } from "node:util";
import { Injectable } from "@nestjs/common";
import {
  Administrator,
  type ID,
  type RequestContext,
  StockLocation,
  StockLocationService,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { joinName } from "../../../../contracts/names/person-name";
import { StoreChange } from "../entities/store-change.entity";
import { StoreOvertakenError } from "../store-overtaken.error";

type UpdateInput = Parameters<StockLocationService["update"]>[1];

export interface SeenUpdate extends UpdateInput {
  /** The number of the last change that the writer has seen. */
  seen?: number | null;
}

const mostChanges = 20;

/** Who changed what of a store; a change is refused to who did not see the last. */
@Injectable()
export class StoreChanges {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly locations: StockLocationService,
  ) {}

  async update(ctx: RequestContext, { seen, ...input }: SeenUpdate): Promise<StockLocation> {
    const before = await this.lock(ctx, input.id);
    const number = await this.number(ctx, input.id);
    if (before && typeof seen === "number" && seen !== number) throw new StoreOvertakenError();
    const was = before && fieldsOf(before);
    const updated = await this.locations.update(ctx, input);
    const fields = was ? changed(was, fieldsOf(updated)) : [];
    if (fields.length > 0)
      await this.connection.getRepository(ctx, StoreChange).save(
        new StoreChange({
          stockLocationId: updated.id,
          number: number + 1,
          fields,
          userId: ctx.activeUserId ?? null,
        }),
      );
    return updated;
  }

  /** How many changes there were. */
  async number(ctx: RequestContext, stockLocationId: ID): Promise<number> {
    const last = await this.connection
      .getRepository(ctx, StoreChange)
      .findOne({ where: { stockLocationId }, order: { number: "DESC" } });
    return last?.number ?? 0;
  }

  /** The newest first, with the names of who did them. */
  async list(ctx: RequestContext, stockLocationId: ID) {
    const rows = await this.connection
      .getRepository(ctx, StoreChange)
      .find({ where: { stockLocationId }, order: { number: "DESC" }, take: mostChanges });
    const users = rows.flatMap(({ userId }) => userId ?? []);
    const people = await this.connection
      .getRepository(ctx, Administrator)
      .find({ where: { user: { id: In(users) } }, relations: { user: true } });
    return rows.map(({ number, createdAt, fields, userId }) => {
      const person = people.find(({ user }) => user.id === userId);
      const by = person ? joinName(person) : null;
      return { number, at: createdAt, fields, by };
    });
  }

  /** Two who save at one moment come one after the other. */
  private lock(ctx: RequestContext, id: ID): Promise<StockLocation | null> {
    return this.connection
      .getRepository(ctx, StockLocation)
      .findOne({ where: { id }, lock: { mode: "pessimistic_write" }, loadEagerRelations: false });
  }
}

type Fields = Record<string, unknown>;

/** A copy: the entity itself is written over. */
function fieldsOf({ name, description, customFields }: StockLocation): Fields {
  return structuredClone({ name, description, ...customFields });
}

function changed(before: Fields, after: Fields): string[] {
  return Object.keys(after).filter((name) => !isDeepStrictEqual(before[name], after[name]));
}
