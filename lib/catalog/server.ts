export { getCollections } from "./get-collections";
export { getListing } from "./get-listing";
export { getProduct, getProductSlugs } from "./get-product";
export { displayPrice, reshapePicture } from "./reshape";
export { reshapeSearchPicture } from "./search";
