import { defineDashboardExtension } from "@vendure/dashboard";
import { MessagesPage } from "./contact/messages-page";
import { ContentEditPage } from "./content/content-edit-page";
import { ContentListPage } from "./content/content-list-page";
import { MarketFirst } from "./market-first";
import { OrderGift } from "./orders/order-gift";
import { OrderPickups } from "./orders/order-pickups";
import { TransfersPage } from "./orders/transfers-page";
import { BlockTitle, crumb, Welcome } from "./said";
import { SettingsPage } from "./settings/settings-page";
import { SessionsPage } from "./staff/sessions-page";
import { BinsPage } from "./stock/bins-page";
import { DifferencesPage } from "./stock/differences-page";
import { StagingPage } from "./stock/staging-page";
import { DayPage } from "./stores/day-page";
import { StoreForm } from "./stores/store-form";
import { StoresPage } from "./stores/stores-page";
import { WebhooksPage } from "./webhooks/webhooks-page";
import { idOf } from "./words/id-of";

const section = "maru";
const serves = ["ManagePickup"];

/** Our pages in Vendure's dashboard. */
defineDashboardExtension({
  navSections: [{ id: section, title: idOf("section"), order: 150 }],
  routes: [
    {
      path: "/stores",
      component: () => <StoresPage />,
      loader: crumb("stores"),
      navMenuItem: {
        id: "stores",
        title: idOf("stores"),
        sectionId: section,
        order: 1,
        requiresPermission: ["ReadStockLocation"],
      },
    },
    {
      path: "/store-day",
      component: () => <DayPage />,
      loader: crumb("day"),
      navMenuItem: {
        id: "store-day",
        title: idOf("day"),
        sectionId: section,
        order: 2,
        requiresPermission: serves,
      },
    },
    {
      path: "/stock-differences",
      component: () => <DifferencesPage />,
      loader: crumb("differences"),
      navMenuItem: {
        id: "stock-differences",
        title: idOf("differences"),
        sectionId: section,
        order: 3,
        requiresPermission: ["UpdateStockLocation"],
      },
    },
    {
      path: "/bin-locations",
      component: () => <BinsPage />,
      loader: crumb("shelves"),
      navMenuItem: {
        id: "bin-locations",
        title: idOf("shelves"),
        sectionId: section,
        order: 4,
        requiresPermission: ["UpdateStockLocation"],
      },
    },
    {
      path: "/staging-shelves",
      component: () => <StagingPage />,
      loader: crumb("staging"),
      navMenuItem: {
        id: "staging-shelves",
        title: idOf("staging"),
        sectionId: section,
        order: 5,
        requiresPermission: ["UpdateStockLocation"],
      },
    },
    {
      path: "/staff-sessions",
      component: () => <SessionsPage />,
      loader: crumb("sessions"),
      navMenuItem: {
        id: "staff-sessions",
        title: idOf("sessions"),
        sectionId: section,
        order: 6,
        requiresPermission: serves,
      },
    },
    {
      path: "/messages",
      component: () => <MessagesPage />,
      loader: crumb("contact"),
      navMenuItem: {
        id: "messages",
        title: idOf("contact"),
        sectionId: "customers",
        order: 900,
        requiresPermission: ["ReadCustomer"],
      },
    },
    {
      path: "/refund-transfers",
      component: () => <TransfersPage />,
      loader: crumb("transfers"),
      navMenuItem: {
        id: "refund-transfers",
        title: idOf("transfers"),
        sectionId: "sales",
        order: 900,
        requiresPermission: ["UpdateOrder"],
      },
    },
    {
      path: "/shop-settings",
      component: () => <SettingsPage />,
      loader: crumb("settings"),
      navMenuItem: {
        id: "shop-settings",
        title: idOf("settings"),
        sectionId: "settings",
        order: 10,
        requiresPermission: ["ReadSettings"],
      },
    },
    {
      path: "/webhooks",
      component: () => <WebhooksPage />,
      loader: crumb("webhooks"),
      navMenuItem: {
        id: "webhooks",
        title: idOf("webhooks"),
        sectionId: "settings",
        order: 20,
        requiresPermission: ["ReadSettings"],
      },
    },
    {
      path: "/content",
      component: () => <ContentListPage />,
      loader: crumb("content"),
      navMenuItem: {
        id: "content",
        title: idOf("content"),
        sectionId: "marketing",
        order: 900,
        requiresPermission: ["ReadContent"],
      },
    },
    {
      path: "/content/$id",
      component: (route) => <ContentEditPage route={route} />,
      loader: crumb("content"),
    },
  ],
  detailForms: [
    {
      pageId: "stock-location-detail",
      extendDetailDocument: `query ($id: ID!) {
        stockLocation(id: $id) { revision changes { number at by fields } }
      }`,
    },
  ],
  pageBlocks: [
    {
      id: "order-pickups",
      title: <BlockTitle word="orderPickups" />,
      location: {
        pageId: "order-detail",
        position: { blockId: "order-table", order: "after" },
        column: "main",
      },
      component: OrderPickups,
    },
    {
      id: "order-gift",
      title: <BlockTitle word="orderGift" />,
      location: {
        pageId: "order-detail",
        position: { blockId: "order-table", order: "after" },
        column: "main",
      },
      component: OrderGift,
    },
    {
      id: "store-form",
      location: {
        pageId: "stock-location-detail",
        position: { blockId: "custom-fields", order: "replace" },
        column: "main",
      },
      component: StoreForm,
    },
  ],
  customProviders: [{ id: "market-first", component: MarketFirst }],
  login: { beforeForm: { component: Welcome } },
});
