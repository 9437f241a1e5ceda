export { getRecommendations } from "./get-recommendations";
export { recommendationsSchema } from "./schemas";
