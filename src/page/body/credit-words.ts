/* Words of picture credits in small letters, parted by spaces: a credit often stands in one text with its caption. */

/** Agencies and picture libraries whose name alone is a credit. */
export const AGENCIES = `
  ap afp epa reuters getty gettyimages dpa ansa efe tass xinhua pti ani ians kyodo jiji yonhap cna antara bernama lapresse
  ritzau scanpix ntb lehtikuva belga anp apa keystone imago alamy shutterstock istock istockphoto unsplash pexels pixabay
  adobestock bloomberg anadolu iha dha ukrinform unian belta agerpres mti pap čtk tanjug hina handout imagn sipa zuma nurphoto
  maxppp picture-alliance file رويترز رویترز बीटीआई एएनआई पीटीआई रॉयटर्स एएफपी тасс 新华社 新華社 共同 時事 路透 路透社 法新社 뉴시스 연합뉴스 뉴스1 로이터`;

/** Words that say "photo by" or "source". */
export const CREDIT_WORDS = `
  photo photos photograph photographer image images picture pictures credit credits courtesy source foto fotos fotografía
  fotografia fotografie bild bilder quelle crédit photographie fuente imagen fonte imagem immagine kuva zdjęcie źródło
  fotoğraf kaynak фото снимка источник джерело ljósmynd bilde billede φωτογραφία صورة الصورة تصوير المصدر عکس تصویر
  फोटो फ़ोटो स्रोत 写真 提供 出典 图源 图片来源 圖 圖片來源 图 來源 사진 출처 자료 ảnh`;
