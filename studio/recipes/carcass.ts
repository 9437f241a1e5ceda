import { type Recipe } from "../core/piece";
import { brass, woodOf } from "../materials";

export const woods: Recipe["materials"] = ({ code, colour }) => ({
  body: woodOf(code, colour("body", "#c8a06a")),
  front: woodOf(code, colour("front", "#cfa874")),
  handle: brass(colour("handle", "#b8924e")),
});
