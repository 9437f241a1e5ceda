import type { CollectionKind } from "../../../contracts/kinds";

export interface NamedLength {
  name: string;
  millimetres: number;
}

export interface SizeMeasure {
  size: string;
  part: string;
  millimetres: number;
}

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomProductFields {
    number?: number;
    kind?: string;
    tagline?: string;
    material?: string;
    care?: string;
    story?: string;
    weightKg?: number;
    model: boolean;
    worn: boolean;
    /** In years; 0 for all ages. */
    minimumAge: number;
    /** The staging shelf that its orders need; a plain one where it says none. */
    shelfKind?: string | null;
    /** Whether its shoppers may pay it at the shelf, where their store offers that. */
    soldInAisle: boolean;
    /** Whether stores that offer it set pieces aside to be tried. */
    triedInStore: boolean;
    sourceHash?: string;
    dimensions: NamedLength[];
    sizes: SizeMeasure[];
  }
  interface CustomProductVariantFields {
    barcode?: string;
    swatch?: string;
    dimensions: NamedLength[];
  }
  interface CustomProductVariantPriceFields {
    regularPrice?: number | null;
  }
  interface CustomFacetValueFields {
    hex?: string;
  }
  interface CustomCollectionFields {
    kind?: CollectionKind;
  }
}
