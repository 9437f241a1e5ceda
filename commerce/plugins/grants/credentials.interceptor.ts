import type { CallHandler, ExecutionContext, NestInterceptor } from "@nestjs/common";
import { Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import { internal_getRequestContext } from "@vendure/core";
import type { Request } from "express";
import type { GraphQLResolveInfo } from "graphql";
import { concatMap, from, type Observable } from "rxjs";
import { type Change, CredentialsService } from "./credentials.service";

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked by the schema of each field
type Args = any;

/** What a mutation does to people who work here. */
const changes: Record<string, (args: Args) => Change[]> = {
  updateActiveAdministrator: ({ input }) => [{ ...input, of: "self" }],
  updateAdministrator: ({ input }) => [{ ...input, of: input.id }],
  assignRoleToAdministrator: ({ administratorId }) => [{ of: administratorId }],
  deleteAdministrator: ({ id }) => [{ of: id }],
  deleteAdministrators: ({ ids }) => ids.map((of: string) => ({ of })),
};

/** Stands before every mutation that changes an administrator: see `CredentialsService`. */
@Injectable()
export class CredentialsInterceptor implements NestInterceptor {
  constructor(private readonly credentials: CredentialsService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== "graphql") return next.handle();
    const asked = GqlExecutionContext.create(context);
    const { fieldName, parentType } = asked.getInfo<GraphQLResolveInfo>();
    const changesOf = parentType.name === "Mutation" ? changes[fieldName] : undefined;
    if (!changesOf) return next.handle();
    const ctx = internal_getRequestContext(asked.getContext<{ req: Request }>().req);
    const allowed = this.credentials.allow(ctx, changesOf(asked.getArgs()));
    return from(allowed).pipe(concatMap(() => next.handle()));
  }
}
