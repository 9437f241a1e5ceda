import type { ComponentType, ReactElement, ReactNode } from "react";
import type { UseFormReturn } from "react-hook-form";

/**
 * What our pages use of `@vendure/dashboard`, by hand. The package has no declarations: its types are
 * its sources, thousands of files with another compiler's settings. The build fails when a name is not
 * in the bundle.
 */
type Parts<P = object> = ComponentType<P & { children?: ReactNode; className?: string }>;

export interface PageContext {
  // biome-ignore lint/suspicious/noExplicitAny: the page's entity is whatever its query asked for
  entity?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as are the values of its form
  form?: UseFormReturn<any>;
}
interface NavItem {
  id: string;
  title: string;
  url?: string;
  sectionId: string;
  order?: number;
  requiresPermission?: string[];
}
interface Extension {
  navSections?: { id: string; title: string; order?: number; icon?: ComponentType }[];
  routes?: {
    path: string;
    // biome-ignore lint/suspicious/noExplicitAny: the router knows its parameters, and we say them
    component: (route: any) => ReactNode;
    loader?: () => { breadcrumb: () => string };
    navMenuItem?: NavItem;
  }[];
  detailForms?: { pageId: string; extendDetailDocument: string }[];
  pageBlocks?: {
    id: string;
    title?: ReactNode;
    location: {
      pageId: string;
      position: { blockId: string; order: "before" | "after" | "replace" };
      column: "main" | "side" | "full";
    };
    component: ComponentType<{ context: PageContext }>;
  }[];
  customProviders?: { id: string; component: ComponentType<{ children: ReactNode }> }[];
  login?: { beforeForm?: { component: ComponentType } };
}
export function defineDashboardExtension(extension: Extension): void;

export const api: {
  query<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data>;
  mutate<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data>;
};
interface Document<Data, Variables> {
  // As in `@graphql-typed-document-node/core`, which types such documents.
  __apiType?: (variables: Variables) => Data;
}

interface Channel {
  id: string;
  code: string;
  token: string;
}
export function useChannel(): {
  channels: Channel[];
  activeChannel: Channel | undefined;
  setActiveChannel(id: string): void;
};
export function usePermissions(): {
  /** Whether the person has one of these in the channel that they look at. */
  hasPermissions(any: string[]): boolean;
};
export function useLocalFormat(): {
  formatCurrency(amount: number, currency: string): string;
  formatNumber(value: number): string;
  formatDate(value: string | Date, options?: Intl.DateTimeFormatOptions): string;
};
export const AssetPickerDialog: ComponentType<{
  open: boolean;
  onClose(): void;
  onSelect(assets: { id: string }[]): void;
}>;
export const ConfirmationDialog: ComponentType<{
  title: string;
  description: string;
  confirmText?: string;
  onConfirm(): void;
  children: ReactElement;
}>;
export const toast: { success(text: string): void; error(text: string): void };

export const Page: Parts<{ pageId: string }>;
export const PageTitle: Parts;
export const PageLayout: Parts;
export const FullWidthPageBlock: Parts<{ blockId: string }>;
export const PageBlock: Parts<{ column: "main" | "side"; blockId: string; title?: ReactNode }>;
export const Badge: Parts<{
  variant?: "default" | "secondary" | "success" | "warning" | "destructive";
}>;
export const Button: Parts<
  React.ButtonHTMLAttributes<HTMLButtonElement> & {
    variant?: "default" | "secondary" | "outline" | "ghost" | "destructive";
    size?: "default" | "sm";
  }
>;
