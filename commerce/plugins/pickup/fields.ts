import { type CustomFields, LanguageCode, Permission, StockLocation } from "@vendure/core";
import { fulfilmentKinds } from "../../../contracts/fulfilment";

const label = (value: string) => [{ languageCode: LanguageCode.en, value }];

export const pickupFields: CustomFields = {
  OrderLine: [
    // What may stand here is checked by `collectInMarket`, which knows the order.
    {
      name: "collectAt",
      type: "string",
      nullable: true,
      label: label("Collected at (store code)"),
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
      label: label("Fulfilment: brought home, or collected in a store"),
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
      label: label("Works in these stores"),
    },
  ],
};
