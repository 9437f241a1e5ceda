declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomOrderFields {
    checkoutSession?: string | null;
    language?: string | null;
  }
}

export {};
