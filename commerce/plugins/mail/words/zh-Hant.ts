import { goods } from "./goods/zh-Hant";
import { money } from "./money/zh-Hant";
import type { Words } from "./words";

export const zhHant: Words = {
  copyLink: "如果按鈕無法開啟，請將此網址複製到瀏覽器：",
  verification: {
    subject: (shop) => `您的 ${shop} 會員帳號：只差一步`,
    preview: "設定密碼後，即可啟用帳號。",
    heading: "只差一步",
    text: (shop) =>
      `有人（希望就是您）以此電子郵件申請了 ${shop} 的會員帳號。請開啟連結並設定密碼，即可啟用。`,
    button: "啟用帳號",
    note: "連結僅能使用一次，有效時間為 24 小時。如果不是您本人，請忽略此信；未開啟連結，就不會有任何變動。",
  },
  accountExists: {
    subject: (shop) => `您已經是 ${shop} 的會員`,
    preview: "有人想以您的電子郵件註冊會員。",
    heading: "您已經是會員",
    text: (shop) =>
      `有人（可能是您）想以此電子郵件註冊 ${shop} 的會員。這個信箱已有帳號，因此沒有任何變動，您可以照常登入。`,
    button: "登入",
    note: "忘記密碼了嗎？您可在登入頁面重新設定。如果不是您本人，無須做任何處理：沒有人登入您的帳號。",
  },
  passwordReset: {
    subject: (shop) => `重設您的 ${shop} 密碼`,
    preview: "為您的帳號設定新密碼。",
    heading: "設定新密碼",
    text: (shop) => `有人（希望就是您）要求重設您在 ${shop} 的帳號密碼。`,
    button: "設定密碼",
    note: "連結僅能使用一次，有效時間為 24 小時。如果不是您本人，請忽略此信，原本的密碼不會改變。",
  },
  emailChange: {
    subject: (shop) => `您在 ${shop} 的新電子郵件`,
    preview: "請確認這是您的信箱。",
    heading: "這是您的信箱嗎？",
    text: () => "您要求我們之後改寄信到此信箱。請確認這是您的信箱；在此之前一切維持不變。",
    button: "確認信箱",
    note: "連結僅能使用一次，有效時間為 24 小時。如果不是您本人，請忽略此信，不會有任何變動。",
  },
  order: {
    subject: (code) => `您的訂單 ${code}`,
    preview: "謝謝您。我們已收到您的訂單，正在準備中。",
    heading: "謝謝您",
    text: "我們已收到您的訂單。我們會從架上取出商品，逐件檢查，並在出貨時寄信通知您。",
    textCollected:
      "我們已收到您的訂單。每家門市會各有一張取貨憑證，商品在門市備妥後，我們會再寄信通知您。",
    collectedAt: (store) => `於${store}取貨`,
    number: "訂單編號",
    items: "訂購商品",
    subtotal: "商品小計",
    giftWrap: "禮物包裝",
    delivery: "運費",
    free: "免運費",
    tax: "銷售稅",
    total: "總計",
    taxIncluded: (amount) => `內含稅額 ${amount}`,
    address: "收件地址",
    button: "追蹤此訂單",
    note: "只要有訂單編號與此電子郵件，就能再次查詢這筆訂單。",
  },
  contact: {
    questions: "對這筆訂單有疑問嗎？",
    write: "聯絡我們",
    received: {
      subject: (code) => (code ? `我們已收到您關於訂單 ${code} 的訊息` : "我們已收到您的訊息"),
      preview: "訊息已送達，將由專人回覆。",
      heading: "我們已收到您的訊息",
      text: (name) => `${name}，感謝您的來信。專人將閱讀您的訊息並以電子郵件回覆。`,
      note: "若您未曾來信，可能是他人誤填了您的信箱，您無須處理。",
    },
    answered: {
      subject: (code) => (code ? `關於訂單 ${code} 的回覆` : "對您訊息的回覆"),
      preview: "我們已回覆您的訊息。",
      heading: "我們的回覆",
    },
    asked: "您的來信",
    again: "再次來信",
  },
  goods,
  money,
  pickup: {
    confirmed: {
      subject: (store) => `您將於${store}取貨`,
      preview: "謝謝您。信中附有您的取貨憑證。",
      heading: "期待您的光臨",
      text: (store, time) =>
        `謝謝您。${store}正在為您備貨，預計 ${time} 備妥。備妥後，我們會再寄信通知您。`,
      note: "出示取貨憑證的人即可取貨，請只轉交給代您取貨的人。",
    },
    ready: {
      subject: (store) => `可以到${store}取貨了`,
      preview: "請攜帶取貨憑證。",
      heading: "可以取貨了",
      text: (store, time) => `所有商品已在${store}備妥，為您保留至 ${time}。`,
      note: "無法及時取貨嗎？您可在取貨憑證頁面延長保留，或改由其他人取貨。",
    },
    reminder: {
      subject: (store) => `您的商品還在${store}等您`,
      preview: "即將重新上架。",
      heading: "商品還在等您",
      text: (store, time) => `您在${store}的商品保留至 ${time}。逾期未取將重新上架，您無須付款。`,
      note: "您可在取貨憑證頁面延長保留。",
    },
    expired: {
      subject: (store) => `您未到${store}取貨`,
      preview: "商品已重新上架。",
      heading: "商品已重新上架",
      text: (store) =>
        `您在${store}的商品逾期未取，已重新上架，您無須付款。如有款項退還給您，我們會另外寄信告知金額。`,
      note: "歡迎您隨時再次訂購。",
    },
    cancelled: {
      subject: (store) => `您在${store}的取貨已取消`,
      preview: "商品已不再為您保留。",
      heading: "已取消",
      text: (store) =>
        `您在${store}的取貨已取消，您無須付款。如有款項退還給您，我們會另外寄信告知金額。`,
      note: "如果您並不知情，請致電門市。",
    },
    notFound: {
      subject: (store) => `${store}找不到您的商品`,
      preview: "非常抱歉，您無須付款。",
      heading: "找不到您的商品",
      text: (store) =>
        `非常抱歉，您要在${store}領取的商品找不到了，因此沒有可取的商品，您無須付款。如有款項退還給您，我們會另外寄信告知金額。`,
      note: "其他門市可能有貨，也可以宅配給您，歡迎隨時再次訂購。",
    },
    code: "取貨碼",
    store: "門市",
    time: "取貨時間",
    collector: "取貨人",
    number: "訂單編號",
    button: "開啟取貨憑證",
    pieces: {
      confirmed: "取貨商品",
      ready: "為您保留的商品",
      reminder: "為您保留的商品",
      expired: "已不再保留的商品",
      cancelled: "已不再保留的商品",
      notFound: "找不到的商品",
    },
    due: "門市應付金額",
    part: "這些商品的金額",
    partPaid: "已包含在您訂購時支付的金額中",
    entry: (store) => `於${store}取貨`,
    short: {
      ready: (shop, store, time) => `${shop}：商品已在${store}備妥，保留至 ${time}。`,
      reminder: (shop, store, time) => `${shop}：您在${store}的商品保留至 ${time}。`,
      expired: (shop, store) => `${shop}：您未到${store}取貨，無須付款。`,
    },
  },
};
