import { z } from "zod";
import { idSchema } from "../engine/id-schema";

export const nothingSchema = z.object({});
export const dropSchema = z.object({ productId: idSchema });
