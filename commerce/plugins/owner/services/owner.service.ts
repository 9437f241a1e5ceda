import { Inject, Injectable } from "@nestjs/common";
import {
  AdministratorService,
  type RequestContext,
  RequestContextService,
  RoleService,
  TransactionalConnection,
  User,
  UserInputError,
} from "@vendure/core";
import { type OwnerOptions, ownerOptions } from "../options";
import { tokenHash } from "../token";

export interface Person {
  firstName: string;
  lastName: string;
  emailAddress: string;
  password: string;
}

export type LinkState = "open" | "used" | "expired" | "unknown";

/** The holder of a link becomes an owner: once, and only together with the account. */
@Injectable()
export class OwnerService {
  constructor(
    @Inject(ownerOptions) private readonly options: OwnerOptions,
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly administrators: AdministratorService,
    private readonly roles: RoleService,
  ) {}

  async stateOf(token: string): Promise<LinkState> {
    const [row]: { state: LinkState }[] = await this.connection.rawConnection.query(
      `SELECT CASE WHEN "usedAt" IS NOT NULL THEN 'used'
         WHEN "expiresAt" <= now() THEN 'expired' ELSE 'open' END AS state
       FROM owner_link WHERE "tokenHash" = $1`,
      [tokenHash(token)],
    );
    return row?.state ?? "unknown";
  }

  /**
   * Makes the person an owner and spends the link, in one transaction: of two at once, one does.
   * @returns what the link was instead, or that the e-mail belongs to another who works here
   */
  async become(token: string, person: Person): Promise<"owner" | "email-taken" | LinkState> {
    const user = await this.connection.rawConnection.getRepository(User).findOneOrFail({
      where: { identifier: this.options.superadmin },
      relations: { roles: { channels: true } },
    });
    const started = await this.contexts.create({ apiType: "admin", user });
    try {
      const done = await this.connection.withTransaction(started, async (ctx) => {
        if (!(await this.spend(ctx, token))) return false;
        const role = await this.roles.getSuperAdminRole(ctx);
        await this.administrators.create(ctx, { ...person, roleIds: [role.id] });
        return true;
      });
      return done ? "owner" : await this.stateOf(token);
    } catch (error) {
      // The link is good for another try.
      if (error instanceof UserInputError) return "email-taken";
      throw error;
    }
  }

  // Another who has the same link waits here, and finds it used.
  private async spend(ctx: RequestContext, token: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.connection.getRepository(ctx, User).query(
      `UPDATE owner_link SET "usedAt" = now()
       WHERE "tokenHash" = $1 AND "usedAt" IS NULL AND "expiresAt" > now() RETURNING id`,
      [tokenHash(token)],
    );
    return rows.length === 1;
  }
}
