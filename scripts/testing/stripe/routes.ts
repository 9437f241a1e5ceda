import type { Books } from "./books";
import type { Form } from "./form";
import type { Intent } from "./objects";
import { missing } from "./refused";

const intentCall = /^(GET|POST) \/v1\/payment_intents\/(pi_\w+)(?:\/(capture|cancel))?$/;

/** Does what a call of the API asks for. */
export function route(books: Books, call: string, form: Form, query: URLSearchParams): object {
  if (call === "POST /v1/payment_intents") return books.create(form);
  if (call === "POST /v1/refunds") return books.refund(form);
  if (call === "GET /v1/refunds") {
    const id = query.get("payment_intent");
    const data = books.refunds.filter(({ payment_intent }) => payment_intent === id);
    return { object: "list", data, has_more: false, url: "/v1/refunds" };
  }
  const [, method, id = "", verb] = intentCall.exec(call) ?? [];
  if (method === "POST" && verb === "capture") return books.capture(id, form);
  if (method === "POST" && verb === "cancel") return books.cancel(id);
  if (method === "POST" && id) return books.update(id, form);
  if (method !== "GET") throw missing(`route: ${call}`);
  const intent = books.intent(id);
  const isExpanded = [...query.values()].includes("latest_charge");
  return isExpanded && intent.latest_charge
    ? { ...intent, latest_charge: chargeOf(intent) }
    : intent;
}

function chargeOf({ latest_charge: id, amount, currency }: Intent): object {
  const card = { brand: "visa", last4: "4242" };
  return { id, object: "charge", amount, currency, payment_method_details: { type: "card", card } };
}
