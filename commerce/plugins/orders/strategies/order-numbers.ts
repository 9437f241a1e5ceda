import { randomInt } from "node:crypto";
import {
  type Injector,
  Order,
  type OrderCodeStrategy,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import {
  isHarmless,
  orderNumberDigits,
  orderNumberLength,
  orderNumberLetters,
} from "../../../../contracts/order-number";

const characters = orderNumberLetters + orderNumberDigits;

/** A number that no one can foresee, and that reads well in every language. */
export function drawOrderNumber(): string {
  for (;;) {
    const drawn = Array.from(
      { length: orderNumberLength },
      () => characters[randomInt(characters.length)],
    ).join("");
    if (isHarmless(drawn)) return drawn;
  }
}

/** How often a number may be taken. The second time in a row is a fault of the drawing. */
const mostTries = 20;

/**
 * Draws until a number is free. The database keeps codes unique besides (Vendure's index).
 * @throws Error when every one drawn is taken
 */
export async function freeOrderNumber(
  isTaken: (number: string) => Promise<boolean>,
  draw = drawOrderNumber,
): Promise<string> {
  for (let tries = 0; tries < mostTries; tries++) {
    const number = draw();
    if (!(await isTaken(number))) return number;
  }
  throw new Error(`${mostTries} order numbers in a row are taken`);
}

let connection: TransactionalConnection;

/** Gives orders short codes (docs/adr/0026-order-numbers.md). Those of before keep theirs. */
export const orderNumbers: OrderCodeStrategy = {
  init: (injector: Injector) => {
    connection = injector.get(TransactionalConnection);
  },
  generate: (ctx: RequestContext) =>
    freeOrderNumber((code) => connection.getRepository(ctx, Order).exists({ where: { code } })),
};
