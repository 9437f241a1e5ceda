import type { ShownOf } from "@/contracts/content/shown";
import { Markup } from "../markup";
import { BlockLink } from "./block-link";
import { ContentPicture } from "./content-picture";

interface HeroProps {
  block: ShownOf<"hero">;
  /** The page opens with it: its words are the page's heading, and its picture is in sight. */
  first: boolean;
}

/** One thing in large letters, with its picture beside it to the page's edge. */
export function Hero({ block: { title, text, picture, link }, first }: HeroProps) {
  const Heading = first ? "h1" : "h2";
  return (
    <section className="grid lg:min-h-[min(44rem,calc(100svh-4.25rem))] lg:grid-cols-12">
      {picture && (
        <div className="relative lg:order-2 lg:col-span-6">
          <ContentPicture
            picture={picture}
            priority={first}
            className="aspect-square size-full dark:brightness-[0.86] lg:absolute lg:inset-0 lg:aspect-auto"
          />
        </div>
      )}
      <div className="flex flex-col justify-center gap-8 px-gutter pt-10 lg:col-span-6 lg:py-20">
        <Heading className={first ? "title-display" : "text-4xl"}>{title}</Heading>
        {text && (
          <Markup text={text} level={first ? 2 : 3} className="max-w-[30em] text-lg text-muted" />
        )}
        {link && <BlockLink button link={link} />}
      </div>
    </section>
  );
}
