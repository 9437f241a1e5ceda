import type { PinVerifier } from "@/lib/staff/types";

/** As slow as a cheap phone bears: half a second or so for each try. */
const rounds = 600_000;

export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** What is kept of a PIN (PBKDF2-HMAC-SHA-256): it cannot be read back, only compared. */
export async function verifierOf(pin: string): Promise<PinVerifier> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, rounds, hash: await hashOf(pin, { salt, rounds }) };
}

/** The hash of a PIN with a person's salt; it equals the person's hash when the PIN is theirs. */
export async function hashOf(
  pin: string,
  { salt, rounds: iterations }: Pick<PinVerifier, "salt" | "rounds">,
): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(pin), "PBKDF2", false, [
    "deriveBits",
  ]);
  const parameters = { name: "PBKDF2", hash: "SHA-256", salt: encoder.encode(salt) };
  const bits = await crypto.subtle.deriveBits({ ...parameters, iterations }, key, 256);
  return hex(new Uint8Array(bits));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
