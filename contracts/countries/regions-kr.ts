import type { Region } from "./region";

/** Provinces and metropolitan cities, named as in force since 2024. */
export const provinces: readonly Region[] = [
  { value: "서울특별시", iso: "11", names: { en: "Seoul" } },
  { value: "부산광역시", iso: "26", names: { en: "Busan" } },
  { value: "대구광역시", iso: "27", names: { en: "Daegu" } },
  { value: "인천광역시", iso: "28", names: { en: "Incheon" } },
  { value: "광주광역시", iso: "29", names: { en: "Gwangju" } },
  { value: "대전광역시", iso: "30", names: { en: "Daejeon" } },
  { value: "울산광역시", iso: "31", names: { en: "Ulsan" } },
  { value: "세종특별자치시", iso: "50", names: { en: "Sejong" } },
  { value: "경기도", iso: "41", names: { en: "Gyeonggi-do" } },
  { value: "강원특별자치도", iso: "42", names: { en: "Gangwon State" } },
  { value: "충청북도", iso: "43", names: { en: "Chungcheongbuk-do" } },
  { value: "충청남도", iso: "44", names: { en: "Chungcheongnam-do" } },
  { value: "전북특별자치도", iso: "45", names: { en: "Jeonbuk State" } },
  { value: "전라남도", iso: "46", names: { en: "Jeollanam-do" } },
  { value: "경상북도", iso: "47", names: { en: "Gyeongsangbuk-do" } },
  { value: "경상남도", iso: "48", names: { en: "Gyeongsangnam-do" } },
  { value: "제주특별자치도", iso: "49", names: { en: "Jeju" } },
];
