import { foldName } from './fold.ts';

/** Words of a list, folded; a star at the end stands for any ending. */
function readCues(list: string): (word: string) => boolean {
  const cues = list.trim().split(/\s+/).map(foldName);
  const whole = new Set(cues.filter((cue) => !cue.endsWith('*')));
  const beginnings = cues.filter((cue) => cue.endsWith('*')).map((cue) => cue.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Titles of office, in the languages that the names come in. */
const isListedTitle = readCues(
  `president* präsident* bundespräsident* prezident* presiden* premier* prime minist* secretar* secrétaire* sekret* sekjen
   chancel* kanzler* bundeskanzler* canciller* chanceler* chef chefe chief leader king queen pope papa pape papst roi rey
   könig* emir sultan sheikh ayatollah commissioner* kommissar* commissaire* comisari* commissari* representative*
   représentant* rappresentante vertreter* adviser advisor conseiller* consigliere asesor* berater* envoy pm tánaiste
   taoiseach başbakan* cumhurbaşkan* bakan bakanı* menteri menlu menhan perdana counterpart* homologue* homólog* omolog*
   президент* премьер* министр* госсекретар* генсек* секретар* канцлер* глава главы главе главой корол* советник*
   председател* представител* коллег*
   رئيس* الرئيس* وزير* الوزير* مستشار* المستشار* أمين الأمين ملك الملك الأمير نظيره نظيرته نظيرها صدر نخست وزیراعظم
   राष्ट्रपति प्रधानमंत्री मंत्री विदेशमंत्री रक्षामंत्री सचिव महासचिव चांसलर समकक्ष पीएम किंग पोप
   prezydent* předsed* predsjednik* predsednik* ministr* elnök* miniszter* miniszterelnök* külügyminiszter* presidentti*
   pääminister* ulkominister* statsminister* thống tướng trưởng tịch rais waziri
   прем міністр* голова голови голову головою очільни* министар* премијер* председник*
   πρόεδρ* προέδρ* πρωθυπουργ* υπουργ* καγκελάρι* γραμματέ* ομόλογ* ομολόγ* נשיא* הנשיא* ממשלה הממשלה שר השר שרת השרה החוץ
   রাষ্ট্রপতি* প্রেসিডেন্ট* প্রধানমন্ত্রী* মন্ত্রী* পররাষ্ট্রমন্ত্রী* চ্যান্সেলর* উপদেষ্টা* पंतप्रधान* राष्ट्राध्यक्ष* परराष्ट्रमंत्री प्रधानमन्त्री* मन्त्री*
   परराष्ट्रमन्त्री* વડાપ્રધાન* રાષ્ટ્રપતિ* પ્રમુખ* મંત્રી* વિદેશમંત્રી* ਰਾਸ਼ਟਰਪਤੀ ਮੰਤਰੀ அதிபர்* பிரதமர்* ஜனாதிபதி* அமைச்சர்*
   అధ్యక్షుడు* ప్రధాని* ప్రధానమంత్రి* మంత్రి*`,
);

/** German and Dutch compounds end with the title: Verteidigungsministerin. */
const TITLE_ENDING = /(?:minister(?:in|s)?|kanzler(?:in)?|prasident(?:in)?)$/;

/** @param word folded, as are those of all cues here */
export const isTitle = (word: string): boolean => TITLE_ENDING.test(word) || isListedTitle(word);

/** Words that put an office into the past. */
export const isFormer = readCues(
  `former* predecessor* ousted deposed late ancien ancienne ehemalig* früher* damalig* vormalig* ex expresident* exminist*
   expremier* antiguo antigua antigo antiga defunto fallecid* mantan eski voormalig* tidligere förre бывш* экс тогдашн*
   покойн* предшественни* السابق* سابق الراحل* الأسبق* المخلوع پیشین اسبق فقید مرحوم पूर्व दिवंगत तत्कालीन
   były byłego byłemu byłym była byłej býval* bivš* korábbi egykori entinen entise* fostul fosta cựu колишн* бивш* πρώην τέως
   לשעבר সাবেক প্রাক্তন প্রয়াত माजी पूर्वप्रधानमन्त्री* पूर्वराष्ट्रपति* ભૂતપૂર્વ પૂર્વ ਸਾਬਕਾ முன்னாள் మాజీ`,
);

/** Words for those who want an office, or will have it. */
export const isCandidate = readCues(
  `candidat* kandidat* nominee* elect designate colistier* кандидат* مرشح* المرشح* المنتخب نامزد उम्मीदवार*`,
);

/** The rest of a title, which may stand between its head and the name: "Secretary of State", "Minister of Defence". */
const isTitleTail = readCues(
  `state affairs defen* war treasury commerce trade finance foreign external exterior* staff esteri difesa affaires étrangères
   negeri luar pertahanan mr mrs ms sir dame lord herr frau señor monsieur dr gen lt col seri datuk`,
);

/** Whether a capitalised word before a surname belongs to a title; any other is somebody's given name. */
export const isTitlePart = (word: string): boolean => isTitle(word) || isTitleTail(word);

/** Titles beside a name in scripts without spaces: after it in Japanese and Korean, before it in Chinese. */
const EASTERN_TITLE =
  '首相|大統領|総理|外相|外務|防衛|国防|長官|大臣|経産相|財務相|国務|主席|書記|議長|事務総長|国王|教皇|总统|總統|总理|總理|外长|外長|部长|部長|防长|国务卿|國務卿|秘书长|秘書長|대통령|총리|장관|외무|외교|국방|사무총장|주석|총서기|수상|외상';

/** And before it in Thai and Burmese. */
const SOUTHEASTERN_TITLE = 'ประธานาธิบดี|นายกรัฐมนตรี|นายกฯ|นายก|รัฐมนตรี|รมว\\.?|ต่างประเทศ|กลาโหม|သမ္မတ|ဝန်ကြီးချုပ်|ဝန်ကြီး';

const TITLE_AFTER = new RegExp(`^.{0,6}(?:${EASTERN_TITLE})`, 'u');
const TITLE_BEFORE = new RegExp(`(?:${EASTERN_TITLE}|(?:${SOUTHEASTERN_TITLE})\\s?)$`, 'u');

/** @param before and after some ten letters around a name in a script without spaces */
export const isEasternTitle = (before: string, after: string): boolean =>
  TITLE_BEFORE.test(before) || TITLE_AFTER.test(after);

const FORMER_AFTER = /^(?:元|前|故|\s전\s)/u;
const FORMER_BEFORE =
  /(?:前任?|元|故|原|已故|时任|時任|전\s)\p{Script=Han}{0,7}$|อดีต[\p{Script=Thai}]{0,18}$|(?:ယခင်|ဟောင်း)[\p{Script=Myanmar}]{0,12}\s?$/u;

/** @param before and after some ten letters around a name in a script without spaces */
export const isEasternFormer = (before: string, after: string): boolean =>
  FORMER_AFTER.test(after) || FORMER_BEFORE.test(before);

/** @param around some ten letters before and after a name in a script without spaces */
export const isEasternCandidate = (around: string): boolean =>
  /候補|次期|候选人|候選人|当选|當選|후보|당선/.test(around);
