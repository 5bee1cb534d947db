/** Where each province stands in the tile map: column, row, and the letters English readers know. Positions are ours, close to the map. */
export interface Tile {
  code: string;
  zh: string;
  en: string;
  letters: string;
  col: number;
  row: number;
}
const t = (code: string, zh: string, en: string, letters: string, col: number, row: number): Tile => ({
  code,
  zh,
  en,
  letters,
  col,
  row,
});

export const TILE_COLUMNS = 8;
export const TILES: readonly Tile[] = [
  t("230000", "黑龙江", "Heilongjiang", "HL", 8, 1),
  t("150000", "内蒙古", "Inner Mongolia", "NM", 6, 2),
  t("220000", "吉林", "Jilin", "JL", 8, 2),
  t("650000", "新疆", "Xinjiang", "XJ", 1, 3),
  t("620000", "甘肃", "Gansu", "GS", 3, 3),
  t("640000", "宁夏", "Ningxia", "NX", 4, 3),
  t("140000", "山西", "Shanxi", "SX", 5, 3),
  t("110000", "北京", "Beijing", "BJ", 6, 3),
  t("120000", "天津", "Tianjin", "TJ", 7, 3),
  t("210000", "辽宁", "Liaoning", "LN", 8, 3),
  t("630000", "青海", "Qinghai", "QH", 2, 4),
  t("610000", "陕西", "Shaanxi", "SN", 4, 4),
  t("410000", "河南", "Henan", "HA", 5, 4),
  t("130000", "河北", "Hebei", "HE", 6, 4),
  t("370000", "山东", "Shandong", "SD", 7, 4),
  t("540000", "西藏", "Tibet", "XZ", 1, 5),
  t("510000", "四川", "Sichuan", "SC", 3, 5),
  t("500000", "重庆", "Chongqing", "CQ", 4, 5),
  t("420000", "湖北", "Hubei", "HB", 5, 5),
  t("340000", "安徽", "Anhui", "AH", 6, 5),
  t("320000", "江苏", "Jiangsu", "JS", 7, 5),
  t("310000", "上海", "Shanghai", "SH", 8, 5),
  t("530000", "云南", "Yunnan", "YN", 3, 6),
  t("520000", "贵州", "Guizhou", "GZ", 4, 6),
  t("430000", "湖南", "Hunan", "HN", 5, 6),
  t("360000", "江西", "Jiangxi", "JX", 6, 6),
  t("330000", "浙江", "Zhejiang", "ZJ", 7, 6),
  t("450000", "广西", "Guangxi", "GX", 4, 7),
  t("440000", "广东", "Guangdong", "GD", 5, 7),
  t("350000", "福建", "Fujian", "FJ", 6, 7),
  t("710000", "台湾", "Taiwan", "TW", 8, 7),
  t("460000", "海南", "Hainan", "HI", 4, 8),
  t("820000", "澳门", "Macao", "MO", 5, 8),
  t("810000", "香港", "Hong Kong", "HK", 6, 8),
];
