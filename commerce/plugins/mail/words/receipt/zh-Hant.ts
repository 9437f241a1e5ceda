import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `您在${store}的取貨收據`,
  preview: "您領取的商品與付款金額。",
  heading: "您的收據",
  text: (store, time) => `您於${time}在${store}領取了以下商品。`,
  seller: "銷售門市",
  registration: "登記號碼",
  number: "收據編號",
  fiscalNumber: "發票號碼",
  pieces: "您領取的商品",
  fees: "運費與附加費用",
  tax: (rate) => `內含稅額（${rate}）`,
  before: "先前已付",
  taken: "本次收款",
  note: "請保留此信，退貨與保固時會用到。",
};
