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
  readyInPart: {
    subject: (store) => `Ready at ${store}, but not everything`,
    preview: "Some pieces could not be found.",
    heading: "Ready, but not everything",
    text: (store, time) =>
      `Your things lie ready at ${store} until ${time}. We are sorry: we could not find the pieces named below. You do not pay for them.`,
    missing: "Not found",
    instead: (name) => `Instead, as agreed: ${name}`,
    short: (store, time) =>
      `Maru: ready for you at ${store}, until ${time}. Not every piece was found; your e-mail says which.`,
  },
};
