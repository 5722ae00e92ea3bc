import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectNames } = checksFor('ja');

type Row = [text: string, expected: string[]];

describe('a one-letter country alone in a Japanese headline', () => {
  it.each<Row>([
    ['米、追加関税を発表', ['米=US']],
    ['露、停戦案を拒む', ['露=RU']],
    ['露、ウクライナを攻撃', ['露=RU', 'ウクライナ=UA']],
    ['中、フィリピンに警告', ['中=CN', 'フィリピン=PH']],
    ['英、EUと会談へ', ['英=GB', 'EU=EU']],
    ['豪、G7に働きかけ', ['豪=AU', 'G7=G7']],
    ['中国、米に報復措置', ['中国=CN', '米=US']],
    ['韓国が米と防衛協議', ['韓国=KR', '米=US']],
  ])('is the subject or the partner of statecraft: %s', expectNames);

  it.each<Row>([
    ['米、値上がり続く', []],
    ['中国、米の作付け減る', ['中国=CN']],
    ['日本、米に補助金', ['日本=JP']],
    ['新米、会談の席で振る舞う', []],
    ['精米が日本の首脳会談で出された', ['日本=JP']],
  ])('is rice without it: %s', expectNames);
});

describe('rarer letters of Japanese news', () => {
  it.each<Row>([
    ['加首相と墨大統領が会談', ['加=CA', '墨=MX']],
    ['比大統領は訪越を終えた', ['比=PH', '越=VN']],
    ['外相が訪比、訪加', ['比=PH', '加=CA']],
    ['英中銀が利下げ、日中銀行の提携', ['英=GB', '日=JP', '中=CN']],
    ['南アと南アジア、南アルプス', ['南ア=ZA']],
    ['西独と東独、チェコスロバキア', ['西独=DE~', '東独=DE~', 'チェコスロバキア=CZ~']],
    ['比上院は条約を承認', ['比=PH']],
    ['参加を決め、前年比で増え、年を越えた', []],
  ])('%s', expectNames);
});
