import type { ShownOf } from "@/contracts/content/shown";
import { Container } from "../../ui/container";
import { Disclosure } from "../../ui/disclosure";
import { Markup } from "../markup";

/** Words in a column that is good to read. */
export function Words({ block: { title, text } }: { block: ShownOf<"text"> }) {
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
