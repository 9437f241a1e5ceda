"use client";

import { Button } from "./button";

/** Asks the server for the same address once more. */
export function TryAgain({ label }: { label: string }) {
  return <Button onClick={() => window.location.reload()}>{label}</Button>;
}
