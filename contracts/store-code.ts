import { z } from "zod";

/** The code of a store, as addresses and messages spell it. */
export const storeCode = z.string().regex(/^[a-z0-9-]{1,40}$/);
