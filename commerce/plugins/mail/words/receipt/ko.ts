import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `${store} 수령 영수증`,
  preview: "수령하신 상품과 결제 금액입니다.",
  heading: "영수증",
  text: (store, time) => `${time}에 ${store}에서 수령하셨습니다.`,
  seller: "판매처",
  registration: "사업자등록번호",
  number: "영수증 번호",
  fiscalNumber: "승인 번호",
  pieces: "수령하신 상품",
  fees: "배송 및 추가 요금",
  tax: (rate) => `세금 포함(${rate})`,
  before: "앞서 결제한 금액",
  taken: "이번에 결제한 금액",
  note: "반품과 품질 보증에 쓰이니 이 메일을 보관해 주세요.",
};
