export type { Lens, Pose } from "./view";
