import type { MetadataRoute } from "next";
import type { BrandFiles } from "@/contracts/shop-content";

/** The icons of an app that can be installed: as a drawing, and as the pictures that devices ask for. */
export function appIcons({
  svg,
  small,
  large,
}: BrandFiles["icon"]): MetadataRoute.Manifest["icons"] {
  return [
    { src: svg, sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: small, sizes: "192x192", type: "image/png", purpose: "any" },
    { src: large, sizes: "512x512", type: "image/png", purpose: "any" },
    { src: large, sizes: "512x512", type: "image/png", purpose: "maskable" },
  ];
}

/** What browsers show of a page: in tabs, among bookmarks, on the home screen. */
export function pageIcons({ svg, touch }: BrandFiles["icon"]) {
  return { icon: { url: svg, type: "image/svg+xml" }, apple: { url: touch, sizes: "180x180" } };
}
