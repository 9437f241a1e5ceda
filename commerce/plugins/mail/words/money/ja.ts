import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `${amount}をご返金しました`,
    preview: "お支払いのカードにお返しします。",
    heading: "ご返金しました",
    text: (amount) => `お支払いのカードに${amount}をお返ししました。`,
    amount: "ご返金額",
    note: "カード会社への反映には最大5営業日かかることがあります。",
  },
  due: {
    subject: (amount) => `店頭でお返しする金額があります：${amount}`,
    preview: "店舗のカウンターでお返しします。",
    heading: "お返しする金額があります",
    text: (amount, store) =>
      `店頭でお支払いいただいたため、${store}のカウンターで${amount}をお返しします。注文番号をお知らせください。`,
    amount: "お返しする金額",
    note: "期限はありません。ほかの店舗でもお受け取りいただけます。",
  },
  paidOut: {
    subject: (amount) => `店頭で${amount}をお返ししました`,
    preview: "カウンターでお受け取りいただきました。",
    heading: "お返ししました",
    text: (amount, store) => `${store}のカウンターで${amount}をお返ししました。`,
    amount: "お返しした金額",
    note: "お受け取りになっていない場合は、すぐに店舗までお電話ください。",
  },
  released: {
    subject: (amount) => `カードのご利用枠の確保を解除しました：${amount}`,
    preview: "確保していた金額で、請求はされません。",
    heading: "ご利用枠の確保を解除しました",
    text: (amount) =>
      `お支払いのカードで確保していたご利用枠${amount}を解除しました。この金額は請求されません。`,
    amount: "解除した金額",
    note: "カード会社の画面には数日のあいだ残って見えることがあります。",
  },
  reason: "理由",
  reasons: {
    short: "見つからなかったお品物",
    cancelled: "キャンセルされたお品物",
    expired: "お受け取りのなかったお品物",
    returned: "お返しいただいたお品物",
    manual: "ご注文全体",
  },
  pieces: "対象のお品物",
  counter: "お受け取り場所",
  tender: "お返しの方法",
  tenders: { cash: "現金", card: "カード", other: "その他" },
  receipt: "レシート番号",
};
