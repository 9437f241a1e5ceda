"use client";

import type { ComponentProps } from "react";
import { ChoosePinView } from "./choose-pin-view";
import { DeskChoice } from "./desk-choice";
import { PinLock } from "./pin-lock";
import { SignInView } from "./sign-in-view";

type DoorViewsProps =
  | ({ view: "sign-in" } & ComponentProps<typeof SignInView>)
  | ({ view: "locked" } & ComponentProps<typeof PinLock>)
  | ({ view: "choose-pin" } & ComponentProps<typeof ChoosePinView>)
  | ({ view: "desks" } & ComponentProps<typeof DeskChoice>);

/** What one sees before the queue: not loaded by a phone on which somebody is at work. */
export function DoorViews(props: DoorViewsProps) {
  switch (props.view) {
    case "sign-in":
      return <SignInView {...props} />;
    case "locked":
      return <PinLock {...props} />;
    case "choose-pin":
      return <ChoosePinView {...props} />;
    case "desks":
      return <DeskChoice {...props} />;
  }
}
