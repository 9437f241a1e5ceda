import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `환불해 드렸습니다: ${amount}`,
    preview: "결제하신 카드로 돌려드립니다.",
    heading: "환불해 드렸습니다",
    text: (amount) => `결제하신 카드로 환불해 드렸습니다. 환불 금액: ${amount}`,
    amount: "환불 금액",
    note: "카드사에 따라 영업일 기준 최대 5일이 걸릴 수 있습니다.",
  },
  due: {
    subject: (amount) => `매장에서 돌려드릴 금액이 있습니다: ${amount}`,
    preview: "매장 카운터에서 돌려드립니다.",
    heading: "돌려드릴 금액이 있습니다",
    text: (amount, store) =>
      `매장에서 결제하셨기 때문에 ${store} 카운터에서 돌려드립니다. 돌려드릴 금액은 ${amount}이며, 주문 번호만 알려 주시면 됩니다.`,
    amount: "돌려드릴 금액",
    note: "받으실 수 있는 기한은 없으며, 다른 매장에서도 받으실 수 있습니다.",
  },
  paidOut: {
    subject: (amount) => `매장에서 돌려드렸습니다: ${amount}`,
    preview: "매장 카운터에서 받으셨습니다.",
    heading: "돌려드렸습니다",
    text: (amount, store) => `${store} 카운터에서 돌려드렸습니다. 돌려드린 금액: ${amount}`,
    amount: "돌려드린 금액",
    note: "받으신 적이 없다면 바로 매장으로 전화해 주세요.",
  },
  toTransfer: {
    subject: (amount) => `계좌로 돌려드릴 금액이 있습니다: ${amount}`,
    preview: "은행 계좌로 보내 드립니다.",
    heading: "돌려드릴 금액이 있습니다",
    text: (amount) =>
      `카드로 결제하신 금액이 아니므로 계좌 이체로 돌려드립니다. 보내실 때 쓰신 계좌로 보내 드리며, 돌려드릴 금액은 ${amount}입니다.`,
    amount: "이체할 금액",
    note: "다른 계좌로 받으시려면 연락해 주세요. 보내 드린 뒤 다시 알려 드립니다.",
  },
  transferred: {
    subject: (amount) => `계좌로 보내 드렸습니다: ${amount}`,
    preview: "계좌 이체로 돌려드렸습니다.",
    heading: "계좌로 보내 드렸습니다",
    text: (amount) => `계좌 이체로 돌려드렸습니다. 보내 드린 금액: ${amount}`,
    amount: "이체 금액",
    note: "은행에 따라 영업일 기준 최대 3일이 걸릴 수 있습니다. 도착하지 않으면 연락해 주세요.",
  },
  released: {
    subject: (amount) => `카드 승인을 취소했습니다: ${amount}`,
    preview: "승인만 되어 있던 금액으로, 청구되지 않습니다.",
    heading: "승인을 취소했습니다",
    text: (amount) =>
      `카드에 승인만 되어 있던 금액의 승인을 취소했습니다. 이 금액은 청구되지 않습니다: ${amount}`,
    amount: "승인 취소 금액",
    note: "카드사에 따라 며칠 동안 승인 내역이 남아 보일 수 있습니다.",
  },
  notAccepted: {
    subject: (amount) => `${amount} 환불 안내`,
    preview: "주문은 접수되지 않았습니다.",
    previewTwice: "이미 결제된 주문입니다.",
    heading: "결제 금액을 돌려드립니다",
    tooLate: (amount) =>
      `상품을 더 이상 맡아 두지 못하게 된 뒤에 ${amount} 결제가 도착했습니다. 전액 환불되며, 주문은 접수되지 않았습니다.`,
    twice: (amount) =>
      `이미 결제된 주문입니다. 두 번째로 결제하신 ${amount} 전액을 환불해 드립니다.`,
    unfit: (amount) =>
      `결제하신 ${amount} 금액이 주문과 맞지 않습니다. 전액 환불되며, 주문은 접수되지 않았습니다.`,
    amount: "환불 금액",
    note: "따로 하실 일은 없습니다. 은행에 따라 영업일 기준 최대 10일이 걸릴 수 있습니다.",
    toCart: "장바구니로 가기",
  },
  reason: "사유",
  reasons: {
    short: "매장에서 찾지 못한 물건",
    cancelled: "취소된 물건",
    expired: "찾아가지 않으신 물건",
    returned: "돌려주신 물건",
    refused: "매장에서 받지 않으신 물건",
    manual: "주문 전체",
  },
  pieces: "해당 물건",
  counter: "받으실 곳",
  tender: "지급 방법",
  tenders: { cash: "현금", card: "카드", other: "기타" },
  receipt: "영수증 번호",
  transferReference: "이체 참조 번호",
};
