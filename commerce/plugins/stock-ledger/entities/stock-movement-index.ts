import { StockMovement } from "@vendure/core";
import { Index } from "typeorm";

// Vendure finds all movements of a variant or of a location. A book asks for those of both since
// its last count, of articles that were sold for years.
Index(["productVariant", "stockLocation", "createdAt"])(StockMovement);
