import { setTimeout as delay } from "node:timers/promises";
import type { INestApplicationContext } from "@nestjs/common";
import {
  bootstrapWorker,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
  User,
  type VendureConfig,
} from "@vendure/core";
import { withoutTasks } from "../without-tasks";

/** What the engine still tells others of an edit after its transaction, in milliseconds. */
const tellingMs = 500;

export interface OpenShop {
  app: INestApplicationContext;
  /** Of the account that the engine makes itself: who reaches this terminal may do all. */
  ctx: RequestContext;
}

/** The engine's services without its doors, for a command that does one thing and ends. */
export async function openShop(config: VendureConfig, superadmin: string): Promise<OpenShop> {
  const { app } = await bootstrapWorker(withoutTasks(config));
  const user = await app
    .get(TransactionalConnection)
    .rawConnection.getRepository(User)
    .findOneOrFail({
      where: { identifier: superadmin },
      relations: { roles: { channels: true } },
    });
  const ctx = await app.get(RequestContextService).create({ apiType: "admin", user });
  return { app, ctx };
}

/** Ends it, once everyone has been told what it changed. */
export async function closeShop({ app }: OpenShop): Promise<void> {
  await delay(tellingMs);
  await app.close();
}
