import { Injectable } from "@nestjs/common";
import { type RequestContext, StockLocation, TransactionalConnection } from "@vendure/core";
import type { Translated } from "../types";

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

function inLanguage(text: Translated | undefined, language: string): string {
  return text?.[language as keyof Translated] ?? text?.en ?? "";
}

/** A stock location as the Shop API's `Store`. */
function toStore(location: StockLocation, language: string) {
  const fields = location.customFields;
  return {
    id: location.id,
    code: fields.code ?? String(location.id),
    market: fields.market ?? "",
    name: inLanguage(fields.displayName, language) || location.name,
    intro: inLanguage(fields.intro, language),
    address: {
      street: inLanguage(fields.street, language),
      city: inLanguage(fields.city, language),
      province: fields.province ?? null,
      postalCode: fields.postalCode ?? "",
      countryCode: fields.countryCode ?? "",
    },
    latitude: fields.latitude ?? 0,
    longitude: fields.longitude ?? 0,
    timeZone: fields.timeZone ?? "UTC",
    phone: fields.phone ?? "",
    hours: fields.hours ?? [],
    exceptions: (fields.exceptions ?? []).map((exception) => ({
      date: exception.date,
      opens: exception.opens || null,
      closes: exception.closes || null,
      reason: inLanguage(exception, language),
    })),
    services: fields.services ?? [],
  };
}
