import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { expect, inject, it } from "vitest";
import { readShoppers } from "../reports/shoppers";
import { bothPurposes, productId, sendEvents, shopperWho, viewEvent } from "./shopper";

it("the report on recommendations counts those who could be in either arm, and no made-up shopper", async () => {
  const sofa = await productId("byeot-sofa");
  const shown = () =>
    viewEvent(sofa, {
      type: "impression",
      requestId: randomUUID(),
      carousel: "for_you",
      position: 0,
      ago: 0,
    });
  const [asked, measured, unseen] = [
    await shopperWho(bothPurposes),
    await shopperWho(["analytics"]),
    await shopperWho(bothPurposes),
  ];
  await sendEvents(asked, [shown(), shown(), viewEvent(sofa, { type: "click" })]);
  await sendEvents(measured, [shown(), viewEvent(sofa, { type: "click" })]);
  await sendEvents(unseen, [viewEvent(sofa)]);

  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  const shoppers = await readShoppers(client).finally(() => client.end());
  const ours = shoppers.filter(({ subject }) => [asked, measured, unseen].includes(subject));
  expect(ours).toEqual([{ subject: asked, clicks: 1, added: false, bought: false }]);
});
