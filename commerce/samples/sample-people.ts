import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { parse } from "yaml";
import { z } from "zod";

/** What opens every sample sign-in. It stands in the documentation: it is known to all. */
export const samplePassword = "maru-sample-2026";

/** Its bcrypt hash of 4 rounds, the fewest that there are. */
export const samplePasswordHash = "$2b$04$oxu0Za2XUs3NMLUMTnR1T.QKtHrpIsnMGNc2SYPbTXVUBTXMqlXGy";

const person = { emailAddress: z.email(), firstName: z.string(), lastName: z.string() };

const peopleSchema = z.strictObject({
  customers: z.array(z.strictObject(person)).default([]),
  administrators: z
    .array(
      z.strictObject({
        ...person,
        role: z.enum(["merchant", "customer-service", "associate", "manager"]),
        /** Codes of the stores where someone of the staff app works. */
        stores: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** A code that gives every shopper a discount. */
  coupon: z
    .strictObject({
      code: z.string(),
      percent: z.number().positive().max(100),
      name: z.record(z.string(), z.string()),
    })
    .optional(),
});

/** Who has a sample sign-in in a demonstration. */
export type SamplePeople = z.infer<typeof peopleSchema>;

/**
 * Reads the sample people of a shop's folder; no one where it names none.
 * @throws Error for a person who is not described as the schema says
 */
export function readSamplePeople(folder: string): SamplePeople {
  const file = path.join(folder, "people.yaml");
  return peopleSchema.parse(existsSync(file) ? parse(readFileSync(file, "utf8")) : {});
}

/**
 * Who has, or had, a sample sign-in. The shop's folder names some. The seed wrote the others into
 * this database, whatever folder it was opened with then.
 */
export async function sampleEmails(client: Client, folder: string): Promise<string[]> {
  const { customers, administrators } = readSamplePeople(folder);
  const { rows } = await client.query<{ code: string }>(
    "SELECT DISTINCT code FROM seed_record WHERE kind IN ('customer', 'administrator')",
  );
  const named = [...customers, ...administrators].map(({ emailAddress }) => emailAddress);
  return [...new Set([...named, ...rows.map(({ code }) => code)])];
}
