import { type Injector, Payment, TransactionalConnection, type Type } from "@vendure/core";
import { EmailEventListener } from "@vendure/email-plugin";
import {
  PickupCancelled,
  type PickupChange,
  PickupConfirmed,
  PickupExpired,
  PickupReady,
  PickupRefunded,
  PickupReminder,
} from "../../pickup/events";
import { calendarFile } from "../letter/calendar";
import { passPicture } from "../letter/pass-picture";
import type { MailOptions } from "../options";
import { languageFor } from "../shop-address";
import { wordsIn } from "../words";
import type { PickupLetter } from "../words/words";
import { loadOrder } from "./load-order";
import { passId, pickupLetter, pickupPlace } from "./pickup-letter";

// Those who are still to collect get the pass along.
const withPass: readonly PickupLetter[] = ["confirmed", "ready", "reminder"];

/** The mails about a pickup, in its shopper's language. */
export function pickupMails(options: MailOptions) {
  const mail = (kind: PickupLetter, event: Type<PickupChange>) =>
    new EmailEventListener(`pickup-${kind}`)
      .on(event)
      .loadData(async ({ event: change, injector }) => load(change, injector))
      .setRecipient(({ data }) => data.order.customer?.emailAddress ?? "")
      .setTemplateVars((change) => ({ letter: pickupLetter(kind, change, change.data, options) }))
      .setAttachments((change) => (withPass.includes(kind) ? attachments(change) : []));
  return [
    mail("confirmed", PickupConfirmed),
    mail("ready", PickupReady),
    mail("reminder", PickupReminder),
    mail("expired", PickupExpired),
    mail("cancelled", PickupCancelled),
    mail("refunded", PickupRefunded),
  ];
}

async function load(change: PickupChange, injector: Injector) {
  const { ctx, order, pickup } = change;
  const asked = Object.assign(Object.create(order), {
    customFields: { ...order.customFields, language: pickup.language },
  });
  const payments = await injector
    .get(TransactionalConnection)
    .getRepository(ctx, Payment)
    .find({ where: { order: { id: order.id } }, relations: { refunds: true } });
  const refunded = payments
    .flatMap((payment) => payment.refunds)
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
  return { ...(await loadOrder(ctx, asked, injector)), refunded };
}

function attachments(change: PickupChange) {
  const { pickup, ctx } = change;
  const language = languageFor(ctx.channel.code, pickup.language);
  const { store, address } = pickupPlace(change, language);
  const words = wordsIn(language).pickup;
  const entry = {
    id: `pickup-${pickup.id}`,
    title: words.entry(store),
    place: `${store}, ${address}`,
    text: `${words.code}: ${pickup.code ?? ""}`,
    start: pickup.slotStart.toISOString(),
    end: pickup.slotEnd.toISOString(),
  };
  return [
    {
      filename: "pass.png",
      cid: passId,
      contentType: "image/png",
      content: passPicture(change.payload),
    },
    {
      filename: "maru-pickup.ics",
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      content: calendarFile(entry, new Date()),
    },
  ];
}
