import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

/** For the dashboard, whose people read what the engine answers. */
const messages = {
  "payment-follows-goods":
    "Money follows the goods: it is taken when they leave and released when they are cancelled. Ship or cancel them instead.",
  "order-is-being-changed": "Close the change of the order first.",
  "order-is-not-paid":
    "An order is placed by a payment; one that costs nothing by the method of payment 'nothing'.",
  "refund-is-under-way": "This refund is with the payment provider; it ends by itself.",
};

const errors = {
  "paid-at-its-provider":
    "This way of paying has a provider, and only the shopper can pay there. Name another one, such as bank-transfer.",
  "return-address": "A provider leads shoppers back to a path of the shop.",
  "nothing-is-due": "Nothing is due: the order is paid or reserved already.",
  "refund-of-what-was-not-taken":
    "Nothing of this payment was taken yet. Cancel the pieces, and it is released by itself.",
  "refund-of-nothing": "Give back an amount above zero.",
  "refund-is-settled":
    "Someone has settled this refund already, with the reference { reference }. Transfer nothing more.",
  "refund-waits-at-a-counter":
    "This refund waits at a store's counter. It is settled when it is paid out there.",
  "transfer-without-reference": "Name the bank's reference of the transfer.",
  "refund-in-parts": "This currency has no such small parts. Give back a whole amount.",
  "refund-is-too-much": "That is more than is left of what was taken.",
  "refund-goes-back-by-itself":
    "The money for cancelled pieces goes back by itself. Give an amount without lines to refund more.",
};

/** What people at the dashboard are told when a payment can not be changed by hand. */
@Injectable()
export class PaymentMessages implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { message: messages, error: errors });
  }
}
