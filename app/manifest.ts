import type { MetadataRoute } from "next";
import en from "@/messages/en.json";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Maru",
    short_name: "Maru",
    description: en.site.description,
    start_url: "/",
    display: "standalone",
    background_color: "#faf7f1",
    theme_color: "#faf7f1",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  };
}
