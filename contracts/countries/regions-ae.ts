import type { Region } from "./region";

export const emirates: readonly Region[] = [
  { value: "Abu Dhabi", iso: "AZ", names: { ar: "أبوظبي" } },
  { value: "Dubai", iso: "DU", names: { ar: "دبي" } },
  { value: "Sharjah", iso: "SH", names: { ar: "الشارقة" } },
  { value: "Ajman", iso: "AJ", names: { ar: "عجمان" } },
  { value: "Umm Al Quwain", iso: "UQ", names: { ar: "أم القيوين" } },
  { value: "Ras Al Khaimah", iso: "RK", names: { ar: "رأس الخيمة" } },
  { value: "Fujairah", iso: "FU", names: { ar: "الفجيرة" } },
];
