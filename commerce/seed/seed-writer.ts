import type { Writer } from "../import/write/writer";
import type { SeedRecords } from "./records/seed-records";

/** Writes the demonstration as far as merchants have not changed it (records/seed-records.ts). */
export type SeedWriter = Writer<SeedRecords>;
