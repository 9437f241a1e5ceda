import type { GoodsWords } from "./goods-words";

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `您的訂單 ${code} 已出貨`,
      preview: "您的包裹已出貨。",
      heading: "已出貨",
      text: "您的訂單已出貨，正在配送途中。",
    },
    part: {
      subject: (code) => `您的訂單 ${code} 已部分出貨`,
      preview: "一個包裹已出貨，其餘將陸續寄出。",
      heading: "已部分出貨",
      text: "您訂單中的一個包裹已出貨。其餘商品出貨時，我們會再寄信通知您。",
    },
    pieces: "此包裹的商品",
    note: "物流公司可能需要幾個小時才會顯示新包裹的進度。",
  },
  delivered: {
    whole: {
      subject: (code) => `您的訂單 ${code} 已送達`,
      preview: "您的包裹已送達。",
      heading: "已送達",
      text: "您的訂單已送達，希望您會喜歡。",
    },
    part: {
      subject: (code) => `您的訂單 ${code} 已部分送達`,
      preview: "一個包裹已送達，其餘將陸續寄出。",
      heading: "已部分送達",
      text: "您訂單中的一個包裹已送達。其餘商品出貨時，我們會再寄信通知您。",
    },
    pieces: "此包裹的商品",
    note: "如果找不到包裹，請來信告訴我們。",
  },
  cancelled: {
    whole: {
      subject: (code) => `您的訂單 ${code} 已取消`,
      preview: "不會再寄出任何商品。",
      heading: "已取消",
      text: "您的訂單已取消，不會再寄出任何商品。如有款項退還給您，我們會另外寄信告知金額。",
    },
    part: {
      subject: (code) => `您的訂單 ${code} 已部分取消`,
      preview: "其餘商品維持不變。",
      heading: "已部分取消",
      text: "我們已將以下商品從您的訂單中移除，其餘商品維持不變。如有款項退還給您，我們會另外寄信告知金額。",
    },
    pieces: "已取消的商品",
    note: "如果您並不知情，請來信告訴我們。",
  },
  carrier: "物流公司",
  tracking: "物流追蹤編號",
  toCome: "尚未寄出的商品",
  missing: {
    short: {
      subject: (store) => `${store}找不到您訂單中的部分商品`,
      preview: "其餘商品維持不變。",
      heading: "有些商品找不到",
      text: (store) => `非常抱歉，${store}找不到以下商品，您無須為其付款。`,
    },
    substituted: {
      subject: (store) => `${store}為您選了類似的商品`,
      preview: "價格與您訂購的商品相同。",
      heading: "我們為您選了類似的商品",
      text: (store) => `${store}無法找齊您訂購的商品，因此依您的同意，為您選了類似的商品。`,
    },
    rest: "我們仍在為您準備其餘商品。",
    elsewhere: "您可在取貨憑證頁面改由其他門市取貨或宅配。",
    substitute: "備貨期間，您也可以讓我們選擇類似的商品。",
    notFound: "找不到的商品",
    spared: "無須支付的金額",
    exchanged: "替代商品",
    insteadOf: (name) => `替代「${name}」`,
    samePrice: "您只需支付原訂商品的價格，無須補差額。如果不合適，可在櫃檯退回。",
  },
  changed: {
    subject: (store) => `您在${store}的取貨內容已變更`,
    preview: "您要領取的商品有所變更。",
    heading: "取貨內容已變更",
    text: (store) => `我們已變更您在${store}的取貨商品，內容如下。`,
    again: "請等候我們的下一封信再前來取貨，信中會告知所有商品的備妥時間。",
    stays: "其餘商品照常為您保留。",
    added: "新增的商品",
    removed: "移除的商品",
    note: "如果您並不知情，請致電門市。",
  },
  readyInPart: {
    subject: (store) => `可以到${store}取貨了，但有部分商品缺貨`,
    preview: "有些商品找不到。",
    heading: "可取貨，部分商品缺貨",
    text: (store, time) =>
      `您的商品已在${store}備妥，保留至 ${time}。非常抱歉，我們找不到以下商品，您無須為其付款。`,
    short: (shop, store, time) =>
      `${shop}：商品已在${store}備妥，保留至 ${time}。有部分商品缺貨，詳情請見電子郵件。`,
  },
};
