import type { Letter } from "../letter/letter";
import type { MailOptions } from "../options";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import { bill } from "./bill";
import type { ConfirmedOrder } from "./load-order";

/** The letter that confirms an order, with the amounts that the storefront shows for it. */
export function orderLetter(confirmed: ConfirmedOrder, options: MailOptions): Letter {
  const { order, language, channel } = confirmed;
  const words = wordsIn(language).order;
  return {
    language,
    subject: words.subject(order.code),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      { kind: "text", text: words.text },
      { kind: "rows", rows: [{ label: words.number, value: order.code }] },
      ...bill(confirmed),
      { kind: "lines", title: words.address, lines: addressLines(order.shippingAddress) },
      {
        kind: "button",
        label: words.button,
        url: shopUrl(options, channel, language, "/orders", { code: order.code }),
      },
      { kind: "note", text: words.note },
    ],
    footer: wordsIn(language).footer,
    homeUrl: shopUrl(options, channel, language),
  };
}

function addressLines(address: ConfirmedOrder["order"]["shippingAddress"]): string[] {
  const { fullName, streetLine1, streetLine2, city, province, postalCode } = address;
  return [
    fullName,
    streetLine1,
    streetLine2,
    [postalCode, city, province].filter(Boolean).join(" "),
  ]
    .map((text) => text ?? "")
    .filter(Boolean);
}
