import { z } from "zod";

/** A row's id at the engine: what its database can hold and no more. */
export const idSchema = z
  .string()
  .regex(/^\d{1,10}$/)
  .refine((id) => Number(id) <= 2_147_483_647);
