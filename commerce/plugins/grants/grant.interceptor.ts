import type { CallHandler, ExecutionContext, NestInterceptor } from "@nestjs/common";
import { Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import {
  ConfigService,
  type CustomFieldConfig,
  ForbiddenError,
  internal_getRequestContext,
  type Permission,
} from "@vendure/core";
import type { Request } from "express";
import type { GraphQLResolveInfo } from "graphql";
import type { Observable } from "rxjs";
import { type WrittenField, writtenFields } from "./written-fields";

/**
 * Demands the permission of every custom field that a mutation writes. The engine's own check knows
 * the inputs `CreateX` and `UpdateX` only. Of two fields in one request it checks only the last. So
 * a person could write a forbidden field through `updateActiveAdministrator`, or under an alias.
 */
@Injectable()
export class GrantInterceptor implements NestInterceptor {
  constructor(private readonly config: ConfigService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== "graphql") return next.handle();
    const asked = GqlExecutionContext.create(context);
    const { fieldName, parentType } = asked.getInfo<GraphQLResolveInfo>();
    const field = parentType.name === "Mutation" && parentType.getFields()[fieldName];
    if (!field) return next.handle();
    const ctx = internal_getRequestContext(asked.getContext<{ req: Request }>().req);
    for (const written of writtenFields(field, asked.getArgs())) {
      const demanded = this.demandedFor(written);
      if (demanded.length > 0 && !ctx.userHasPermissions(demanded)) throw new ForbiddenError();
    }
    return next.handle();
  }

  private demandedFor({ entity, input }: WrittenField): Permission[] {
    const fields = this.config.customFields as Record<string, CustomFieldConfig[] | undefined>;
    const field = fields[entity]?.find(({ name }) =>
      [name, `${name}Id`, `${name}Ids`].includes(input),
    );
    return [field?.requiresPermission ?? []].flat() as Permission[];
  }
}
