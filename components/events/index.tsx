export { TrackView } from "./track-view";
