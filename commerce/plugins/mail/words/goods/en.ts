import type { GoodsWords } from "./goods-words";

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `On its way: your order ${code}`,
      preview: "Your parcel has left us.",
      heading: "On its way",
      text: "Your order has left us and is on its way to you.",
    },
    part: {
      subject: (code) => `Part of your order ${code} is on its way`,
      preview: "One parcel has left us. The rest follows.",
      heading: "A part is on its way",
      text: "One parcel of your order has left us. We write again when the rest leaves.",
    },
    pieces: "In this parcel",
    note: "Carriers need a few hours before they show a new parcel.",
  },
  delivered: {
    whole: {
      subject: (code) => `Delivered: your order ${code}`,
      preview: "Your parcel has arrived.",
      heading: "Delivered",
      text: "Your order has arrived. We hope that you enjoy it.",
    },
    part: {
      subject: (code) => `Part of your order ${code} is delivered`,
      preview: "One parcel has arrived. The rest follows.",
      heading: "A part is delivered",
      text: "One parcel of your order has arrived. We write again when the rest leaves.",
    },
    pieces: "In this parcel",
    note: "If you cannot find the parcel, please write to us.",
  },
  cancelled: {
    whole: {
      subject: (code) => `Your order ${code} is cancelled`,
      preview: "Nothing more will be sent.",
      heading: "Cancelled",
      text: "Your order is cancelled and nothing more will be sent. If money goes back to you, a letter of its own says how much.",
    },
    part: {
      subject: (code) => `A part of your order ${code} is cancelled`,
      preview: "The rest of your order stays as it is.",
      heading: "A part is cancelled",
      text: "We have taken these pieces out of your order. The rest stays as it is. If money goes back to you, a letter of its own says how much.",
    },
    pieces: "Cancelled",
    note: "If you did not expect this, please write to us.",
  },
  carrier: "Sent by",
  tracking: "Tracking number",
  toCome: "Still to come",
  missing: {
    short: {
      subject: (store) => `Not found at ${store}: a part of your order`,
      preview: "The rest of your order stays as it is.",
      heading: "We could not find everything",
      text: (store) =>
        `We are sorry: ${store} could not find the pieces named below. You do not pay for them.`,
    },
    substituted: {
      subject: (store) => `Something like it from ${store}`,
      preview: "At the price of what you ordered.",
      heading: "We chose something like it",
      text: (store) =>
        `${store} could not find everything that you ordered, so we chose something like it, as you allowed.`,
    },
    rest: "We are still putting the rest together.",
    elsewhere: "On the page of your pass you can have them from another store or delivered.",
    substitute: "As long as we are at it, you can also let us choose something like them.",
    notFound: "Not found",
    spared: "You do not pay",
    exchanged: "Chosen instead",
    insteadOf: (name) => `Instead of ${name}`,
    samePrice:
      "You pay the price of what you ordered; there is no difference to pay. If it is not right for you, give it back at the counter.",
  },
  changed: {
    subject: (store) => `Your pickup at ${store} has changed`,
    preview: "What you collect is not what it was.",
    heading: "Your pickup has changed",
    text: (store) => `We have changed what you collect at ${store}, as named below.`,
    again: "Please wait for our next letter before you come: it says when everything lies ready.",
    stays: "The rest lies ready as before.",
    added: "Added",
    removed: "Taken out",
    note: "If you did not expect this, please ring the store.",
  },
  readyInPart: {
    subject: (store) => `Ready at ${store}, but not everything`,
    preview: "Some pieces could not be found.",
    heading: "Ready, but not everything",
    text: (store, time) =>
      `Your things lie ready at ${store} until ${time}. We are sorry: we could not find the pieces named below. You do not pay for them.`,
    short: (shop, store, time) =>
      `${shop}: ready for you at ${store}, until ${time}. Not every piece was found; your e-mail says which.`,
  },
};
