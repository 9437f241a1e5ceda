import { Injectable } from "@nestjs/common";
import {
  AuthenticatedSession,
  ConfigService,
  EventBus,
  LogoutEvent,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";

/** Signs people out where they press the button: the engine's own way ends all their sessions. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
    private readonly events: EventBus,
  ) {}

  /** Ends the request's session; the same person stays signed in on other devices. */
  async end(ctx: RequestContext): Promise<void> {
    const token = ctx.session?.token;
    if (!token) return;
    await this.events.publish(new LogoutEvent(ctx));
    await this.connection.getRepository(ctx, AuthenticatedSession).delete({ token });
    await this.config.authOptions.sessionCacheStrategy.delete(token);
  }
}
