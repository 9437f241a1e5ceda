import type { CustomFields } from "@vendure/core";
import { fieldLabel } from "../../contracts/field-label";

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomOrderFields {
    /** Whether its shopper wishes it to be wrapped; it is one where the market wraps, too. */
    isGift?: boolean | null;
    giftMessage?: string | null;
  }
  interface CustomChannelFields {
    /** In hundredths, as the market shows prices; nothing is wrapped where there is none. */
    giftWrapPrice?: number | null;
  }
}

export const giftFields: CustomFields = {
  // The APIs have them as a field of their own, and one way to write them.
  Order: [
    { name: "isGift", type: "boolean", nullable: true, internal: true },
    { name: "giftMessage", type: "text", nullable: true, internal: true },
  ],
  Channel: [
    {
      name: "giftWrapPrice",
      type: "int",
      nullable: true,
      min: 0,
      // Of all of a market, shoppers see what it asks of their cart.
      public: false,
      ui: { component: "currency-form-input" },
      label: fieldLabel({
        en: "Gift wrap for an order (empty: not offered, 0: free)",
        ko: "주문당 선물 포장 요금(비우면 제공 안 함, 0은 무료)",
        ja: "ご注文ごとのギフト包装料金（空欄は取り扱いなし、0は無料）",
        ar: "تغليف الهدايا لكل طلب (فارغ: غير متاح، 0: مجاني)",
        fr: "Emballage cadeau par commande (vide : non proposé, 0 : offert)",
        zh_Hant: "每筆訂單的禮物包裝費（留空為不提供，0 為免費）",
      }),
    },
  ],
};
