import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `مبلغ ${amount} في طريقه إليك`,
    preview: "يعود إلى البطاقة التي دفعت بها.",
    heading: "مبلغك في طريقه إليك",
    text: (amount) => `أعدنا مبلغ ${amount} إلى البطاقة التي دفعت بها.`,
    amount: "المبلغ المُعاد",
    note: "قد يستغرق ظهوره لدى البنك حتى خمسة أيام عمل.",
  },
  due: {
    subject: (amount) => `لك ${amount} عند الصندوق`,
    preview: "نسلّمه إليك في المتجر.",
    heading: "لك عندنا مبلغ",
    text: (amount, store) =>
      `دفعت عند الصندوق، لذلك نسلّمك ${amount} هناك. المبلغ بانتظارك في ${store}، ويكفي أن تذكر رقم طلبك.`,
    amount: "المبلغ المستحق لك",
    note: "لا تنتهي مدة استلامه، ويمكنك استلامه من متجر آخر لنا أيضًا.",
  },
  paidOut: {
    subject: (amount) => `سلّمناك ${amount}`,
    preview: "استلمته عند الصندوق.",
    heading: "سلّمناك المبلغ",
    text: (amount, store) => `سلّمناك ${amount} عند صندوق ${store}.`,
    amount: "المبلغ المُسلَّم",
    note: "إن لم تستلمه فاتصل بالمتجر فورًا من فضلك.",
  },
  toTransfer: {
    subject: (amount) => `لك عندنا ${amount} وسنحوّله إليك`,
    preview: "يصل إلى حسابك المصرفي.",
    heading: "لك عندنا مبلغ",
    text: (amount) =>
      `لم تدفع هذا المبلغ بالبطاقة، لذلك نعيد إليك ${amount} بتحويل مصرفي إلى الحساب الذي دفعت منه.`,
    amount: "المبلغ الذي سنحوّله",
    note: "إن أردته على حساب آخر فراسلنا من فضلك. نكتب إليك ثانية عند إرساله.",
  },
  transferred: {
    subject: (amount) => `حوّلنا ${amount} إلى حسابك المصرفي`,
    preview: "أعدناه إليك بتحويل مصرفي.",
    heading: "حوّلنا المبلغ إليك",
    text: (amount) => `أعدنا إليك ${amount} بتحويل مصرفي.`,
    amount: "المبلغ المحوَّل",
    note: "قد يستغرق وصوله حتى ثلاثة أيام عمل. إن لم يصل فراسلنا من فضلك.",
  },
  released: {
    subject: (amount) => `أُلغي حجز ${amount} على بطاقتك`,
    preview: "كان محجوزًا فقط ولم يُخصم.",
    heading: "أُلغي الحجز ولم يُخصم شيء",
    text: (amount) =>
      `كان مبلغ ${amount} محجوزًا فقط على بطاقتك، وقد ألغينا حجزه ولم نخصم منه شيئًا.`,
    amount: "المبلغ المُلغى حجزه",
    note: "قد يُظهره البنك معلّقًا بضعة أيام أخرى.",
  },
  reason: "السبب",
  reasons: {
    short: "قطع لم نجدها",
    cancelled: "ما أُلغي",
    expired: "ما لم يُستلم",
    returned: "ما أعدته إلينا",
    manual: "طلبك",
  },
  pieces: "عن هذه القطع",
  counter: "المكان",
  tender: "طريقة الدفع",
  tenders: { cash: "نقدًا", card: "بطاقة", other: "طريقة أخرى" },
  receipt: "رقم إيصال الصندوق",
  transferReference: "رقم مرجع التحويل",
};
