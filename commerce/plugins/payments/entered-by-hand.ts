import type { Payment } from "@vendure/core";

const key = "provider";

/**
 * What is kept with a payment that an administrator enters: who moves its money. Its reference is
 * any text, and may equal an authorisation of the same order. Its method may be renamed.
 */
export function withProvider<Input extends { metadata?: Record<string, unknown> | null }>(
  input: Input,
  provider: string,
): Input {
  return { ...input, metadata: { ...input.metadata, [key]: provider } };
}

/** Who moves the money of a payment that was entered by hand; undefined for any other payment. */
export function providerEnteredWith({ metadata }: Payment): string | undefined {
  const provider: unknown = metadata?.[key];
  return typeof provider === "string" ? provider : undefined;
}
