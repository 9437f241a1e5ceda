import { z } from "zod";
import { forget } from "@/lib/commerce/privacy/forget";
import { handler } from "@/lib/http/handler";

export const DELETE = handler(z.object({}), (pair) => forget(pair));
