import { useEffect, useRef } from "react";

interface StepTitleProps {
  number: number;
  title: string;
  text: string;
}

/** Where one is on the way; takes the focus when a step begins, so that it is read out. */
export function StepTitle({ number, title, text }: StepTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);

  return (
    <div className="mb-6 flex gap-4">
      <span
        aria-hidden="true"
        className="mt-1 grid size-8 shrink-0 place-items-center rounded-full border border-ink text-sm tabular-nums"
      >
        {number}
      </span>
      <div>
        <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
          {title}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{text}</p>
      </div>
    </div>
  );
}
