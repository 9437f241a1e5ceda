import type { GoodsWords } from "./goods-words";

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `ご注文の品を発送しました（${code}）`,
      preview: "お荷物が出発しました。",
      heading: "発送しました",
      text: "ご注文の品を発送しました。お届けまでしばらくお待ちください。",
    },
    part: {
      subject: (code) => `ご注文の品の一部を発送しました（${code}）`,
      preview: "先にご用意できた分が出発しました。",
      heading: "一部を発送しました",
      text: "先にご用意できたお品物を発送しました。残りを発送するときに、あらためてお知らせします。",
    },
    carrier: "配送方法",
    tracking: "お問い合わせ番号",
    pieces: "発送したお品物",
    note: "配送状況に反映されるまで数時間かかることがあります。",
  },
  cancelled: {
    whole: {
      subject: (code) => `ご注文をキャンセルしました（${code}）`,
      preview: "これ以上お送りするものはありません。",
      heading: "キャンセルしました",
      text: "ご注文をキャンセルしました。これ以上お送りするものはありません。お返しする金額がある場合は、別のメールでお知らせします。",
    },
    part: {
      subject: (code) => `ご注文の一部をキャンセルしました（${code}）`,
      preview: "残りのご注文はそのままです。",
      heading: "一部をキャンセルしました",
      text: "次のお品物をご注文から外しました。残りはそのままです。お返しする金額がある場合は、別のメールでお知らせします。",
    },
    pieces: "キャンセルしたお品物",
    note: "お心当たりがない場合は、お知らせください。",
  },
  toCome: "これから発送するお品物",
  readyInPart: {
    subject: (store) => `${store}にご用意できましたが、欠けている品があります`,
    preview: "見つからなかったお品物があります。",
    heading: "一部を除いてご用意できました",
    text: (store, time) =>
      `${store}にお品物をご用意し、${time}までお取り置きします。申し訳ございませんが、次のお品物は店舗で見つかりませんでした。その分の代金はいただきません。`,
    missing: "見つからなかったお品物",
    instead: (name) => `ご了承のとおり代わりにご用意：${name}`,
    short: (store, time) =>
      `マル：${store}にご用意できました。${time}までお取り置きします。欠けている品はメールをご覧ください。`,
  },
};
