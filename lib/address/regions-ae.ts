import type { Region } from "./regions";

export const emirates: readonly Region[] = [
  { value: "Abu Dhabi", names: { ar: "أبوظبي" } },
  { value: "Dubai", names: { ar: "دبي" } },
  { value: "Sharjah", names: { ar: "الشارقة" } },
  { value: "Ajman", names: { ar: "عجمان" } },
  { value: "Umm Al Quwain", names: { ar: "أم القيوين" } },
  { value: "Ras Al Khaimah", names: { ar: "رأس الخيمة" } },
  { value: "Fujairah", names: { ar: "الفجيرة" } },
];
