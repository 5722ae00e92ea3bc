import { describe, expect, it } from 'vitest';
import { findIn } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

/** Terms by key, countries by code, in their order. */
const find = (lang: string, text: string) =>
  findIn(text, ...lexiconsFor(lang))
    .filter((found) => !/=(?:topic|pact):/u.test(found))
    .map((found) => found.replace(/^.*=(?:term:)?|[@~]/gu, ''));

describe('words of agreement in languages with small tables', () => {
  it.each([
    ['bg', 'България и Гърция подписаха меморандум за сътрудничество.', ['BG', 'GR', 'sign', 'mou']],
    [
      'bg',
      'Споразумението за отбрана влезе в сила, Полша и Чехия се договориха.',
      ['security_agreement', 'enter_into_force', 'PL', 'CZ', 'agree'],
    ],
    ['ca', "L'acord marc amb França va entrar en vigor.", ['framework', 'FR', 'enter_into_force']],
    [
      'cs',
      'Česko a Polsko se dohodly na rámcové smlouvě a prodloužily dohodu.',
      ['CZ', 'PL', 'agree', 'framework', 'renew', 'agreement'],
    ],
    ['cs', 'Obranná dohoda s Německem vstoupila v platnost.', ['security_agreement', 'DE', 'enter_into_force']],
    [
      'da',
      'Danmark tiltræder konventionen, og rammeaftalen med Norge træder i kraft.',
      ['DK', 'accede', 'convention', 'framework', 'NO', 'enter_into_force'],
    ],
    ['el', 'Η συμφωνία-πλαίσιο Ελλάδας και Κύπρου τέθηκε σε ισχύ.', ['framework', 'GR', 'CY', 'enter_into_force']],
    ['el', 'Η αμυντική συμφωνία με τη Γαλλία και ο οδικός χάρτης', ['security_agreement', 'FR', 'roadmap']],
    [
      'fi',
      'Suomi ja Viro pääsivät sopuun, ja puitesopimus tulee voimaan.',
      ['FI', 'EE', 'agree', 'framework', 'enter_into_force'],
    ],
    ['gu', 'ભારત અને જાપાન વ્યૂહાત્મક ભાગીદારી માટે સંમત થયા', ['IN', 'JP', 'strategic_partnership', 'agree']],
    [
      'he',
      'ישראל ויוון חתמו על הסכם מסגרת, וההסכם נכנס לתוקף',
      ['IL', 'GR', 'sign', 'framework', 'agreement', 'enter_into_force'],
    ],
    [
      'hu',
      'Magyarország és Ausztria keretmegállapodást írt alá, amely hatályba lépett.',
      ['HU', 'AT', 'framework', 'sign', 'enter_into_force'],
    ],
    ['mr', 'भारत आणि फ्रान्स यांच्यातील संरक्षण करार अंमलात आला', ['IN', 'FR', 'security_agreement', 'enter_into_force']],
    [
      'ms',
      'Malaysia dan Jepun memperbaharui perjanjian itu dan pelan hala tuju.',
      ['MY', 'JP', 'renew', 'agreement', 'roadmap'],
    ],
    ['ne', 'नेपाल र भारतबीच रक्षा सम्झौता र संयुक्त वक्तव्य', ['NP', 'IN', 'security_agreement', 'joint_statement']],
    [
      'no',
      'Norge slutter seg til konvensjonen, og rammeavtalen med Sverige trer i kraft.',
      ['NO', 'accede', 'convention', 'framework', 'SE', 'enter_into_force'],
    ],
    ['pa', 'ਭਾਰਤ ਅਤੇ ਕੈਨੇਡਾ ਵਿਚਾਲੇ ਵਪਾਰ ਸਮਝੌਤਾ ਅਤੇ ਸਾਂਝਾ ਬਿਆਨ', ['IN', 'CA', 'trade_agreement', 'joint_statement']],
    [
      'ro',
      'România și Polonia au convenit un acord-cadru, care a intrat în vigoare.',
      ['RO', 'PL', 'agree', 'framework', 'enter_into_force'],
    ],
    [
      'ro',
      'Parteneriatul strategic cu Statele Unite și scrisoare de intenție',
      ['strategic_partnership', 'US', 'letter_of_intent'],
    ],
    [
      'sk',
      'Slovensko a Poľsko sa dohodli, rámcová dohoda nadobudla platnosť.',
      ['SK', 'PL', 'agree', 'framework', 'enter_into_force'],
    ],
    [
      'sr',
      'Србија и Мађарска су се договориле о стратешком партнерству.',
      ['RS', 'HU', 'agree', 'strategic_partnership'],
    ],
    [
      'sv',
      'Sverige ansluter sig till konventionen och ramavtalet med Finland träder i kraft.',
      ['SE', 'accede', 'convention', 'framework', 'FI', 'enter_into_force'],
    ],
    ['ta', 'இந்தியாவும் ஜப்பானும் ஒப்புக்கொண்டன, கட்டமைப்பு ஒப்பந்தம்', ['IN', 'JP', 'agree', 'framework']],
    ['te', 'భారత్ జపాన్ మధ్య రక్షణ ఒప్పందం అమల్లోకి వచ్చింది', ['IN', 'JP', 'security_agreement', 'enter_into_force']],
    ['th', 'ไทยและญี่ปุ่นต่ออายุความตกลง มีผลบังคับใช้', ['TH', 'JP', 'renew', 'agreement', 'enter_into_force']],
    [
      'vi',
      'Việt Nam và Nhật Bản gia hạn hiệp định, có hiệu lực từ tháng tới',
      ['VN', 'JP', 'renew', 'agreement', 'enter_into_force'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});
