import type { ShownOf } from "@/contracts/content/shown";
import { Container } from "../../ui/container";
import { Disclosure } from "../../ui/disclosure";
import { Markup } from "../markup";

/** Words in a column that is good to read, or large ones for a page to breathe. */
export function Words({ block: { title, text, large } }: { block: ShownOf<"text"> }) {
  if (large)
    return (
      <Container className="grid gap-x-10 gap-y-6 lg:grid-cols-12">
        {title && <h2 className="text-sm font-medium text-muted lg:col-span-3 lg:pt-3">{title}</h2>}
        <Markup
          text={text}
          level={3}
          className="max-w-[27em] text-2xl leading-snug lg:col-span-9 lg:col-start-4"
        />
      </Container>
    );
  return (
    <Container>
      <div className="max-w-[38em]">
        {title && <h2 className="mb-6 text-3xl">{title}</h2>}
        <Markup text={text} level={title ? 3 : 2} className="text-lg" />
      </div>
    </Container>
  );
}

/** Questions, each with its answer on demand. */
export function Faq({ block: { title, items } }: { block: ShownOf<"faq"> }) {
  return (
    <Container>
      {title && <h2 className="mb-6 text-3xl">{title}</h2>}
      <div className="max-w-[48em] border-t border-line">
        {items.map(({ question, answer }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name
          <Disclosure key={at} summary={question}>
            <Markup text={answer} level={3} />
          </Disclosure>
        ))}
      </div>
    </Container>
  );
}
