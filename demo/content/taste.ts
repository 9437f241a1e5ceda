import type { ShopContent } from "../../lib/content/shop-content";

/** The quiz: each pair sets one quality against another, told by two pieces of the shop. */
export const taste: ShopContent<string>["taste"] = [
  [
    { slug: "haneul-lounge-chair", likes: ["material.linen", "style.quiet"] },
    { slug: "gureum-armchair", likes: ["material.wool", "style.playful"] },
  ],
  [
    { slug: "cheongsa-lantern", likes: ["material.paper", "style.warm"] },
    { slug: "geul-desk-lamp", likes: ["material.steel", "style.precise"] },
  ],
  [
    { slug: "dal-moon-jar", likes: ["material.porcelain"] },
    { slug: "achim-radio", likes: ["material.brass"] },
  ],
  [
    { slug: "chaekgado-bookshelf", likes: ["room.study"] },
    { slug: "posil-throw", likes: ["room.bedroom"] },
  ],
  [
    { slug: "pan-turntable", likes: ["material.walnut"] },
    { slug: "gyeop-nesting-tables", likes: ["material.oak"] },
  ],
];
