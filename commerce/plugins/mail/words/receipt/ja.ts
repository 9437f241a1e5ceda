import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `${store}でのお受け取りのレシート`,
  preview: "お受け取りの商品とお支払い金額です。",
  heading: "レシート",
  text: (store, time) => `${time}に${store}でお受け取りいただきました。`,
  seller: "販売店",
  registration: "登録番号",
  number: "レシート番号",
  fiscalNumber: "会計番号",
  pieces: "お受け取りの商品",
  fees: "配送料など",
  tax: (rate) => `うち税（${rate}）`,
  before: "お支払い済みの金額",
  taken: "今回のお支払い金額",
  note: "返品や保証の際に必要ですので、このメールを保管してください。",
};
