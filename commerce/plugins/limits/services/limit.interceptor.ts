import type { CallHandler, ExecutionContext, NestInterceptor } from "@nestjs/common";
import { Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import { ConfigService, extractSessionToken } from "@vendure/core";
import type { Request } from "express";
import type { GraphQLResolveInfo } from "graphql";
import { from, lastValueFrom, type Observable } from "rxjs";
import type { Tried } from "../../../contracts/limits";
import { type Guard, guardedFields } from "../guarded-fields";
import { TooManyError } from "../too-many.error";
import { LimitsService } from "./limits.service";

/** Stands before every root field of both APIs and limits those that are guarded. */
@Injectable()
export class LimitInterceptor implements NestInterceptor {
  constructor(
    private readonly limits: LimitsService,
    private readonly config: ConfigService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== "graphql") return next.handle();
    const asked = GqlExecutionContext.create(context);
    const { fieldName, schema } = asked.getInfo<GraphQLResolveInfo>();
    const api = schema.getQueryType()?.getFields().administrators ? "admin" : "shop";
    const guards = guardedFields[api][fieldName];
    if (!guards) return next.handle();
    const { req } = asked.getContext<{ req: Request }>();
    return from(this.run(guards, req, asked.getArgs(), () => lastValueFrom(next.handle())));
  }

  private async run(
    guards: Guard[],
    request: Request,
    args: unknown,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const [guard, ...rest] = guards;
    if (!guard) return work();
    const tried = await this.take(guard, request, args);
    if (tried.crowded && guard.whenCrowded) return guard.whenCrowded;
    let stays = !guard.isWrong;
    try {
      const answer = await this.run(rest, request, args, work);
      stays ||= guard.isWrong?.(answer) ?? true;
      return answer;
    } finally {
      if (!stays) await tried.forgive();
    }
  }

  private async take(
    { limit, target }: Guard,
    request: Request,
    args: unknown,
  ): Promise<Extract<Tried, { allowed: true }>> {
    const on = target === "session" ? this.sessionOf(request) : target?.(args);
    const tried = await this.limits.take(limit, this.limits.callerOf(request), on);
    if (!tried.allowed) throw new TooManyError(tried.retryAfter);
    return tried;
  }

  private sessionOf(request: Request): string {
    const { tokenMethod, apiKeyHeaderKey } = this.config.authOptions;
    return extractSessionToken(request, tokenMethod, apiKeyHeaderKey)?.token ?? "";
  }
}
