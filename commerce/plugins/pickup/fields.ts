import {
  type CustomFields,
  LanguageCode,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";

const label = (value: string) => [{ languageCode: LanguageCode.en, value }];

export const pickupFields: CustomFields = {
  OrderLine: [
    {
      name: "collectAt",
      type: "string",
      nullable: true,
      label: label("Collected at (store code)"),
      validate: async (value, injector, ctx) => {
        if (!value) return;
        const stores = injector.get(TransactionalConnection).getRepository(ctx, StockLocation);
        const known = await stores.existsBy({ customFields: { code: value, kind: "store" } });
        if (!known) return "error.pickup-unknown-store";
      },
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
      label: label("Works in these stores"),
    },
  ],
};
