export { PlacedOr } from "./placed-or";
