import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing";

/** The house's links: use these, never `next/link`, so that every path keeps its locale. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
