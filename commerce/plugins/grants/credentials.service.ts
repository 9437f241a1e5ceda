import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Administrator,
  AdministratorEvent,
  EventBus,
  ForbiddenError,
  I18nService,
  type ID,
  type RequestContext,
  Session,
  TransactionalConnection,
} from "@vendure/core";
import { SignInAgainError } from "./sign-in-again.error";

export interface Change {
  of: ID | "self";
  password?: string | null;
  emailAddress?: string | null;
}

/** How long after a sign-in own credentials may be changed, in minutes. */
const freshMinutes = 10;

/**
 * Who may change with what a person signs in. Own passwords and e-mails are changed shortly after a
 * sign-in. So a screen that was left open does not take an account over. Others' are changed only
 * by a person who may do all that the other may. The right to look after people is no way to become
 * the owner. A new password ends all other sessions of its person.
 */
@Injectable()
export class CredentialsService implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
    private readonly i18n: I18nService,
  ) {}

  onApplicationBootstrap(): void {
    const words = `Sign in again, then change it: passwords and e-mails are changed within ${freshMinutes} minutes of a sign-in.`;
    this.i18n.addTranslation("en", { error: { "sign-in-again": words } });
    this.events.registerBlockingEventHandler({
      id: "end-sessions-of-old-password",
      event: AdministratorEvent,
      handler: async ({ ctx, entity, type, input }) => {
        if (
          type === "updated" &&
          typeof input === "object" &&
          "password" in input &&
          input.password
        )
          await this.endOthers(ctx, entity);
      },
    });
  }

  /**
   * @throws SignInAgainError when own credentials are changed long after the sign-in
   * @throws ForbiddenError when the other person may do what the one who asks may not
   */
  async allow(ctx: RequestContext, changes: Change[]): Promise<void> {
    const [own] = await this.connection
      .getRepository(ctx, Administrator)
      .find({ where: { user: { id: ctx.activeUserId ?? 0 } }, relations: { user: true } });
    for (const change of changes) {
      const isOwn = change.of === "self" || String(change.of) === String(own?.id);
      if (!isOwn) await this.allowOther(ctx, change.of);
      else if (changesCredentials(change, own) && !(await this.isFresh(ctx)))
        throw new SignInAgainError();
    }
  }

  private async allowOther(ctx: RequestContext, id: ID): Promise<void> {
    const other = await this.connection.getRepository(ctx, Administrator).findOne({
      where: { id },
      relations: { user: { roles: { channels: true } } },
    });
    for (const { channels, permissions } of other?.user.roles ?? [])
      for (const channel of channels)
        if (!ctx.userHasAllPermissions(permissions, channel.id)) throw new ForbiddenError();
  }

  private async isFresh(ctx: RequestContext): Promise<boolean> {
    const rows: unknown[] = await this.connection
      .getRepository(ctx, Session)
      .query(
        `SELECT 1 FROM session WHERE id = $1 AND "createdAt" > now() - make_interval(mins => $2)`,
        [ctx.session?.id ?? null, freshMinutes],
      );
    return rows.length > 0;
  }

  private async endOthers(ctx: RequestContext, { user }: Administrator): Promise<void> {
    await this.connection
      .getRepository(ctx, Session)
      .query(`DELETE FROM session WHERE "userId" = $1 AND id <> $2`, [
        user.id,
        ctx.session?.id ?? 0,
      ]);
  }
}

function changesCredentials(change: Change, own: Administrator | undefined): boolean {
  const email = change.emailAddress?.trim().toLowerCase();
  return Boolean(change.password) || (email !== undefined && email !== own?.user.identifier);
}
