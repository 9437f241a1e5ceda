import type { GoodsWords } from "./goods-words";

// An order's code keeps its own direction, also when it begins with a digit (U+2068, U+2069).
const apart = (code: string) => `\u2068${code}\u2069`;

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `طلبك ${apart(code)} في الطريق`,
      preview: "غادرتنا شحنتك.",
      heading: "طلبك في الطريق",
      text: "غادرنا طلبك وهو في الطريق إليك.",
    },
    part: {
      subject: (code) => `جزء من طلبك ${apart(code)} في الطريق`,
      preview: "غادرتنا شحنة، والباقي يتبعها.",
      heading: "جزء من طلبك في الطريق",
      text: "غادرتنا شحنة من طلبك، ونكتب إليك مرة أخرى حين يغادر الباقي.",
    },
    pieces: "في هذه الشحنة",
    note: "قد تمضي بضع ساعات قبل أن تظهر الشحنة لدى شركة التوصيل.",
  },
  delivered: {
    whole: {
      subject: (code) => `وصل طلبك ${apart(code)}`,
      preview: "وصلت شحنتك.",
      heading: "وصل طلبك",
      text: "وصل طلبك إليك. نتمنى أن ينال إعجابك.",
    },
    part: {
      subject: (code) => `وصل جزء من طلبك ${apart(code)}`,
      preview: "وصلت شحنة، والباقي يتبعها.",
      heading: "وصل جزء من طلبك",
      text: "وصلت إليك شحنة من طلبك، ونكتب إليك مرة أخرى حين يغادر الباقي.",
    },
    pieces: "في هذه الشحنة",
    note: "إن لم تجد الشحنة فاكتب إلينا من فضلك.",
  },
  cancelled: {
    whole: {
      subject: (code) => `أُلغي طلبك ${apart(code)}`,
      preview: "لن نرسل شيئًا آخر.",
      heading: "أُلغي الطلب",
      text: "أُلغي طلبك ولن نرسل شيئًا آخر. إن كان لك مبلغ يُعاد فسنكتب إليك بمقداره في رسالة مستقلة.",
    },
    part: {
      subject: (code) => `أُلغي جزء من طلبك ${apart(code)}`,
      preview: "بقية طلبك كما هي.",
      heading: "أُلغي جزء من الطلب",
      text: "أخرجنا هذه القطع من طلبك، وتبقى بقيته كما هي. إن كان لك مبلغ يُعاد فسنكتب إليك بمقداره في رسالة مستقلة.",
    },
    pieces: "ما أُلغي",
    note: "إن لم تكن تتوقّع ذلك فاكتب إلينا من فضلك.",
  },
  carrier: "طريقة الشحن",
  tracking: "رقم التتبّع",
  toCome: "ما لم يُرسل بعد",
  missing: {
    short: {
      subject: (store) => `لم نجد بعض قطعك في ${store}`,
      preview: "بقية طلبك كما هي.",
      heading: "لم نجد بعض القطع",
      text: (store) => `نعتذر، فلم نجد في ${store} القطع المذكورة أدناه، ولن تدفع ثمنها.`,
    },
    substituted: {
      subject: (store) => `اخترنا لك بديلًا في ${store}`,
      preview: "بثمن ما طلبته.",
      heading: "اخترنا لك بديلًا",
      text: (store) => `لم نجد في ${store} كل ما طلبته، فاخترنا بديلًا مشابهًا كما سمحت لنا.`,
    },
    rest: "وما زلنا نجهّز الباقي.",
    elsewhere: "من صفحة البطاقة يمكنك طلبها من متجر آخر أو مع التوصيل.",
    substitute: "وما دمنا نجهّز الطلب، يمكنك أيضًا أن تسمح لنا باختيار بديل مشابه.",
    notFound: "ما لم نجده",
    spared: "مبلغ لن تدفعه",
    exchanged: "البديل",
    insteadOf: (name) => `بدلًا من ${name}`,
    samePrice: "تدفع ثمن ما طلبته دون أي فرق. وإن لم يناسبك البديل فيمكنك إعادته في المتجر.",
  },
  readyInPart: {
    subject: (store) => `طلبك جاهز في ${store} وتنقصه قطع`,
    preview: "لم نجد بعض القطع.",
    heading: "جاهز، وتنقصه قطع",
    text: (store, time) =>
      `أغراضك جاهزة في ${store} ونحتفظ بها لك حتى ${time}. نعتذر، فلم نجد القطع المذكورة أدناه، ولن تدفع ثمنها.`,
    short: (store, time) =>
      `مارو: طلبك جاهز في ${store} حتى ${time}. لم نجد كل القطع، والتفاصيل في بريدك.`,
  },
};
