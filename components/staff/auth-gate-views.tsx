"use client";

import type { ComponentProps } from "react";
import { ChoosePinView } from "./choose-pin-view";
import { CounterChoice } from "./counter-choice";
import { PinLock } from "./pin-lock";
import { usePassScan } from "./scanned-pass";
import { SignInView } from "./sign-in-view";
import { signalRefused } from "./signals";

type AuthGateViewsProps =
  | ({ view: "sign-in" } & ComponentProps<typeof SignInView>)
  | ({ view: "locked" } & ComponentProps<typeof PinLock>)
  | ({ view: "choose-pin" } & ComponentProps<typeof ChoosePinView>)
  | ({ view: "counters" } & ComponentProps<typeof CounterChoice>);

/** The views before the queue: a phone with a person at work does not load them. */
export function AuthGateViews(props: AuthGateViewsProps) {
  // Scanned into a PIN or a password, a pass would be a wrong one.
  usePassScan(signalRefused);
  switch (props.view) {
    case "sign-in":
      return <SignInView {...props} />;
    case "locked":
      return <PinLock {...props} />;
    case "choose-pin":
      return <ChoosePinView {...props} />;
    case "counters":
      return <CounterChoice {...props} />;
  }
}
