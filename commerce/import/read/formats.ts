import { makerFacet } from "../../../contracts/facets";

/** A row as the own format has it: cells by header. Columns that say nothing of it are not there. */
export type OwnRow = Record<string, string>;

export interface Format {
  name: "own" | "Google Merchant" | "Shopify";
  /** Headers that have no place in a shop here. */
  ignored: string[];
  /** Rows of one file, in their order. */
  toOwn(cells: readonly string[]): OwnRow;
}

/** Recognises whose format a header is of. */
export function formatOf(headers: readonly string[]): Format {
  const has = (...names: string[]) => names.every((name) => headers.includes(name));
  if (has("Handle", "Title") && headers.some((h) => h.startsWith("Variant ")))
    return shopify(headers);
  const google = headers.map((header) => header.trim().toLowerCase().replace(/ /g, "_"));
  if (google.includes("id") && google.includes("title") && google.includes("image_link"))
    return googleMerchant(google);
  return { name: "own", ignored: [], toOwn: (cells) => byHeader(headers, cells) };
}

function byHeader(headers: readonly string[], cells: readonly string[]): OwnRow {
  return Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ""]));
}

const googleKnown =
  "id title description price sale_price gtin image_link additional_image_link item_group_id brand color size material pattern product_type shipping_weight quantity sell_on_google_quantity location".split(
    " ",
  );

/** support.google.com/merchants/answer/7052112 */
function googleMerchant(headers: readonly string[]): Format {
  return {
    name: "Google Merchant",
    ignored: headers.filter((header) => !googleKnown.includes(header)),
    toOwn: (cells) => {
      const row = byHeader(headers, cells);
      const own: OwnRow = { sku: row.id ?? "", product: row.item_group_id || row.id || "" };
      const put = (header: string, from: string, change = (text: string) => text) => {
        if (row[from] !== undefined) own[header] = change(row[from]);
      };
      const isGrouped = Boolean(row.item_group_id);
      put("name", "title");
      if (isGrouped) put("variant name", "title");
      put("description", "description");
      put("price", "price");
      put("sale price", "sale_price");
      put("barcode", "gtin");
      put(`facet:${makerFacet}`, "brand");
      put("weight", "shipping_weight");
      put("stock", row.quantity === undefined ? "sell_on_google_quantity" : "quantity");
      put("location", "location");
      put("collections", "product_type", (text) => text.split(">").at(-1)?.trim() ?? "");
      for (const trait of ["color", "size", "pattern", "material"])
        if (isGrouped && row[trait]) own[`option:${trait}`] = row[trait];
        else if (row[trait]) own[`facet:${trait}`] = row[trait].replaceAll("/", "|");
      const pictures = [row.image_link, ...(row.additional_image_link ?? "").split(",")];
      own[isGrouped ? "variant pictures" : "pictures"] = pictures.filter(Boolean).join("|");
      return own;
    },
  };
}

const shopifyKnown =
  "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Status,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Price,Variant Compare At Price,Variant Barcode,Variant Inventory Qty,Variant Grams,Variant Image,Image Src,location".split(
    ",",
  );

/** help.shopify.com/manual/products/import-export/using-csv */
function shopify(headers: readonly string[]): Format {
  let handle = "";
  let options: string[] = [];
  return {
    name: "Shopify",
    ignored: headers.filter((header) => !shopifyKnown.includes(header)),
    toOwn: (cells) => {
      const row = byHeader(headers, cells);
      const isFirst = row.Handle !== handle;
      handle = row.Handle ?? "";
      if (isFirst) options = [1, 2, 3].map((n) => row[`Option${n} Name`] ?? "");
      const own: OwnRow = { product: handle, sku: (row["Variant SKU"] ?? "").replace(/^'/, "") };
      if (row["Image Src"] !== undefined && row["Image Src"] !== "")
        own.pictures = row["Image Src"];
      // A row with a picture alone belongs to the product above it.
      if (!own.sku && !row["Option1 Value"] && !isFirst) return own;
      const put = (header: string, from: string) => {
        if (row[from] !== undefined) own[header] = row[from];
      };
      if (isFirst) {
        put("name", "Title");
        put("description", "Body (HTML)");
        put(`facet:${makerFacet}`, "Vendor");
        put("facet:type", "Type");
        if (row.Tags !== undefined) own["facet:label"] = row.Tags.split(",").join("|");
        put("published", "Published");
        if (row.Status) own.published = row.Status;
        if (row["Variant Grams"]) own.weight = `${row["Variant Grams"]} g`;
      }
      for (const [i, name] of options.entries()) {
        const value = row[`Option${i + 1} Value`] ?? "";
        if (name && value && value !== "Default Title") own[`option:${name}`] = value;
      }
      const [price = "", before = ""] = [row["Variant Price"], row["Variant Compare At Price"]];
      const isOnSale = before !== "" && Number(before) > Number(price);
      own.price = isOnSale ? before : price;
      if (row["Variant Compare At Price"] !== undefined) own["sale price"] = isOnSale ? price : "";
      put("barcode", "Variant Barcode");
      put("stock", "Variant Inventory Qty");
      put("location", "location");
      if (row["Variant Image"]) own["variant pictures"] = row["Variant Image"];
      return own;
    },
  };
}
