import type { CustomFields } from "@vendure/core";
import { deliveryClasses } from "../../../contracts/delivery-classes";
import { fieldLabel } from "../../contracts/field-label";

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomProductFields {
    /** A delivery class; it comes either way when there is none. */
    deliveredAs?: string | null;
  }
  interface CustomShippingMethodFields {
    /** The class of goods that it brings; everything when there is none. */
    carries?: string | null;
  }
}

const options = deliveryClasses.map((value) => ({ value }));

export const deliveryFields: CustomFields = {
  Product: [
    {
      name: "deliveredAs",
      type: "string",
      nullable: true,
      options,
      label: fieldLabel({
        en: "Delivered as a parcel or with assembly (empty: either)",
        ko: "배송 방식: 택배 또는 설치(비우면 모두)",
        ja: "配送：宅配または組立設置（空欄はどちらも）",
        ar: "التوصيل: طرد أو مع التركيب (فارغ: كلاهما)",
        fr: "Livré en colis ou avec montage (vide : les deux)",
        zh_Hant: "配送：包裹或到府組裝（留空為皆可）",
      }),
    },
  ],
  ShippingMethod: [
    {
      name: "carries",
      type: "string",
      nullable: true,
      // The Shop API has it as a field of its own, whose type is an enum.
      public: false,
      options,
      label: fieldLabel({
        en: "Carries parcels, or assembles (empty: everything)",
        ko: "취급: 택배 또는 설치(비우면 모두)",
        ja: "扱い：宅配または組立設置（空欄はすべて）",
        ar: "ينقل الطرود أو يركّب (فارغ: كل شيء)",
        fr: "Transporte des colis, ou monte (vide : tout)",
        zh_Hant: "承運：包裹或到府組裝（留空為全部）",
      }),
    },
  ],
};
