import { useTranslations } from "next-intl";
import type { ShownOf } from "@/contracts/content/shown";
import { mediaAddress, pictureAddress } from "@/lib/picture-address";
import { Container } from "../../ui/container";
import { Picture } from "../../ui/picture";
import type { WithProduct } from "../get-blocks";
import { Markup } from "../markup";
import { BlockLink } from "./block-link";
import { ContentPicture } from "./content-picture";

interface WidePictureProps {
  block: ShownOf<"picture">;
  /** The page opens with it. */
  first: boolean;
}

/** A picture over the width of the page. */
export function WidePicture({ block: { picture, caption }, first }: WidePictureProps) {
  return (
    <Container>
      <figure>
        <ContentPicture
          wide
          picture={picture}
          priority={first}
          className="h-auto w-full rounded-xs"
        />
        {caption && <figcaption className="mt-3 text-sm text-muted">{caption}</figcaption>}
      </figure>
    </Container>
  );
}

const storyPicture = "aspect-square w-full dark:brightness-[0.86] lg:aspect-4/5";

/** A story beside its picture, or that of a product. */
export function Story({ block }: { block: WithProduct<"story"> }) {
  const { title, text, picture, found, link } = block;
  const shown = found?.variants[0]?.pictures[0];
  return (
    <Container className="grid items-center gap-x-10 gap-y-10 lg:grid-cols-12">
      {(picture || shown) && (
        <div className="overflow-hidden rounded-xs bg-surface lg:col-span-5">
          {picture ? (
            <ContentPicture picture={picture} className={storyPicture} />
          ) : (
            shown && <Picture picture={shown} alt={found.name} className={storyPicture} />
          )}
        </div>
      )}
      <div className="lg:col-span-6 lg:col-start-7">
        <h2 className="text-3xl">{title}</h2>
        <Markup text={text} className="mt-6 max-w-[34em] text-lg" />
        {link && <BlockLink link={link} className="mt-8" />}
      </div>
    </Container>
  );
}

/** A film that starts when it is asked to, with its words for who does not hear or see it. */
export function Film({ block }: { block: ShownOf<"video"> }) {
  const { title, source, poster, transcript } = block;
  const t = useTranslations("content");
  return (
    <Container>
      <h2 className="mb-6 text-3xl">{title}</h2>
      {/* biome-ignore lint/a11y/useMediaCaption: its words are below, and captions are in the film */}
      <video
        controls
        playsInline
        preload="none"
        aria-label={title}
        src={mediaAddress(source)}
        poster={poster && pictureAddress(poster.source)}
        className="aspect-video w-full rounded-xs bg-surface"
      />
      {transcript && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center underline">
            {t("transcript")}
          </summary>
          <Markup text={transcript} className="max-w-[38em]" />
        </details>
      )}
    </Container>
  );
}
