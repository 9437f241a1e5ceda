import { handler } from "@/lib/http/handler";
import { getRecommendations } from "@/lib/recommendations/get-recommendations";
import { recommendationsSchema } from "@/lib/recommendations/schemas";

export const POST = handler(recommendationsSchema, getRecommendations);
