import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `${amount} 正退還給您`,
    preview: "款項將退回您付款時使用的卡片。",
    heading: "款項正退還給您",
    text: (amount) => `我們已將 ${amount} 退回您付款時使用的卡片。`,
    amount: "退款金額",
    note: "銀行最多可能需要五個工作天才會顯示。",
  },
  due: {
    subject: (amount) => `請到門市櫃檯領取退款 ${amount}`,
    preview: "我們會在門市將款項退還給您。",
    heading: "有款項待退還給您",
    text: (amount, store) =>
      `您是在櫃檯付款的，因此我們會在櫃檯退還 ${amount} 給您。款項保留在${store}，只需告知訂單編號即可領取。`,
    amount: "待退金額",
    note: "沒有領取期限，也可在我們的其他門市領取。",
  },
  paidOut: {
    subject: (amount) => `已退還 ${amount} 給您`,
    preview: "您已在櫃檯領取退款。",
    heading: "已退還給您",
    text: (amount, store) => `我們已在${store}的櫃檯退還 ${amount} 給您。`,
    amount: "已退金額",
    note: "如果您沒有收到，請立即致電門市。",
  },
  toTransfer: {
    subject: (amount) => `將以轉帳退還您 ${amount}`,
    preview: "款項將匯入您的銀行帳戶。",
    heading: "有款項待退還給您",
    text: (amount) =>
      `這筆款項並非以卡片支付，因此我們會以銀行轉帳退還 ${amount}，匯入您付款時使用的帳戶。`,
    amount: "待轉帳金額",
    note: "如需匯入其他帳戶，請與我們聯絡。匯出後我們會再通知您。",
  },
  transferred: {
    subject: (amount) => `已轉帳退還 ${amount} 給您`,
    preview: "我們已以銀行轉帳退款。",
    heading: "已轉帳給您",
    text: (amount) => `我們已以銀行轉帳退還 ${amount} 給您。`,
    amount: "轉帳金額",
    note: "銀行最多可能需要三個工作天。如果沒有收到，請與我們聯絡。",
  },
  released: {
    subject: (amount) => `已取消您卡片上的預授權 ${amount}`,
    preview: "這筆金額僅為預授權，從未扣款。",
    heading: "預授權已取消，並未扣款",
    text: (amount) => `您卡片上的 ${amount} 僅為預授權。我們已將其取消，並未扣款。`,
    amount: "取消預授權的金額",
    note: "銀行可能仍會顯示為處理中數天。",
  },
  reason: "原因",
  reasons: {
    short: "找不到的商品",
    cancelled: "已取消的商品",
    expired: "逾期未取的商品",
    returned: "您退回的商品",
    refused: "您當場未取的商品",
    manual: "您的訂單",
  },
  pieces: "相關商品",
  counter: "領取地點",
  tender: "退款方式",
  tenders: { cash: "現金", card: "卡片", other: "其他方式" },
  receipt: "收銀單據號碼",
  transferReference: "轉帳參考編號",
};
