import { mkdirSync } from "node:fs";
import type { MiddlewareConsumer, NestModule } from "@nestjs/common";
import {
  ConfigService,
  extractSessionToken,
  Permission,
  PluginCommonModule,
  SessionService,
  VendurePlugin,
} from "@vendure/core";
import type { NextFunction, Request, Response } from "express";
import { isAskedHere, isLoopback } from "../../../contracts/loopback";
import { mailboxPages } from "./mailbox.pages";

interface MailboxOptions {
  /** Where the letters lie. */
  folder: string;
  /** Whether who is at this machine may read them without a session. */
  isOpen: boolean;
}

/**
 * The letters in a folder, at `/mailbox`. Letters open accounts: they are for the superadmin, and for
 * who tries the shop out on this machine.
 */
@VendurePlugin({ imports: [PluginCommonModule], compatibility: "^3.7.0" })
export class MailboxPlugin implements NestModule {
  static options: MailboxOptions;

  static init(options: MailboxOptions): typeof MailboxPlugin {
    MailboxPlugin.options = options;
    return MailboxPlugin;
  }

  constructor(
    private sessions: SessionService,
    private config: ConfigService,
  ) {}

  configure(consumer: MiddlewareConsumer): void {
    const { folder } = MailboxPlugin.options;
    mkdirSync(folder, { recursive: true });
    const guard = (request: Request, response: Response, next: NextFunction) =>
      void this.guard(request, response, next).catch(next);
    consumer.apply(guard, mailboxPages(folder)).forRoutes("mailbox");
  }

  private async guard(request: Request, response: Response, next: NextFunction): Promise<void> {
    response.set("cache-control", "no-store");
    if ((MailboxPlugin.options.isOpen && isFromHere(request)) || (await this.isOwner(request)))
      next();
    else
      response.status(403).send("Letters are for the superadmin: sign in to the dashboard first.");
  }

  private async isOwner(request: Request): Promise<boolean> {
    const { tokenMethod, apiKeyHeaderKey } = this.config.authOptions;
    const token = extractSessionToken(request, tokenMethod, apiKeyHeaderKey)?.token;
    const session = token ? await this.sessions.getSessionFromToken(token) : undefined;
    const granted = session?.user?.channelPermissions ?? [];
    return granted.some(({ permissions }) => permissions.includes(Permission.SuperAdmin));
  }
}

/** Whether a request comes from who sits at this machine. */
function isFromHere({ socket, headers }: Request): boolean {
  // Express would take the name from a header of the sender's, behind a proxy.
  return isAskedHere(headers) && isLoopback(socket.remoteAddress ?? "");
}
