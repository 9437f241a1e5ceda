interface Face {
  family: string;
  url: string;
  weight: string;
  ranges: string;
}

export function fontFace({ family, url, weight, ranges }: Face): string {
  return `@font-face{font-family:"${family}";src:url("${url}") format("woff2");font-weight:${weight};font-display:swap;unicode-range:${ranges}}`;
}

/**
 * The fonts shown while ours are on their way, given our metrics so that nothing moves when they
 * come. `size-adjust` is the ratio of our advance widths to theirs, measured on running text. The
 * Latin is Arial's to 0.1 %, a syllable is 0.864 em against Noto's 0.92. Apple's needs no help.
 */
export const fallbackFaces = [
  `@font-face{font-family:"Text Latin Wait";src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:100%;ascent-override:95.2%;descent-override:24.1%;line-gap-override:0%;unicode-range:U+20-24F,U+2010-2044}`,
  `@font-face{font-family:"Text KR Wait";src:local("Malgun Gothic"),local("Noto Sans CJK KR"),local("Noto Sans KR");size-adjust:94%;ascent-override:101.3%;descent-override:25.6%;line-gap-override:0%}`,
];
