"use client";

import { type ComponentProps, type MouseEvent, useState } from "react";
import { Button } from "./button";

/**
 * One of several buttons for one piece of work, whose `pending` they share. The one that was
 * pressed turns, the others wait.
 */
export function SharedButton({
  pending = false,
  disabled,
  onClick,
  ...rest
}: ComponentProps<typeof Button>) {
  const [isPressed, setIsPressed] = useState(false);
  const [wasPending, setWasPending] = useState(pending);
  if (wasPending !== pending) {
    setWasPending(pending);
    if (!pending) setIsPressed(false);
  }
  return (
    <Button
      {...rest}
      pending={pending && isPressed}
      disabled={disabled || (pending && !isPressed)}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        setIsPressed(true);
        onClick?.(event);
      }}
    />
  );
}
