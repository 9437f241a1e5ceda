import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { headphones } from "./sound-headphones";
import { radio } from "./sound-radio";
import { shelfSpeaker, towerSpeaker } from "./sound-speakers";
import { turntable } from "./sound-turntable";

/** How every kind of the collection `sound` is built. */
export const sound: Record<string, (piece: Piece) => Scene> = {
  "shelf-speaker": shelfSpeaker,
  "tower-speaker": towerSpeaker,
  radio,
  turntable,
  headphones,
};
