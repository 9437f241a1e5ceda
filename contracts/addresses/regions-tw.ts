import type { Region } from "./region";

/** Special municipalities, cities and counties, in the order of the post's own list. */
export const taiwanese: readonly Region[] = [
  { value: "臺北市", iso: "TPE", names: { en: "Taipei City" } },
  { value: "基隆市", iso: "KEE", names: { en: "Keelung City" } },
  { value: "新北市", iso: "NWT", names: { en: "New Taipei City" } },
  { value: "連江縣", iso: "LIE", names: { en: "Lienchiang County" } },
  { value: "宜蘭縣", iso: "ILA", names: { en: "Yilan County" } },
  { value: "新竹市", iso: "HSZ", names: { en: "Hsinchu City" } },
  { value: "新竹縣", iso: "HSQ", names: { en: "Hsinchu County" } },
  { value: "桃園市", iso: "TAO", names: { en: "Taoyuan City" } },
  { value: "苗栗縣", iso: "MIA", names: { en: "Miaoli County" } },
  { value: "臺中市", iso: "TXG", names: { en: "Taichung City" } },
  { value: "彰化縣", iso: "CHA", names: { en: "Changhua County" } },
  { value: "南投縣", iso: "NAN", names: { en: "Nantou County" } },
  { value: "嘉義市", iso: "CYI", names: { en: "Chiayi City" } },
  { value: "嘉義縣", iso: "CYQ", names: { en: "Chiayi County" } },
  { value: "雲林縣", iso: "YUN", names: { en: "Yunlin County" } },
  { value: "臺南市", iso: "TNN", names: { en: "Tainan City" } },
  { value: "高雄市", iso: "KHH", names: { en: "Kaohsiung City" } },
  { value: "澎湖縣", iso: "PEN", names: { en: "Penghu County" } },
  { value: "金門縣", iso: "KIN", names: { en: "Kinmen County" } },
  { value: "屏東縣", iso: "PIF", names: { en: "Pingtung County" } },
  { value: "臺東縣", iso: "TTT", names: { en: "Taitung County" } },
  { value: "花蓮縣", iso: "HUA", names: { en: "Hualien County" } },
];
