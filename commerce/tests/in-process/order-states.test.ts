import type { INestApplicationContext } from "@nestjs/common";
import type * as vendure from "@vendure/core";
import { afterAll, beforeAll, expect, expectTypeOf, it } from "vitest";
import {
  type FulfillmentState,
  fulfillmentStates,
  type OrderState,
  orderStates,
  type PaymentState,
  paymentStates,
  type RefundState,
  refundStates,
} from "../../../contracts/order-states";
import { core, openServices } from "./compiled-engine";

let app: INestApplicationContext;

beforeAll(async () => {
  app = await openServices();
});

afterAll(() => app.close());

/** Every state that the processes of an engine name. */
function statesOf(processes: readonly { transitions?: object }[] = []): string[] {
  return [...new Set(processes.flatMap(({ transitions = {} }) => Object.keys(transitions)))].sort();
}

it("are those of the engine's own processes, with all its plugins", () => {
  const { orderOptions, paymentOptions, shippingOptions } = app.get(core.ConfigService);
  expect(statesOf(orderOptions.process)).toEqual([...orderStates].sort());
  expect(statesOf(paymentOptions.process)).toEqual([...paymentStates].sort());
  expect(statesOf(paymentOptions.refundProcess)).toEqual([...refundStates].sort());
  expect(statesOf(shippingOptions.process)).toEqual([...fulfillmentStates].sort());
});

it("are those of Vendure's types: a state that is added or renamed fails the type check", () => {
  expectTypeOf<OrderState>().toEqualTypeOf<vendure.OrderState>();
  expectTypeOf<PaymentState>().toEqualTypeOf<vendure.PaymentState>();
  expectTypeOf<RefundState>().toEqualTypeOf<vendure.RefundState>();
  expectTypeOf<FulfillmentState>().toEqualTypeOf<vendure.FulfillmentState>();
});
