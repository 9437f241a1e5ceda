import { type CustomFields, LanguageCode, Permission, StockLocation } from "@vendure/core";

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
  Administrator: [
    {
      name: "stores",
      type: "relation",
      entity: StockLocation,
      list: true,
      // A relation to what the Shop API does not know would keep the engine from starting.
      public: false,
      // Where somebody works is decided by those who run the people, never by themself.
      requiresPermission: Permission.UpdateAdministrator,
      label: label("Works in these stores"),
    },
  ],
};
