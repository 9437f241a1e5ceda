import { handler } from "@/lib/http/handler";
import { getRecommendations, recommendationsSchema } from "@/lib/recommendations/server";

export const POST = handler(recommendationsSchema, getRecommendations);
