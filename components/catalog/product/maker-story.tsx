import { useTranslations } from "next-intl";
import { Container } from "../../ui/container";

interface MakerStoryProps {
  /** Of the heading; unique also among pages that the router keeps hidden. */
  id: string;
  story: string;
  /** The workshop's name; empty when the story has no maker. */
  maker: string;
}

/** Where the thing comes from, in the merchant's words. */
export function MakerStory({ id, story, maker }: MakerStoryProps) {
  const t = useTranslations("product");
  return (
    <section aria-labelledby={id} className="mt-section bg-tint-soft">
      <Container className="grid gap-x-12 gap-y-6 py-24 lg:grid-cols-12">
        <h2 id={id} className="text-sm font-medium lg:col-span-4 lg:pt-2">
          {maker ? t("story", { maker }) : t("storyPlain")}
        </h2>
        <p className="max-w-[34em] text-xl lg:col-span-8">{story}</p>
      </Container>
    </section>
  );
}
