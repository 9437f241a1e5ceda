import { Context, Mutation, Resolver } from "@nestjs/graphql";
import {
  Allow,
  API_KEY_AUTH_STRATEGY_NAME,
  ConfigService,
  Ctx,
  Permission,
  type RequestContext,
} from "@vendure/core";
import type { Request, Response } from "express";
import { SignOutService } from "../services/sign-out.service";

type WithCookie = Request & { session?: { token?: string } | null };

/** Takes the place of the engine's own sign-out, in both APIs. */
@Resolver()
export class SignOutResolver {
  constructor(
    private readonly signOut: SignOutService,
    private readonly config: ConfigService,
  ) {}

  @Mutation()
  @Allow(Permission.Public)
  async logout(
    @Ctx() ctx: RequestContext,
    @Context("req") request: WithCookie,
    @Context("res") response: Response,
  ) {
    // An API key is no visit: there is no sign-out from it.
    const isKey = ctx.session?.authenticationStrategy === API_KEY_AUTH_STRATEGY_NAME;
    if (!ctx.activeUserId || isKey) return { success: false };
    await this.signOut.end(ctx);
    if (request.session) request.session.token = "";
    response.set(this.config.authOptions.authTokenHeaderKey, "");
    return { success: true };
  }
}
