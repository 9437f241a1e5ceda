import type { INestApplicationContext } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";
import { afterAll, beforeAll } from "vitest";
import { placeMixed } from "../paying";
import { setStock, sql, variantId } from "../shopping";
import { core, openServices } from "./compiled-engine";

/** The engine's services in the test's own process, and a placed order of two lines. */
export interface OrderAtHand {
  app: INestApplicationContext;
  ctx: RequestContext;
  id: ID;
}

/** One piece is collected and one delivered; to be read within tests. */
export function orderAtHand(): OrderAtHand {
  const hand = {} as OrderAtHand;
  beforeAll(async () => {
    hand.app = await openServices();
    const collected = await variantId("MR-603-SAGE");
    const delivered = await variantId("MR-405-SAGE");
    await setStock(collected, { seongsu: 5 });
    await setStock(delivered, { icheon: 5 });
    const { code } = await placeMixed([
      { variant: collected, quantity: 1, store: "seongsu" },
      { variant: delivered, quantity: 1 },
    ]);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    hand.id = order?.id ?? 0;
    hand.ctx = await hand.app.get(core.RequestContextService).create({
      apiType: "admin",
      channelOrToken: "kr",
      languageCode: core.LanguageCode.ko,
    });
  });
  afterAll(() => hand.app.close());
  return hand;
}
