import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { OrderService } from "@vendure/core";
import { tidyOrderCode } from "../../../../contracts/order-number";
import { replaceMethod } from "../../../vendure/replace-method";

/**
 * Finds orders by codes as people type them: in small or full-width letters, with blanks or hyphens.
 * The office searches its list by them, and clients of others ask for an order by its code.
 */
@Injectable()
export class TypedCodes implements OnApplicationBootstrap {
  constructor(private readonly orders: OrderService) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "findOneByCode",
      (find) =>
        (ctx, code, ...rest) =>
          find(ctx, tidyOrderCode(code), ...rest),
    );
    replaceMethod(
      this,
      this.orders,
      "findAll",
      (find) =>
        (ctx, options, ...rest) =>
          find(
            ctx,
            options?.filter ? { ...options, filter: readCodes(options.filter) } : options,
            ...rest,
          ),
    );
  }
}

/** A filter of orders, nested as it may be, with its codes as the shop writes them. */
function readCodes<Filter>(filter: Filter): Filter {
  if (Array.isArray(filter)) return filter.map(readCodes) as Filter;
  if (typeof filter !== "object" || filter === null) return filter;
  const read = Object.entries(filter).map(([key, inner]) => [
    key,
    key === "code" ? inCode(inner) : key === "_and" || key === "_or" ? readCodes(inner) : inner,
  ]);
  return Object.fromEntries(read) as Filter;
}

function inCode(operators: unknown): unknown {
  if (typeof operators !== "object" || operators === null) return operators;
  const read = Object.entries(operators).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(tidied) : tidied(value),
  ]);
  return Object.fromEntries(read);
}

/** What cannot be a code, or a part of one, stays: a pattern or a name finds what it finds. */
function tidied(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const code = tidyOrderCode(value);
  return orderCodePart.test(code) ? code : value;
}

const orderCodePart = /^[A-Z0-9]{1,24}$/;
