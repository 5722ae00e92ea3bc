import { describe, expect, test } from 'vitest';
import { articleFromPlainText, type GivenFacts } from '../../src/core/plain-text.ts';
import fc from '../fuzz.ts';

const PARAGRAPH =
  'The two ministers signed a new agreement on fisheries in the harbour town on Tuesday, and said that it will be in force by the summer.';
const SECOND =
  'Officials from both countries have talked about the plan for three years, but it was not clear until last week which of the ports would be part of it.';

/** What is in each block, as `kind: text`. */
function read(text: string, given?: GivenFacts): string[] {
  return articleFromPlainText(text, given).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('blocks of a pasted text', () => {
  test('headline, lead, heading, paragraph', () => {
    const text = `Two states sign a pact on fisheries\n\n${PARAGRAPH}\n\nThree years of talks\n${SECOND}\n`;
    expect(read(text)).toEqual([
      'title: Two states sign a pact on fisheries',
      `lead: ${PARAGRAPH}`,
      'heading: Three years of talks',
      `paragraph: ${SECOND}`,
    ]);
  });

  test('a text without a headline has no title', () => {
    expect(articleFromPlainText(`${PARAGRAPH}\n${SECOND}`).title).toBe('');
  });

  test('boilerplate between and around the paragraphs is in no block', () => {
    const text = [
      'Subscribe',
      'News › World › Asia',
      'Two states sign a pact on fisheries',
      'By Maria Example',
      'Photo: Agency',
      PARAGRAPH,
      'Advertisement',
      'Also read: Neighbours quarrel over the same fish, and why this one is different',
      SECOND,
      'Next article',
      'Tags: fish, harbour',
    ].join('\n');
    expect(read(text)).toEqual([
      'title: Two states sign a pact on fisheries',
      `lead: ${PARAGRAPH}`,
      `paragraph: ${SECOND}`,
    ]);
  });

  test.each([
    ['hi', 'ये भी पढ़ें- पड़ोसी देश में मछली पर विवाद, जानिए क्यों'],
    ['ar', 'اقرأ أيضا: خلاف بين الجيران على الصيد'],
    ['it', 'Leggi anche: i vicini litigano per il pesce'],
    ['fr', 'Lire aussi : les voisins se disputent le poisson'],
    ['de', 'Lesen Sie auch: Nachbarn streiten um den Fisch'],
    ['ru', 'Читайте также: соседи спорят о рыбе'],
    ['ja', '関連記事：隣国が魚をめぐり対立'],
    ['zh', '相关阅读：邻国因渔业发生争执'],
    ['tr', 'İlgili haber: komşular balık için tartışıyor'],
    ['id', 'Baca juga: Tetangga berebut ikan'],
  ])('a link to another story in %s is none', (_lang, line) => {
    expect(read(`${PARAGRAPH}\n${line}\n${SECOND}`)).toEqual([`lead: ${PARAGRAPH}`, `paragraph: ${SECOND}`]);
  });

  test('a sentence that only begins like boilerplate stays', () => {
    const text =
      'Related talks on the border went on in the capital, where three ministers had met before, officials of both sides said on Monday, and a second round is planned for the autumn in another city of the region, if all goes well.';
    expect(read(`${PARAGRAPH}\n${text}`)).toHaveLength(2);
  });

  test('promotion in another script after the story is none of it', () => {
    const hindi =
      'दोनों देशों के मंत्रियों ने मंगलवार को मछली पालन पर नए समझौते पर हस्ताक्षर किए और कहा कि यह गर्मियों तक लागू हो जाएगा, हालांकि बंदरगाहों पर बात बाकी है।';
    const promotion =
      'Find all the newest stories from the world of politics and sport on our pages, and stay up to date with our service.';
    expect(read(`${hindi}\n\n${promotion}`)).toEqual([`lead: ${hindi}`]);
  });

  test('lines broken to a width are one block', () => {
    const text =
      'The two ministers signed a new agreement on fisheries in the\nharbour town on Tuesday, and said that it will be in force by\nthe summer.\n\nOfficials from both countries have talked about it for years.';
    expect(read(text)).toHaveLength(2);
  });

  test('short lines alone are all of it', () => {
    expect(read('Fish pact signed\nTalks go on')).toEqual(['paragraph: Fish pact signed', 'paragraph: Talks go on']);
  });

  test('a Chinese paragraph is one though it is short', () => {
    const text = '两国签署渔业协议\n\n两国部长周二在港口城市签署了新的渔业协议，预计夏天之前生效。';
    expect(read(text).map((block) => block.split(':')[0])).toEqual(['title', 'lead']);
  });
});

describe('language', () => {
  test('Serbian in Latin letters is read as such, whatever the caller says', () => {
    expect(articleFromPlainText('Brod nije isplovio jer su ribari čekali odgovor.', { lang: 'sr' }).lang).toBe(
      'sr-Latn',
    );
    expect(articleFromPlainText('Брод није испловио јер су рибари чекали одговор.', { lang: 'sr' }).lang).toBe('sr');
  });

  test('is that of the prose, not of the menu', () => {
    const menu = 'Home\nWorld\nSports\nLog in';
    const text = `${menu}\nI due ministri hanno firmato martedì un nuovo accordo sulla pesca nella città portuale, e hanno detto che sarà in vigore entro l'estate.`;
    expect(articleFromPlainText(text).lang).toBe('it');
  });

  test('that is given is believed', () => {
    expect(articleFromPlainText(PARAGRAPH, { lang: 'it' }).lang).toBe('it');
  });
});

describe('date', () => {
  const dateOf = (text: string, given?: GivenFacts) => {
    const { date, dateSource } = articleFromPlainText(text, given);
    return [date, dateSource];
  };

  test('of a header line goes before that of a dateline', () => {
    const text = `Sunday, 01 February 2026\nTwo states sign a pact on fisheries\nHarbour, 1 February 2024 – ${PARAGRAPH}`;
    expect(dateOf(text)).toEqual(['2026-02-01', 'time']);
  });

  test('of a dateline counts where no header has one', () => {
    expect(dateOf(`Two states sign a pact\nHarbour, 3 May 2024 – ${PARAGRAPH}`)).toEqual(['2024-05-03', 'dateline']);
  });

  test('of publication goes before that of a change', () => {
    const text = `Two states sign a pact on fisheries\nUpdated 5 May 2024, 10:00\nPublished on 3 May 2024\n${PARAGRAPH}`;
    expect(dateOf(text)).toEqual(['2024-05-03', 'time']);
  });

  test('of a change is better than none', () => {
    const line = 'World desk, Example, Harbour Published by: Maria Example Updated Fri, 3 May 2024 10:44 PM IST';
    expect(dateOf(`Two states sign a pact on fisheries\n${line}\n${PARAGRAPH}`)).toEqual(['2024-05-03', 'time']);
  });

  test('of a change gives way to a plain date', () => {
    const text = `Two states sign a pact on fisheries\nUpdated 5 May 2024, 10:00\n3 May 2024\n${PARAGRAPH}`;
    expect(dateOf(text)).toEqual(['2024-05-03', 'time']);
  });

  test('below a long menu is none of the header', () => {
    const menu = Array.from({ length: 25 }, (_, at) => `Section ${at + 1}`).join('\n');
    expect(dateOf(`${menu}\n3 May 2024\n${PARAGRAPH}`)).toEqual([null, 'assumed']);
  });

  test('glued to a section name is read', () => {
    expect(dateOf(`Two states sign a pact on fisheries\nWorld12-7-2024 | 19:30\n${PARAGRAPH}`)).toEqual([
      '2024-07-12',
      'time',
    ]);
  });

  test('after the story counts only where it says what it is', () => {
    expect(dateOf(`${PARAGRAPH}\nPublished: 3 May 2024`)).toEqual(['2024-05-03', 'time']);
    expect(dateOf(`${PARAGRAPH}\n3 May 2024`)).toEqual([null, 'assumed']);
  });

  test('inside the story is none', () => {
    expect(dateOf(`${PARAGRAPH} The first treaty of the two was signed on 12 July 2001 in another town.`)).toEqual([
      null,
      'assumed',
    ]);
  });

  test('that is given is believed, where it is one', () => {
    expect(dateOf(`3 May 2024\n${PARAGRAPH}`, { date: '2020-01-02' })).toEqual(['2020-01-02', 'given']);
    expect(dateOf(`3 May 2024\n${PARAGRAPH}`, { date: 'yesterday' })).toEqual(['2024-05-03', 'time']);
  });
});

describe('any text', () => {
  const lines = fc.constantFrom(
    PARAGRAPH,
    SECOND,
    'Tags:',
    '',
    '  ',
    '\t',
    'Also read: x',
    '3 May 2024',
    '日本',
    '\ud800',
    '\u202e',
    '12',
  );
  const breaks = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n');

  test('stays as it is, with ordered blocks inside it that a line break parts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, breaks), { maxLength: 20 }), (parts) => {
        const text = parts.flat().join('');
        const article = articleFromPlainText(text);
        expect(article.text).toBe(text);
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          if (end) expect(text.slice(end, block.start)).toMatch(/[\r\n\u2028]/);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
