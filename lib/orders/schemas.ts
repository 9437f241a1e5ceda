import { z } from "zod";
import { orderCode } from "@/contracts/code-schemas";
import { emailAddress } from "@/contracts/person";

export const trackSchema = z.object({ code: orderCode, emailAddress });
