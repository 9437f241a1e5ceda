import type { KeptPin } from "./device-store";

/** After so many wrong ones the password is asked for. */
export const mostWrongPins = 5;

const rounds = 200_000;

export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** What is kept of a PIN (PBKDF2-HMAC-SHA-256): it cannot be read back, only compared. */
export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await derive(pin, salt), wrong: 0 };
}

export async function isRightPin(pin: string, kept: KeptPin): Promise<boolean> {
  return (await derive(pin, kept.salt)) === kept.hash;
}

async function derive(pin: string, salt: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(pin), "PBKDF2", false, [
    "deriveBits",
  ]);
  const parameters = { name: "PBKDF2", hash: "SHA-256", salt: encoder.encode(salt) };
  const bits = await crypto.subtle.deriveBits({ ...parameters, iterations: rounds }, key, 256);
  return hex(new Uint8Array(bits));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
