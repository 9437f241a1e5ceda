import { Fragment } from "react";
import { type Inline, type Passage, readMarkup } from "@/lib/content/markup";
import { cx } from "../ui/cx";
import { ContentLink } from "./content-link";

interface MarkupProps {
  text: string;
  /** The rank of its headings. */
  level?: 2 | 3;
  className?: string;
}

/** A text with a little Markdown as elements of the page. No text of a merchant becomes HTML. */
export function Markup({ text, level = 3, className }: MarkupProps) {
  return (
    <div className={cx("grid gap-4", className)}>
      {readMarkup(text).map((passage, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other order
        <PassageView key={at} passage={passage} level={level} />
      ))}
    </div>
  );
}

function PassageView({ passage, level }: { passage: Passage; level: 2 | 3 }) {
  switch (passage.kind) {
    case "heading": {
      const Heading = `h${level}` as const;
      return (
        <Heading className="mt-4 text-xl font-semibold">
          <Line parts={passage.parts} />
        </Heading>
      );
    }
    case "list":
      return (
        <ul className="grid list-disc gap-1.5 ps-5">
          {passage.items.map((parts, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other order
            <li key={at}>
              <Line parts={parts} />
            </li>
          ))}
        </ul>
      );
    case "paragraph":
      return (
        <p>
          {passage.lines.map((parts, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other order
            <Fragment key={at}>
              {at > 0 && <br />}
              <Line parts={parts} />
            </Fragment>
          ))}
        </p>
      );
  }
}

/** One line of a text. */
export function Line({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other order
    <InlineView key={at} part={part} />
  ));
}

function InlineView({ part }: { part: Inline }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "strong":
      return (
        <strong>
          <Line parts={part.parts} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Line parts={part.parts} />
        </em>
      );
    case "link":
      return (
        <ContentLink to={part.to} className="underline underline-offset-[0.3em]">
          <Line parts={part.parts} />
        </ContentLink>
      );
  }
}
