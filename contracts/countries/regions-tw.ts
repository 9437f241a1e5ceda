import type { Region } from "./region";

/** Special municipalities, cities and counties, in the order of the post's own list. */
export const taiwanese: readonly Region[] = [
  { value: "臺北市", iso: "TPE", names: { en: "Taipei City", fr: "Taipei" } },
  { value: "基隆市", iso: "KEE", names: { en: "Keelung City", fr: "Keelung" } },
  { value: "新北市", iso: "NWT", names: { en: "New Taipei City", fr: "Nouveau Taipei" } },
  { value: "連江縣", iso: "LIE", names: { en: "Lienchiang County", fr: "Lienchiang" } },
  { value: "宜蘭縣", iso: "ILA", names: { en: "Yilan County", fr: "Yilan" } },
  { value: "新竹市", iso: "HSZ", names: { en: "Hsinchu City", fr: "Hsinchu (ville)" } },
  { value: "新竹縣", iso: "HSQ", names: { en: "Hsinchu County", fr: "Hsinchu (comté)" } },
  { value: "桃園市", iso: "TAO", names: { en: "Taoyuan City", fr: "Taoyuan" } },
  { value: "苗栗縣", iso: "MIA", names: { en: "Miaoli County", fr: "Miaoli" } },
  { value: "臺中市", iso: "TXG", names: { en: "Taichung City", fr: "Taichung" } },
  { value: "彰化縣", iso: "CHA", names: { en: "Changhua County", fr: "Changhua" } },
  { value: "南投縣", iso: "NAN", names: { en: "Nantou County", fr: "Nantou" } },
  { value: "嘉義市", iso: "CYI", names: { en: "Chiayi City", fr: "Chiayi (ville)" } },
  { value: "嘉義縣", iso: "CYQ", names: { en: "Chiayi County", fr: "Chiayi (comté)" } },
  { value: "雲林縣", iso: "YUN", names: { en: "Yunlin County", fr: "Yunlin" } },
  { value: "臺南市", iso: "TNN", names: { en: "Tainan City", fr: "Tainan" } },
  { value: "高雄市", iso: "KHH", names: { en: "Kaohsiung City", fr: "Kaohsiung" } },
  { value: "澎湖縣", iso: "PEN", names: { en: "Penghu County", fr: "Penghu" } },
  { value: "金門縣", iso: "KIN", names: { en: "Kinmen County", fr: "Kinmen" } },
  { value: "屏東縣", iso: "PIF", names: { en: "Pingtung County", fr: "Pingtung" } },
  { value: "臺東縣", iso: "TTT", names: { en: "Taitung County", fr: "Taitung" } },
  { value: "花蓮縣", iso: "HUA", names: { en: "Hualien County", fr: "Hualien" } },
];
