export { AddressView } from "./address-view";
export { GiftNote } from "./gift-note";
export { LineNotes } from "./line-notes";
export { LinePicture } from "./line-picture";
export { LineSummary } from "./line-summary";
export { TotalsList } from "./totals-list";
export { TrackedOrder } from "./track-result";
