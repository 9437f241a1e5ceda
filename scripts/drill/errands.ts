import { randomUUID } from "node:crypto";
import type { Cart } from "../../lib/cart";
import { shownOf } from "../../lib/checkout/shown-of";
import type { Checkout } from "../../lib/checkout/types";
import type { Browser } from "./browser";
import { deliveryAddress, locale as shopLocale } from "./catalogue";

const locale = `locale=${shopLocale}`;

/** Sends one request of an errand; throws unless it is done. */
export type Step = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** The steps of one browser; each is told before it is sent, and when it fails. */
export function stepsOf(browser: Browser, tell: (what: string, failure?: string) => void): Step {
  return async (method, path, body) => {
    const what = `${method} ${path.replace(/\?.*/, "")}`;
    tell(what);
    const answer = await browser.call(method, path, body).catch((error: Error) => {
      tell(what, error.message);
      throw error;
    });
    if (answer.status === 200) return JSON.parse(answer.text);
    tell(what, `${answer.status} ${answer.text.slice(0, 120)}`);
    throw new Error(`${what}: ${answer.status}`);
  };
}

/** Buys an article, delivered and paid by card, and gives the order's code. */
export async function buyArticle(step: Step, variantId: string): Promise<string> {
  await step("POST", `/api/cart/lines?${locale}`, { variantId, quantity: 1 });
  await step("PUT", `/api/checkout/contact?${locale}`, guest());
  const before = await step<Checkout>("PUT", `/api/checkout/address?${locale}`, {
    fullName: "A Guest",
    phone: "010-0000-0000",
    ...deliveryAddress,
  });
  const methodId = before.deliveryMethods[0]?.id;
  return pay(step, await step("PUT", `/api/checkout/delivery?${locale}`, { methodId }));
}

/** Orders an article for a store and gives the order's code. */
export async function orderForStore(step: Step, variantId: string, storeCode: string) {
  const { lines } = await step<Cart>("POST", `/api/cart/lines?${locale}`, {
    variantId,
    quantity: 1,
    collectAt: storeCode,
  });
  await step("PUT", `/api/checkout/contact?${locale}`, guest());
  const collector = { name: "A Guest", phone: "010-0000-0000" };
  const lineIds = lines.map(({ id }) => id);
  return pay(
    step,
    await step("PUT", `/api/checkout/pickup?${locale}`, { storeCode, lineIds, collector }),
  );
}

async function pay(step: Step, checkout: Checkout): Promise<string> {
  const placed = await step<{ code: string }>("POST", `/api/checkout/place?${locale}`, {
    shown: shownOf(checkout),
    payment: { method: "card", cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" },
  });
  return placed.code;
}

const guest = () => ({
  emailAddress: `guest-${randomUUID().slice(0, 8)}@example.com`,
  firstName: "A",
  lastName: "Guest",
  phone: "",
});

/** A person at work in a store: begins to pick an order and puts it back, over and over. */
export class Clerk {
  private as = "";

  constructor(
    private readonly step: Step,
    private readonly store: string,
  ) {}

  async signIn(email: string, password: string): Promise<void> {
    const key = randomUUID();
    const { id } = await this.step<{ id: string }>("POST", "/api/staff/session", {
      email,
      password,
      language: "en",
      key,
      device: "drill",
    });
    this.as = id;
  }

  /** The id of an order's pickup. */
  async find(orderCode: string): Promise<string> {
    const { pickups } = await this.step<{ pickups: { id: string; orderCode: string }[] }>(
      "GET",
      this.at("board"),
    );
    const id = pickups.find((pickup) => pickup.orderCode === orderCode)?.id;
    if (!id) throw new Error(`${orderCode} is not in the queue.`);
    return id;
  }

  async startAndPutBack(pickupId: string): Promise<void> {
    for (const type of ["start", "put-back"])
      await this.step("POST", this.at("commands"), {
        type,
        pickupId,
        id: randomUUID(),
        device: "drill",
      });
  }

  private at(path: string): string {
    return `/api/staff/${path}?as=${this.as}&market=KR&store=${this.store}&language=en`;
  }
}
