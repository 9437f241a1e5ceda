import { goods } from "./goods/en";
import { money } from "./money/en";
import { receipt } from "./receipt/en";
import type { Words } from "./words";

export const en: Words = {
  copyLink: "If the button does not open, copy this address into your browser:",
  verification: {
    subject: (shop) => `Your account at ${shop}: one step left`,
    preview: "Choose a password and your account is open.",
    heading: "One step left",
    text: (shop) =>
      `Someone, we hope you, asked for an account at ${shop} with this e-mail. Open the link and choose a password; then it is yours.`,
    button: "Open my account",
    note: "The link works once, for 24 hours. If it wasn’t you, leave this letter alone: without the link nothing happens.",
  },
  accountExists: {
    subject: (shop) => `You already have an account at ${shop}`,
    preview: "Someone tried to open one with your e-mail.",
    heading: "You already have an account",
    text: (shop) =>
      `Someone, perhaps you, wanted to open an account at ${shop} with this e-mail. There is one already, so nothing has changed. You can sign in as ever.`,
    button: "Sign in",
    note: "Password forgotten? You can choose a new one on the sign-in page. If it wasn’t you, there is nothing to do: no one got in.",
  },
  passwordReset: {
    subject: (shop) => `A new password for ${shop}`,
    preview: "Choose a new password for your account.",
    heading: "Choose a new password",
    text: (shop) => `Someone, we hope you, asked for a new password for your account at ${shop}.`,
    button: "Choose a password",
    note: "The link works once, for 24 hours. If it wasn’t you, leave this letter alone: your old password stays.",
  },
  emailChange: {
    subject: (shop) => `Your new e-mail at ${shop}`,
    preview: "Confirm that this address is yours.",
    heading: "Is this address yours?",
    text: () =>
      "You asked us to write to this address from now on. Please confirm that it is yours; until then everything stays as it was.",
    button: "Confirm the address",
    note: "The link works once, for 24 hours. If it wasn’t you, leave this letter alone: nothing changes.",
  },
  order: {
    subject: (code) => `Your order ${code}`,
    preview: "Thank you. We have your order and are getting it ready.",
    heading: "Thank you",
    text: "We have your order. We take your pieces from the shelf, check each one by hand and write to you when they leave.",
    textCollected:
      "We have your order. You get a pass for each store, and a letter as soon as your pieces lie ready there.",
    collectedAt: (store) => `To collect at ${store}`,
    number: "Order number",
    items: "What you ordered",
    each: (price) => `${price} each`,
    subtotal: "Items",
    giftWrap: "Gift wrap",
    delivery: "Delivery",
    free: "Free",
    tax: "Sales tax",
    total: "Total",
    taxIncluded: (amount) => `includes ${amount} VAT`,
    address: "Delivered to",
    button: "Follow this order",
    note: "The order number and this e-mail are enough to find it again.",
  },
  contact: {
    questions: "A question about this order?",
    write: "Write to us",
    call: "Or call us",
    received: {
      subject: (code) => (code ? `Your message about order ${code}` : "Your message to us"),
      preview: "It has arrived, and a person will answer.",
      heading: "Your message has arrived",
      text: (name) =>
        `${name}, thank you for writing. A person reads your message and answers by letter.`,
      note: "If you did not write to us, someone used your address by mistake. There is nothing to do.",
    },
    answered: {
      subject: (code) => (code ? `Our answer about order ${code}` : "Our answer to your message"),
      preview: "We have answered your message.",
      heading: "Our answer",
    },
    asked: "You wrote",
    again: "Write again",
  },
  webhook: {
    subject: "An address for events is switched off",
    preview: "It has failed for long.",
    heading: "An address for events is switched off",
    text: (host) =>
      `${host} did not take what the shop told it, or said that it is gone. The shop has stopped sending.`,
    note: "Put it right, then switch it on in the dashboard under Receivers of events. What happened meanwhile waits for up to 30 days.",
  },
  goods,
  money,
  receipt,
  pickup: {
    confirmed: {
      subject: (store) => `Your pickup at ${store}`,
      preview: "Thank you. Your pass is in this mail.",
      heading: "See you soon",
      text: (store, time) =>
        `Thank you. Your things are being put together at ${store} and will be ready ${time}. We write once more when they are.`,
      note: "Anyone who shows the pass may collect: pass it on only to the person who comes for you.",
    },
    inAisle: {
      subject: (store) => `Your purchase at ${store}`,
      preview: "It is paid. Your pass for the exit is in this mail.",
      heading: "Paid",
      text: (store) =>
        `Thank you. Everything is paid. Show this pass at the exit of ${store}, where our people look at it.`,
      note: "Changed your mind? Give it back at the exit, and you get your money back.",
    },
    toTry: {
      subject: (store) => `Reserved to try at ${store}`,
      preview: "You pay nothing before. Your pass is in this mail.",
      heading: "Set aside for you",
      text: (store, time) =>
        `Your pieces are set aside at ${store} and will be ready to try ${time}. We write once more when they are. You pay in the store, only for what you keep.`,
      note: "Changed your mind? Cancel on the page of your pass, so that others can have the pieces.",
    },
    readyToTry: {
      subject: (store) => `Ready to try at ${store}`,
      preview: "Bring the pass along.",
      heading: "Ready to try",
      text: (store, time) =>
        `Your pieces lie ready at ${store} until ${time}. Try them there. You pay only for what you keep, and the rest stays in the store.`,
      note: "Can’t make it? Cancel on the page of your pass, so that others can have the pieces.",
    },
    tookNothing: {
      subject: (store) => `Thank you for trying at ${store}`,
      preview: "You kept nothing, and you pay nothing.",
      heading: "Thank you for coming",
      text: (store) => `You tried your pieces at ${store} and kept none of them. You pay nothing.`,
      note: "Looking for another size or colour? Ask us at any time.",
    },
    ready: {
      subject: (store) => `Ready for you at ${store}`,
      preview: "Bring the pass along.",
      heading: "It’s ready",
      text: (store, time) => `Everything lies ready at ${store} and waits for you until ${time}.`,
      note: "Can’t make it in time? The pass lets you have it kept longer, or have someone else collect it.",
    },
    reminder: {
      subject: (store) => `It still waits for you at ${store}`,
      preview: "It goes back to the shelf soon.",
      heading: "It still waits for you",
      text: (store, time) =>
        `Your things at ${store} are kept until ${time}. After that they go back to the shelf, and you do not pay for them.`,
      note: "On the page of the pass you can have them kept longer.",
    },
    again: {
      subject: (store) => `Your pass for ${store}`,
      preview: "The pass, once more.",
      heading: "Your pass",
      text: (store) => `You asked for your pass at ${store}. Here it is once more.`,
      note: "You did not ask for it? Then please ring the store.",
    },
    expired: {
      subject: (store) => `Not collected at ${store}`,
      preview: "It went back to the shelf.",
      heading: "Back on the shelf",
      text: (store) =>
        `Your things were not collected at ${store} and went back to the shelf. You do not pay for them. If money goes back to you, a letter of its own says how much.`,
      note: "Whenever you like, order them again.",
    },
    cancelled: {
      subject: (store) => `Your pickup at ${store} is cancelled`,
      preview: "Nothing is kept for you any more.",
      heading: "Cancelled",
      text: (store) =>
        `Your pickup at ${store} is cancelled, and you do not pay for it. If money goes back to you, a letter of its own says how much.`,
      note: "If you didn’t expect this, please ring the store.",
    },
    notFound: {
      subject: (store) => `We could not find it at ${store}`,
      preview: "We are sorry. You do not pay for it.",
      heading: "We could not find it",
      text: (store) =>
        `We are sorry: what you wanted to collect at ${store} could not be found, so there is nothing to collect. You do not pay for it. If money goes back to you, a letter of its own says how much.`,
      note: "Another store may have it, or we can send it to you: order it again whenever you like.",
    },
    paused: {
      subject: (store) => `Another time for your pickup at ${store}`,
      preview: "Please choose another time or another store.",
      heading: "We cannot keep the time",
      text: (store, time) =>
        `We are sorry: ${store} cannot hand out your order as promised (${time}). Choose another time, or another store that has all of it, on the page of your pass. If you choose nothing, it is kept for you until the store hands out orders again.`,
      note: "You can also cancel it there. Then you do not pay for it.",
    },
    resumed: {
      subject: (store) => `Your pickup at ${store} is as promised after all`,
      preview: "You need not choose another time.",
      heading: "As promised after all",
      text: (store, time) =>
        `${store} hands out orders again. Your order is there for you as it was promised: ${time}.`,
      note: "If that time does not suit you any more, someone else may collect it: name them on the page of your pass.",
    },
    moved: {
      subject: (store) => `Your new pickup at ${store}`,
      preview: "Your pass is in this mail.",
      heading: "Changed as you wished",
      text: (store, time) => `You now collect your order at ${store}: ${time}.`,
      note: "Only this pass is good at this store.",
    },
    declined: {
      subject: (store) => `${store} cannot prepare your order`,
      preview: "Please choose another store.",
      heading: "Please choose another store",
      text: (store, time) =>
        `We are sorry: ${store} cannot prepare your order. Choose another store that has all of it, on the page of your pass, until ${time}. If you choose nothing, the order is cancelled and you do not pay for it.`,
      note: "You can also cancel it there at once.",
    },
    movedOn: {
      subject: (store) => `Your order is now at ${store}`,
      preview: "Your pass is in this mail.",
      heading: "Another store takes over",
      text: (store, time) =>
        `The store that you chose could not prepare your order. As you allowed, ${store} takes it over: ${time}.`,
      note: "Only this pass is good at this store. If it does not suit you, you can cancel on the page of your pass.",
    },
    declinedEnd: {
      subject: (store) => `Your pickup at ${store} cannot be prepared`,
      preview: "We are sorry. You do not pay for it.",
      heading: "We cannot prepare it",
      text: (store) =>
        `We are sorry: ${store} cannot prepare your order, and no other store takes it over. It is cancelled, and you do not pay for it. If money goes back to you, a letter of its own says how much.`,
      note: "Whenever you like, order it again, or have it sent.",
    },
    proposed: {
      subject: (store) => `${store} asks: would something else do?`,
      preview: "Please say yes or no on the page of your pass.",
      heading: "Would something else do?",
      text: (store, time) =>
        `${store} does not have one of the things that you ordered, and proposes another. Say yes or no on the page of your pass until ${time}. If you say nothing, what you chose at the checkout counts.`,
      note: "If you say no, you do not pay for it.",
    },
    code: "Code",
    store: "Store",
    time: "Collect",
    bought: "Bought",
    collector: "Collected by",
    number: "Order number",
    button: "Open the pass",
    pieces: {
      confirmed: "What you collect",
      inAisle: "What you bought",
      toTry: "What you try",
      readyToTry: "What you try",
      tookNothing: "What you tried",
      ready: "Waiting for you",
      reminder: "Waiting for you",
      again: "What it is for",
      expired: "No longer kept for you",
      cancelled: "No longer kept for you",
      notFound: "Not found",
      paused: "What it is about",
      resumed: "What you collect",
      moved: "What you collect",
      declined: "What it is about",
      movedOn: "What you collect",
      declinedEnd: "No longer kept for you",
      proposed: "What the store proposes",
    },
    due: "To pay at the store",
    dueIfKept: "To pay if you keep all of it",
    part: "These pieces",
    partPaid: "Part of what you paid with your order",
    entry: (store) => `Collect from ${store}`,
    short: {
      ready: (shop, store, time) => `${shop}: ready for you at ${store}, until ${time}.`,
      reminder: (shop, store, time) => `${shop}: kept for you at ${store} until ${time}.`,
      expired: (shop, store) => `${shop}: not collected at ${store}. You do not pay for it.`,
    },
  },
};
