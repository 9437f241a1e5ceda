import { z } from "zod";

/** An id as the engine gives it. */
export const id = z.union([z.string(), z.number()]);
