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
  toTransfer: {
    subject: (amount) => `お振り込みでお返しする金額があります：${amount}`,
    preview: "銀行口座へお振り込みします。",
    heading: "お返しする金額があります",
    text: (amount) =>
      `カードでのお支払いではないため、${amount}を銀行振込でお返しします。お支払いに使われた口座へお振り込みします。`,
    amount: "お振り込みする金額",
    note: "別の口座をご希望の場合はご連絡ください。お振り込み後にもう一度お知らせします。",
  },
  transferred: {
    subject: (amount) => `${amount}をお振り込みしました`,
    preview: "銀行振込でお返ししました。",
    heading: "お振り込みしました",
    text: (amount) => `${amount}を銀行振込でお返ししました。`,
    amount: "お振り込み金額",
    note: "着金まで最大3営業日かかることがあります。届かない場合はご連絡ください。",
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
  notAccepted: {
    subject: (amount) => `${amount} を返金いたします`,
    preview: "ご注文は確定していません。",
    previewTwice: "ご注文はお支払い済みです。",
    heading: "お支払いを返金いたします",
    tooLate: (amount) =>
      `商品の取り置きが終わったあとに ${amount} のお支払いが届きました。全額を返金いたします。ご注文は確定していません。`,
    twice: (amount) =>
      `ご注文はお支払い済みです。二度目のお支払い ${amount} は、全額を返金いたします。`,
    unfit: (amount) =>
      `${amount} のお支払いがご注文と一致しませんでした。全額を返金いたします。ご注文は確定していません。`,
    amount: "返金額",
    note: "お手続きは不要です。反映まで最長10営業日かかることがあります。",
    toCart: "カートへ",
  },
  reason: "理由",
  reasons: {
    short: "見つからなかったお品物",
    cancelled: "キャンセルされたお品物",
    expired: "お受け取りのなかったお品物",
    returned: "お返しいただいたお品物",
    refused: "店頭でお受け取りにならなかったお品物",
    manual: "ご注文全体",
  },
  pieces: "対象のお品物",
  counter: "お受け取り場所",
  tender: "お返しの方法",
  tenders: { cash: "現金", card: "カード", other: "その他" },
  receipt: "レシート番号",
  transferReference: "お振り込みの照会番号",
};
