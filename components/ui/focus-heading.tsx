"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface FocusHeadingProps {
  level: 1 | 2;
  /** Takes the focus on arrival: after a step that replaced what had it. */
  focus?: boolean;
  className?: string;
  children: ReactNode;
}

/** A heading that can take over the focus, so that no visitor stays on a form that is gone. */
export function FocusHeading({ level, focus = false, className, children }: FocusHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <Heading ref={ref} tabIndex={-1} className={className}>
      {children}
    </Heading>
  );
}
