/** One geometry for recommendations and for what stands in their place. */
export const carouselSectionClass = "pt-24";

// Positioned, so that words for the ear alone, which are too, do not widen the page past its edge.
export const carouselListClass =
  "relative mt-8 flex snap-x scroll-px-gutter gap-5 overflow-x-auto overscroll-x-contain px-gutter pt-1 pb-4 sm:gap-7 2xl:px-[max(var(--spacing-gutter),calc((100vw-96rem)/2+var(--spacing-gutter)))]";

export const carouselItemClass = "w-[58vw] shrink-0 snap-start sm:w-64 lg:w-72";
