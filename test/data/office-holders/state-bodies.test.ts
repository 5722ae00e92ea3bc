import { expect, test } from 'vitest';
import { findHolders } from '../../../src/core/dates/period/find-holders.ts';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';

const HOLDERS = unpackOfficeHolders(JSON.parse(packOfficeHolders()));

/** For which states the companies and agencies of a headline sign, in its order. */
const partiesOf = (headline: string): string =>
  findHolders(headline, HOLDERS)
    .flatMap(({ people }) => people.flatMap(({ isBody, terms }) => (isBody ? terms.map(({ party }) => party) : [])))
    .join(' ');

/** Made-up headlines: language, states, text. */
const HEADLINES: readonly (readonly [lang: string, parties: string, headline: string])[] = [
  ['en', 'RU', 'Gazprom’s contract with Kyiv ends tonight'],
  ['en', 'AZ BO', 'SOCAR and YPFB sign a memorandum'],
  ['en', 'US IN JP', 'NASA, ISRO and JAXA seal a pact on moon dust'],
  ['en', 'QA CN', 'QATARENERGY AND SINOPEC SIGN GAS DEAL'],
  ['de', 'RU', 'Gasprom und Wien einigen sich'],
  ['pl', 'RU PL', 'Umowa z Gazpromem: podpis PGNiG-u'],
  ['cs', 'RU', 'Smlouva s Rosatomem je podepsána'],
  ['hu', 'RU RU', 'Szerződés a Gazprommal és a Roszatommal'],
  ['fi', 'RU', 'Sopimus Rosatomin kanssa puretaan'],
  ['tr', 'TR RU', 'BOTAŞ’tan Gazprom’la yeni anlaşma'],
  ['ru', 'RU UA', 'Газпром и Нафтогаз подписали договор'],
  ['ru', 'UA RU', 'Договор Нафтогаза с Газпромом'],
  ['ru', 'RU', 'Меморандум подписан Росатомом'],
  ['ru', 'RU RU', 'Контракт Росатома и Роснефти'],
  ['ru', 'RU KZ', 'Соглашение с Роснефтью и Казатомпромом'],
  ['uk', 'UA RU', 'Енергоатом розриває угоду з Росатомом'],
  ['bg', 'RU', 'Договорът с Газпром изтече'],
  ['sr', 'RU', 'Споразум са Гаспромом'],
  ['ar', 'RU DZ', 'غازبروم وسوناطراك توقعان اتفاقا'],
  ['ar', 'US SA', 'ناسا وأرامكو توقعان مذكرة'],
  ['fa', 'RU', 'قرارداد تازه با گازپروم امضا شد'],
  ['fa', 'RU', 'روس‌اتم قرارداد بست'],
  ['he', 'RU', 'הסכם בין קייב לגזפרום'],
  ['el', 'RU', 'Συμφωνία με την Γκαζπρόμ'],
  ['hi', 'IN US', 'इसरो और नासा ने समझौता किया'],
  ['mr', 'IN', 'इस्रोने करार केला'],
  ['bn', 'RU IN', 'রোসাটমের সঙ্গে ইসরোর চুক্তি'],
  ['ta', 'US IN', 'நாசாவுடன் இஸ்ரோ ஒப்பந்தம்'],
  ['te', 'IN US', 'ఇస్రో, నాసాతో ఒప్పందం'],
  ['gu', 'IN US', 'ઈસરો અને નાસાએ કરાર કર્યો'],
  ['pa', 'IN US', 'ਇਸਰੋ ਅਤੇ ਨਾਸਾ ਦਾ ਸਮਝੌਤਾ'],
  ['ur', 'IN US', 'اسرو اور ناسا کا معاہدہ'],
  ['th', 'MY US', 'ปิโตรนาสลงนามข้อตกลงกับนาซา'],
  ['ja', 'RU UA', 'ガスプロムとナフトガスが契約に署名'],
  ['ja', 'JP US', 'JAXAとNASAが協定に署名'],
  ['zh', 'CN RU', '中石油与俄气签署协议'],
  ['zh', 'CN AO', '中海油与Sonangol签署协议'],
  ['ru', 'RU UZ', 'Газпром и Узбекнефтегаз подписали соглашение'],
  ['ko', 'KR RU', '한수원, 로사톰과 협정 체결'],
  ['id', 'ID MY', 'Pertamina dan Petronas teken perjanjian'],
  ['vi', 'VN', 'Petrovietnam ký thỏa thuận khí đốt'],
  ['es', 'BO BR', 'YPFB y Petrobras firman un acuerdo'],
];

test.each(HEADLINES)('a state company or agency signs for its state, %s: %s: %s', (_, parties, headline) => {
  expect(partiesOf(headline)).toBe(parties);
});

test.each([
  ['ru', 'Нас ждёт договор о газе'],
  ['en', 'The gas prom night and a masdaran feast'],
  ['ar', 'وقع الوزير الاتفاق أمام الناس'],
  ['es', 'Unas botas firmadas por el campeón'],
  ['ko', '나사 하나가 풀렸다'],
])('and no other word does, %s: %s', (_, text) => {
  expect(partiesOf(text)).toBe('');
});
