export { getCollections } from "./get-collections";
export { getListing } from "./get-listing";
export { getProduct, getProductSlugs } from "./get-product";
export { reshapePicture, shelfPrice } from "./reshape";
export { reshapeSearchPicture } from "./search";
