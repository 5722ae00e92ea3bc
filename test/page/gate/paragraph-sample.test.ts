import { describe, expect, test } from 'vitest';
import { hasProse, holdsLongParagraphs } from '../../../src/page/gate/paragraph-sample.ts';
import { makePage } from '../fixtures/lines.ts';
import { sentences, story } from '../fixtures/news-page.ts';

const has = (body: string): boolean => hasProse(makePage(body));
const TEXT = sentences(0);

describe('a page holds prose', () => {
  test.each([
    ['in three paragraphs', story(3)],
    ['behind many short ones', '<p>Nets</p>'.repeat(60) + story(3)],
    ['in three places', `<div>${story(1)}</div><section>${story(1)}</section><main>${story(1)}</main>`],
    ['with a linked name or two in each', `<p>${TEXT} <a href="/a">Ada</a> and <a href="/b">Ben</a>.</p>`.repeat(3)],
    [
      'in Japanese, of fewer letters',
      '<p>両町の町長は火曜日、三年に及ぶ話し合いと船のない二度の冬を経て、協定書に署名し、新しい時刻表を発表した。</p>'.repeat(
        3,
      ),
    ],
    [
      'in Chinese, of fewer still',
      '<p>經過三年的商談，兩座城市的市長星期二簽署了渡輪協議，並且公布了新的時間表，船從明年春天起航。</p>'.repeat(3),
    ],
    [
      'in Hindi, by its own full stops',
      `<p>${'दोनों नगरों के प्रमुखों ने मंगलवार को समझौते पर हस्ताक्षर किए। नाव दिन में चार बार चलेगी। '.repeat(2)}</p>`.repeat(3),
    ],
    [
      'in Thai, which has no full stops',
      '<p>นายกเทศมนตรีทั้งสองเมืองลงนามในข้อตกลงเมื่อวันอังคารหลังจากเจรจากันมาสามปี และประกาศตารางเดินเรือฉบับใหม่ที่ท่าเรือในวันเดียวกัน</p>'.repeat(
        3,
      ),
    ],
  ])('%s', (_, body) => {
    expect(has(body)).toBe(true);
  });
});

describe('a page holds none', () => {
  test.each([
    ['in two paragraphs', story(2)],
    ['in none', '<div>Nets</div>'],
    ['in short ones', '<p>Nets, ropes and buoys, at the best price of the coast.</p>'.repeat(20)],
    ['in long ones without marks', `<p>${'nets ropes buoys '.repeat(20)}</p>`.repeat(5)],
    ['in paragraphs of white space', `<p>${' \n'.repeat(200)}</p>`.repeat(5)],
    ['in linked ones: they are teasers', `<a href="/x"><p>${TEXT}</p></a>`.repeat(5)],
    ['in ones of many links', `<p>${TEXT} ${'<a href="/x">net</a> '.repeat(3)}</p>`.repeat(5)],
    ['in text outside of paragraphs', `<div>${TEXT}</div>`.repeat(5)],
    ['behind so many that nobody would look there', '<p>Nets</p>'.repeat(80) + story(5)],
  ])('%s', (_, body) => {
    expect(has(body)).toBe(false);
  });
});

describe('paragraphs are long enough for prose', () => {
  const areLong = (body: string): boolean => holdsLongParagraphs(makePage(body));

  test('wherever they are prose, and where they only look like it', () => {
    expect(areLong(story(3))).toBe(true);
    expect(
      areLong(
        `<p>両町の町長は火曜日、三年に及ぶ話し合いと船のない二度の冬を経て、協定書に署名し、新しい時刻表を発表した。</p>`.repeat(
          3,
        ),
      ),
    ).toBe(true);
    expect(areLong(`<p>${'nets ropes buoys '.repeat(20)}</p>`.repeat(3))).toBe(true);
  });

  test.each([
    ['in two paragraphs', story(2)],
    ['in short ones', '<p>Nets, ropes and buoys, at the best price of the coast, and all of it tarred.</p>'.repeat(20)],
    ['in linked ones', `<a href="/x"><p>${TEXT}</p></a>`.repeat(5)],
    ['in ones of many links', `<p>${TEXT} ${'<a href="/x">net</a> '.repeat(3)}</p>`.repeat(5)],
  ])('but not %s', (_, body) => {
    expect(areLong(body)).toBe(false);
  });
});
