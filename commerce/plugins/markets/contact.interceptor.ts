import type { CallHandler, ExecutionContext, NestInterceptor } from "@nestjs/common";
import { Inject, Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import {
  type ID,
  internal_getRequestContext,
  Promotion,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import type { Request } from "express";
import type { GraphQLResolveInfo } from "graphql";
import { concatMap, from, type Observable } from "rxjs";
import { writtenPostalCode } from "../../../contracts/countries/postal-codes";
import { type PhoneFault, phoneErrorCodes } from "../../../contracts/phones/phone-faults";
import { readPhone } from "../../../contracts/phones/read-phone";
import { plainBy, plainCode, plainPostalCode } from "../../../contracts/text/plain-signs";
import { type MarketDefinition, shopMarkets } from "./markets";
import { PhoneRefusedError } from "./phone-refused.error";

interface Place {
  /** Whose numbers and postal codes are read, unless an address names its own country. */
  country: string;
  /** Faults for which a number is refused. */
  refused: readonly PhoneFault[];
  /** A number that stays as it is: it was stored before there were rules. */
  stored?: string | undefined;
}

const allFaults = Object.keys(phoneErrorCodes) as PhoneFault[];
/** Stores know their own number better than any table of a country's ranges. */
const writtenWrong = allFaults.filter((fault) => fault !== "not-there");

type Input = Record<string, unknown>;

/** What writes the numbers of stores. */
const storeChanges = /^(create|update)StockLocations?$/;

/**
 * Keeps telephone numbers in E.164 and postal codes as their country writes them, in whatever way a
 * client sends them. The Shop API refuses a number that no country has, and so does a store's form.
 * People of the office may keep any number of a customer's: an order with an old one is handled.
 */
@Injectable()
export class ContactInterceptor implements NestInterceptor {
  constructor(
    @Inject(shopMarkets) private readonly markets: readonly MarketDefinition[],
    private readonly connection: TransactionalConnection,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== "graphql") return next.handle();
    const asked = GqlExecutionContext.create(context);
    const { fieldName, parentType, schema } = asked.getInfo<GraphQLResolveInfo>();
    if (parentType.name !== "Mutation") return next.handle();
    const ctx = internal_getRequestContext(asked.getContext<{ req: Request }>().req);
    const isOffice = Boolean(schema.getQueryType()?.getFields().administrators);
    const args = asked.getArgs<Input>();
    const country = this.markets.find(({ code }) => code === ctx.channel.code)?.country ?? "";
    if (isOffice && storeChanges.test(fieldName))
      return from(this.readStores(ctx, args, country)).pipe(concatMap(() => next.handle()));
    if (!isOffice && fieldName === "applyCouponCode")
      return from(this.readCoupon(ctx, args)).pipe(concatMap(() => next.handle()));
    read(args, { country, refused: isOffice ? [] : allFaults }, isOffice);
    return next.handle();
  }

  /** The code as the merchant wrote it, for one that is typed in other letters, small for capital. */
  private async readCoupon(ctx: RequestContext, args: Input): Promise<void> {
    const typed = plainCode(String(args.couponCode));
    const [found]: { code: string }[] = await this.connection.getRepository(ctx, Promotion).query(
      `SELECT "couponCode" AS code FROM promotion
       WHERE lower("couponCode") = lower($1) AND "deletedAt" IS NULL
       ORDER BY "couponCode" = $1 DESC, enabled DESC, id LIMIT 1`,
      [typed],
    );
    args.couponCode = found?.code ?? typed;
  }

  private async readStores(ctx: RequestContext, { input }: Input, country: string): Promise<void> {
    for (const store of Array.isArray(input) ? input : [input]) {
      const { id } = store as { id?: ID };
      const known = id
        ? await this.connection.getRepository(ctx, StockLocation).findOneBy({ id })
        : null;
      read(
        store as Input,
        {
          country: known?.customFields.countryCode ?? country,
          refused: writtenWrong,
          stored: known?.customFields.phone,
        },
        true,
      );
    }
  }
}

function read(value: unknown, place: Place, isOffice: boolean): void {
  if (Array.isArray(value)) for (const entry of value) read(entry, place, isOffice);
  if (!isRecord(value)) return;
  const own = value.countryCode;
  const country = typeof own === "string" && own ? own : place.country;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part !== "string") read(part, { ...place, country }, isOffice);
    else if (/^phone(number)?$/i.test(name)) value[name] = readNumber(part, { ...place, country });
    else if (name === "postalCode") value[name] = writtenPostalCode(country, plainPostalCode(part));
    // The Shop API has them plain by the rule for every text (plugins/text).
    else if (isOffice && /^(emailAddress|couponCode|username)$/.test(name))
      value[name] = plainBy(name)?.(part) ?? part;
  }
}

function readNumber(text: string, { country, refused, stored }: Place): string {
  if (text === stored) return text;
  const found = readPhone(text, country);
  if (found.ok) return found.number;
  if (refused.includes(found.fault)) throw new PhoneRefusedError(found.fault);
  return text;
}

function isRecord(value: unknown): value is Input {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
