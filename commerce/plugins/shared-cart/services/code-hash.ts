import { createHash } from "node:crypto";

/** What is kept of a shared cart's code: no one who reads the database can take a cart over. */
export const hashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
