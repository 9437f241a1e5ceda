import { z } from "zod";
import { orderCodePattern, storeCodePattern } from "./codes";

// Apart from the patterns, which pages read without loading zod.

export const storeCode = z.string().regex(storeCodePattern);

/** The code of an order, from however it was typed. */
export const orderCode = z.string().trim().toUpperCase().regex(orderCodePattern);
