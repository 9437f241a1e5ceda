import type { CallHandler, ExecutionContext, NestInterceptor } from "@nestjs/common";
import { Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import { UserInputError } from "@vendure/core";
import type { GraphQLResolveInfo } from "graphql";
import type { Observable } from "rxjs";
import { cleanAll } from "../../../contracts/text/clean-text";

/** Longer than anything that is typed into the shop; what merchants write has no such limit. */
const longest = 5000;

/**
 * Cleans every text that reaches the Shop API, and refuses in both APIs what cannot be kept. The
 * database knows no NUL: an order with one in a name could never be paid for.
 */
@Injectable()
export class TextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== "graphql") return next.handle();
    const asked = GqlExecutionContext.create(context);
    const args = asked.getArgs<Record<string, unknown>>();
    const cleaned = cleanAll(args);
    if (!cleaned.ok) throw new UserInputError("error.unreadable-text", { field: cleaned.field });
    const { schema } = asked.getInfo<GraphQLResolveInfo>();
    if (schema.getQueryType()?.getFields().administrators) return next.handle();
    if (hasLong(cleaned.value)) throw new UserInputError("error.too-long");
    // Resolvers are given this very object.
    Object.assign(args, cleaned.value);
    return next.handle();
  }
}

function hasLong(value: unknown): boolean {
  if (typeof value === "string") return value.length > longest;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLong);
}
