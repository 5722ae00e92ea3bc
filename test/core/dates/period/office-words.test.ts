import { describe, expect, test } from 'vitest';
import {
  isCandidate,
  isEasternCandidate,
  isEasternFormer,
  isEasternTitle,
  isFormer,
  isTitle,
  isTitlePart,
} from '../../../../src/core/dates/period/cues.ts';
import { foldName, nameReadings, stemName } from '../../../../src/core/dates/period/fold.ts';

const all = (words: string): readonly string[] => words.split(' ');

describe('titles of office', () => {
  test.each([
    ['en', 'President presidents Premier Prime Minister Secretary Chancellor King Queen Pope Envoy counterpart'],
    ['fr', 'Président présidente ministre Chancelier Roi Pape conseillère homologue'],
    [
      'de',
      'Bundeskanzler Bundeskanzlerin Präsident Bundespräsidentin Außenministerin Verteidigungsminister Altkanzler',
    ],
    ['es', 'Presidente Canciller Rey homólogo asesora'],
    ['it', 'Presidente Consigliere Papa omologo'],
    ['nl', 'President minister'],
    ['tr', 'Cumhurbaşkanı Başbakan Bakanı'],
    ['id', 'Presiden Menteri Menlu Perdana'],
    ['ru', 'президент президента премьера министром госсекретарь канцлер глава короля советник'],
    ['ar', 'الرئيس رئيس وزير الوزير مستشار الملك الأمير نظيره'],
    ['ur', 'صدر وزیراعظم'],
    ['hi', 'राष्ट्रपति प्रधानमंत्री मंत्री सचिव चांसलर पीएम'],
  ])('of %s: %s', (_, words) => {
    expect(all(words).filter((word) => !isTitle(foldName(word)))).toEqual([]);
  });

  test.each(['road', 'kingdom', 'Chefsache', 'дорога', 'طريق', 'सड़क', ''])('%j is none', (word) => {
    expect(isTitle(foldName(word))).toBe(false);
  });

  test('have words behind them that may stand before a name, which are none by themselves', () => {
    for (const word of all('State Affairs Defence War Treasury Trade Foreign Esteri Negeri Mr Frau Dr Gen')) {
      expect([isTitlePart(foldName(word)), isTitle(foldName(word))]).toEqual([true, false]);
    }
    expect(isTitlePart('president')).toBe(true);
    expect(isTitlePart('anna')).toBe(false);
  });
});

describe('words that put an office into the past', () => {
  test.each([
    ['en', 'former predecessor ousted deposed late'],
    ['fr', 'ancien ancienne'],
    ['de', 'ehemalige früherer damaligen vormalige'],
    ['es', 'expresidente exministra antiguo fallecido'],
    ['tr', 'eski'],
    ['nl', 'voormalig voormalige'],
    ['ru', 'бывший бывшего экс покойный предшественник'],
    ['ar', 'السابق سابق الراحل المخلوع'],
    ['fa', 'پیشین اسبق'],
    ['ur', 'سابق مرحوم'],
    ['hi', 'पूर्व दिवंगत तत्कालीन'],
  ])('in %s: %s', (_, words) => {
    expect(all(words).filter((word) => !isFormer(foldName(word)))).toEqual([]);
  });

  test.each(['lately', 'new', 'neuer', 'новый', 'جديد', 'नया'])('%s is none', (word) => {
    expect(isFormer(foldName(word))).toBe(false);
  });
});

describe('words for those who want an office', () => {
  test.each(all('candidate candidato Kandidatin nominee elect кандидат кандидата مرشح المرشح نامزد उम्मीदवार'))(
    '%s',
    (word) => {
      expect(isCandidate(foldName(word))).toBe(true);
    },
  );

  test.each(all('president electric election кандалы राष्ट्रपति'))('%s is none', (word) => {
    expect(isCandidate(foldName(word))).toBe(false);
  });
});

describe('around a name in a script without spaces', () => {
  test.each([
    ['a title behind it', '昨日、', '首相は', true],
    ['a title six letters behind it', '', '前日本国の首相', true],
    ['a title seven letters behind it', '', '前日本国とのの首相', false],
    ['a title right before it', '美国总统', '说', true],
    ['a title farther before it', '总统见', '说', false],
    ['a Korean title', '', ' 대통령은', true],
    ['none', '昨日、', 'さんは', false],
  ])('title, %s', (_, before, after, expected) => {
    expect(isEasternTitle(before, after)).toBe(expected);
  });

  test.each([
    ['元 behind it', '', '元首相', true],
    ['前 behind it', '', '前大統領', true],
    ['故 behind it', '', '故首相', true],
    ['전 behind it', '', ' 전 대통령', true],
    ['前 before its title', '前総理', '氏', true],
    ['前任 before its title', '前任总统', '说', true],
    ['原 before its title', '原外长', '说', true],
    ['已故 before its title', '已故总理', '', true],
    ['时任 before its title', '时任总统', '', true],
    ['時任 before its title', '時任總統', '', true],
    ['전 before its name', '전 ', '', true],
    ['元 farther behind it', '', '首相元', false],
    ['前 before other signs', '前、', '首相', false],
    ['none', '日本の', '首相', false],
  ])('former, %s', (_, before, after, expected) => {
    expect(isEasternFormer(before, after)).toBe(expected);
  });

  test.each(['候補', '次期', '候选人', '候選人', '当选', '當選', '후보', '당선'])('candidate: %s', (word) => {
    expect(isEasternCandidate(`大統領${word}者`)).toBe(true);
  });

  test('no candidate', () => {
    expect(isEasternCandidate('大統領は')).toBe(false);
  });
});

describe('what a word may stand for', () => {
  test.each([
    ['Соколова', 'соколов'],
    ['Соколову', 'соколов'],
    ['Соколовым', 'соколов'],
    ['Соколове', 'соколов'],
    ['Бергквистом', 'бергквист'],
    ['Соколовой', 'соколов'],
    ['Толстой', 'толст'],
    ['Толстого', 'толст'],
    ['Сергей', 'серге'],
    ['Сергея', 'серге'],
    ['Синего', 'син'],
    ['Ива', 'ива'],
    ['Оля', 'оля'],
    ['Olander', 'olander'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemName(foldName(word))).toBe(stem);
  });

  test.each([
    ['بأولاندر', 'اولاندر'],
    ['وأولاندر', 'اولاندر'],
    ['فأولاندر', 'اولاندر'],
    ['لأولاندر', 'اولاندر'],
  ])('%s without its proclitic is %s', (word, bare) => {
    expect(nameReadings(foldName(word))).toContain(bare);
  });

  test.each([
    ['bergqvists', ['bergqvists', 'bergqvist']],
    ['sterns', ['sterns', 'stern']],
    ['mays', ['mays']],
    ['stern', ['stern']],
    ['وفد', ['وفد']],
  ])('%s may be %j', (word, readings) => {
    expect(nameReadings(word)).toEqual(readings);
  });
});
