import { z } from "zod";
import { marketCodes } from "@/lib/i18n/pairs";

/** The fields of the engine's `Store` that the shop shows. */
export const storeFields = /* GraphQL */ `
  id code market name intro latitude longitude timeZone phone services
  address { street city province postalCode countryCode }
  hours { weekday opens closes }
  exceptions { date opens closes reason }
`;

/** A store as the engine answers it. */
export const engineStore = z.object({
  id: z.string(),
  code: z.string(),
  market: z.enum(marketCodes),
  name: z.string(),
  intro: z.string(),
  address: z.object({
    street: z.string(),
    city: z.string(),
    province: z.string().nullable(),
    postalCode: z.string(),
    countryCode: z.string(),
  }),
  latitude: z.number(),
  longitude: z.number(),
  timeZone: z.string(),
  phone: z.string(),
  hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
  exceptions: z.array(
    z.object({
      date: z.string(),
      opens: z.string().nullable(),
      closes: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  services: z.array(z.string()),
});
