import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `إيصالك من ${store}`,
  preview: "ما استلمته وما دفعته.",
  heading: "إيصالك",
  text: (store, time) => `استلمت هذا من ${store}، ${time}.`,
  seller: "البائع",
  registration: "رقم التسجيل",
  number: "رقم الإيصال",
  fiscalNumber: "الرقم الضريبي للإيصال",
  pieces: "ما استلمته",
  fees: "التوصيل والإضافات",
  tax: (rate) => `منها ضريبة ${rate}`,
  before: "المدفوع سابقاً",
  taken: "المحصّل الآن",
  note: "احتفظ بهذه الرسالة، فهي تنفعك عند الإرجاع والضمان.",
};
