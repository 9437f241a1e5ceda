import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `${amount} is on its way back to you`,
    preview: "It goes back to the card that you paid with.",
    heading: "Your money is on its way",
    text: (amount) => `We have given ${amount} back to the card that you paid with.`,
    amount: "Refunded",
    note: "Banks take up to five working days to show it.",
  },
  due: {
    subject: (amount) => `${amount} waits for you at the counter`,
    preview: "We pay it out to you in the store.",
    heading: "We owe you money",
    text: (amount, store) =>
      `You paid at the counter, so we pay ${amount} out to you there. It waits for you at ${store}; your order number is enough.`,
    amount: "To be paid out",
    note: "It does not run out. Another of our stores can pay it out too.",
  },
  paidOut: {
    subject: (amount) => `${amount} paid out to you`,
    preview: "You got it at the counter.",
    heading: "Paid out to you",
    text: (amount, store) => `We have paid ${amount} out to you at the counter of ${store}.`,
    amount: "Paid out",
    note: "If you did not get it, please ring the store at once.",
  },
  toTransfer: {
    subject: (amount) => `We owe you ${amount} and transfer it to you`,
    preview: "It comes to your bank account.",
    heading: "We owe you money",
    text: (amount) =>
      `You did not pay this by card, so we give ${amount} back to you by bank transfer. We send it to the account that you paid from.`,
    amount: "To be transferred",
    note: "If it is to go to another account, please write to us. We write again when it is sent.",
  },
  transferred: {
    subject: (amount) => `${amount} is sent to your bank account`,
    preview: "We have transferred it to you.",
    heading: "Transferred to you",
    text: (amount) => `We have given ${amount} back to you by bank transfer.`,
    amount: "Transferred",
    note: "Banks take up to three working days. If it does not arrive, please write to us.",
  },
  released: {
    subject: (amount) => `${amount} on your card is released`,
    preview: "It was only reserved and never charged.",
    heading: "Released, never charged",
    text: (amount) =>
      `${amount} was only reserved on your card. We have released it; nothing of it was charged.`,
    amount: "Released",
    note: "Your bank may show it as pending for a few days more.",
  },
  notAccepted: {
    subject: (amount) => `${amount} goes back to you`,
    preview: "The order was not placed.",
    previewTwice: "Your order was paid before.",
    heading: "Your money goes back",
    tooLate: (amount) =>
      `Your payment of ${amount} came when the goods were free again. It goes back to you in full, and the order was not placed.`,
    twice: (amount) =>
      `Your order was paid before. Your second payment of ${amount} goes back to you in full.`,
    unfit: (amount) =>
      `Your payment of ${amount} did not fit the order. It goes back to you in full, and the order was not placed.`,
    amount: "Goes back",
    note: "You need not do anything. Banks take up to ten working days to show it.",
    toCart: "To your basket",
  },
  reason: "For",
  reasons: {
    short: "Pieces that we could not find",
    cancelled: "What was cancelled",
    expired: "What was not collected",
    returned: "What you brought back",
    refused: "What you did not take at the counter",
    manual: "Your order",
  },
  pieces: "For these pieces",
  counter: "Where",
  tender: "Paid out by",
  tenders: { cash: "Cash", card: "Card", other: "Another way" },
  receipt: "Till receipt",
  transferReference: "Reference of the transfer",
};
