import { type CustomFields, Permission, StockLocation } from "@vendure/core";
import { fulfilmentKinds } from "../../../contracts/fulfilment";
import { fieldLabel } from "../../contracts/field-label";

export const pickupFields: CustomFields = {
  OrderLine: [
    // What may stand here is checked by `collectInMarket`, which knows the order.
    {
      name: "collectAt",
      type: "string",
      nullable: true,
      label: fieldLabel({
        en: "Collected at (store code)",
        ko: "수령 매장(매장 코드)",
        ja: "受け取り店舗（店舗コード）",
        ar: "مكان الاستلام (رمز المتجر)",
        fr: "Retrait à (code du magasin)",
        zh_Hant: "取貨門市（門市代碼）",
      }),
    },
  ],
  ShippingMethod: [
    {
      name: "fulfilment",
      type: "string",
      nullable: false,
      defaultValue: "delivery",
      options: fulfilmentKinds.map((value) => ({ value })),
      // The APIs have it as a field of their own, whose type is an enum.
      public: false,
      label: fieldLabel({
        en: "Fulfilment: brought home, or collected in a store",
        ko: "이행 방식: 배송 또는 매장 수령",
        ja: "お届け方法：配送または店舗受け取り",
        ar: "التسليم: إلى المنزل أو من المتجر",
        fr: "Remise : à domicile ou en magasin",
        zh_Hant: "交貨方式：宅配或門市取貨",
      }),
    },
  ],
  Administrator: [
    {
      name: "stores",
      type: "relation",
      entity: StockLocation,
      list: true,
      // A relation to what the Shop API does not know would keep the engine from starting.
      public: false,
      // The managers of people decide where a person works; the person never does.
      requiresPermission: Permission.UpdateAdministrator,
      label: fieldLabel({
        en: "Works in these stores",
        ko: "근무 매장",
        ja: "勤務する店舗",
        ar: "يعمل في هذه المتاجر",
        fr: "Travaille dans ces magasins",
        zh_Hant: "任職門市",
      }),
    },
  ],
};
