export type { Placement } from "./furnish";
export type { PhotoStage, PhotoStageResult } from "./photo-stage";
