import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../src/core/plain-text.ts';

const FIRST =
  'The two ministers signed a new agreement on fisheries in the harbour town on Tuesday, and said that it will be in force by the summer.';
const LAST =
  'Officials of both sides have talked about the plan for three years, but it was not clear until last week which of the ports are part of it.';

const read = (...lines: readonly string[]): string[] => {
  const { text, blocks } = articleFromPlainText(lines.join('\n'), { lang: 'en' });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

/** The kind of a line that stands between two paragraphs; null where it is no part of the story. */
function kindBetween(line: string): string | null {
  const block = read(FIRST, '', line, '', LAST).find((each) => each.endsWith(`: ${line.trim()}`));
  return block?.split(':')[0] ?? null;
}

/** The title that a line above the story makes. */
const titleOf = (line: string): string => articleFromPlainText(`${line}\n\n${FIRST}\n${LAST}`).title;

describe('a line between two paragraphs', () => {
  test.each([
    ['a sentence of forty letters', `${'x'.repeat(38)} y.`.slice(-40), 'paragraph'],
    ['a sentence of thirty-nine', `${'x'.repeat(36)} y.`.slice(-39), 'heading'],
    ['a hundred and twenty letters without an end', `a ${'x'.repeat(118)}`, 'paragraph'],
    ['a hundred and nineteen', `a ${'x'.repeat(117)}`, 'heading'],
    ['a quotation', 'They said that this is the last time that they sign.”', 'paragraph'],
    ['a question in Arabic signs', 'They asked whether this is the last time they sign؟', 'paragraph'],
    ['two words', 'Three years', 'heading'],
    ['one word', 'Fisheries', null],
    ['two words of five letters in all', 'A box', null],
    ['a label with a colon', 'More of this:', null],
    ['a label with a dash', 'More of this -', null],
    ['a menu with a bar', 'News of this |', null],
    ['a point of a list', '- The ports of both states are part of the agreement.', 'list-item'],
    ['a point with a bullet', '• The ports of both states are part of the agreement.', 'list-item'],
    ['a short point with a triangle', '▪ three ports', 'list-item'],
    ['a dash without a space', '-5 degrees in the port', 'heading'],
    ['a date', '3 May 2024', 'heading'],
    ['boilerplate', 'Read more about fisheries', null],
    ['Cyrillic in an English story', 'Читайте далее о рыбе', null],
    ['a line of spaces', '   ', null],
  ])('%s: %s is %s', (_, line, kind) => {
    expect(kindBetween(line)).toBe(kind);
  });

  test.each([
    ['Japanese', '日英両国の漁業協定'],
    ['Thai', 'ข้อตกลงประมง'],
  ])('in a script without spaces one run is a heading: %s', (_, heading) => {
    const paragraph = heading.repeat(16);
    const { text, blocks } = articleFromPlainText(`${paragraph}\n\n${heading}\n\n${paragraph}`);
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])[1]).toEqual(['heading', heading]);
  });
});

describe('a line above the story', () => {
  test.each([
    ['eighteen letters are a headline', 'Two states sign it', 'Two states sign it'],
    ['seventeen are none', 'Two states sign i', ''],
    ['one long word is none', 'Fisheriesagreementsigned', ''],
    ['a menu is none', 'World news of the day |', ''],
    ['a by-line is none', 'By Maria Example and John Example', ''],
    ['a date is none', 'Sunday, 3 March 2024, 10:00', ''],
  ])('%s', (_, line, title) => {
    expect(titleOf(line)).toBe(title);
  });

  test('the first that may be one is, a second stands under it as a caption', () => {
    expect(read('Two states sign a pact', 'Ministers meet in the harbour', '', FIRST)).toEqual([
      'title: Two states sign a pact',
      'caption: Ministers meet in the harbour',
      `lead: ${FIRST}`,
    ]);
  });

  test('the headline over the picture is the headline again', () => {
    expect(read('Two states sign a pact', 'Two states sign a pact', '', FIRST).slice(0, 2)).toEqual([
      'title: Two states sign a pact',
      'title: Two states sign a pact',
    ]);
  });

  test('what stands before the headline is none of the story', () => {
    expect(read('Fish', 'Two states sign a pact', '', FIRST)).toHaveLength(2);
  });
});

describe('what stands behind the last paragraph', () => {
  test.each(['Three years of talks', 'Our other stories today', '- three ports'])('%s is none of it', (line) => {
    expect(read(FIRST, LAST, '', line)).toEqual([`lead: ${FIRST}`, `paragraph: ${LAST}`]);
  });
});

describe('lines broken to a width', () => {
  const HALF = 'The two ministers signed a new agreement on fisheries in';
  const REST = 'the harbour town on Tuesday, and said that it will be in force by the summer of the coming year.';
  const START = `${HALF} the town, and said that it will be in force by the summer of this year, which is soon.`;

  test('go on with a small letter', () => {
    const lines = [START, '', HALF, REST];
    expect(read(...lines)).toEqual([`lead: ${START}`, `heading: ${HALF}\n${REST}`]);
  });

  test.each([
    ['an empty line parts them', [START, '', HALF, '', REST]],
    ['the next begins with a capital', [START, '', HALF, `The${REST.slice(3)}`]],
    ['the first ends its sentence', [START, '', `${HALF} the town of the north, by the sea.`, REST]],
    ['the first is short', [START, '', 'They signed it in the', REST]],
  ])('stay apart where %s', (_, lines) => {
    expect(read(...lines)).toHaveLength(3);
  });
});

describe('the offsets of blocks', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['the line separator of Unicode', '\u2028'],
    ['the paragraph separator', '\u2029'],
  ])('hold for lines that end with %s', (_, end) => {
    const text = `  ${FIRST}  ${end}${end}\t${LAST}`;
    const { blocks } = articleFromPlainText(text);
    expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual([FIRST, LAST]);
  });
});

describe('the words of dates in the lines around a story', () => {
  const dateIn = (lang: string, ...lines: readonly string[]) => {
    const { date, dateSource } = articleFromPlainText(lines.join('\n'), { lang });
    return date === null ? null : `${date} ${dateSource}`;
  };

  test.each([
    ['en', 'Posted on 3 May 2024'],
    ['en', 'First seen: 3 May 2024'],
    ['fr', 'Publié le 3 mai 2024'],
    ['fr', 'Mis en ligne le 3 mai 2024'],
    ['de', 'Veröffentlicht am 3. Mai 2024'],
    ['es', 'Publicado el 3 de mayo de 2024'],
    ['it', 'Pubblicato il 3 maggio 2024'],
    ['nl', 'Gepubliceerd op 3 mei 2024'],
    ['pl', 'Opublikowano 3 maja 2024'],
    ['ru', 'Опубликовано 3 мая 2024'],
    ['uk', 'Опубліковано 3 травня 2024'],
    ['tr', 'Yayın tarihi: 3 Mayıs 2024'],
    ['tr', 'Giriş: 03.05.2024'],
    ['id', 'Diterbitkan 3 Mei 2024'],
    ['ar', 'تاريخ النشر: 3 مايو 2024'],
    ['fa', 'انتشار: 3 مه 2024'],
    ['ur', 'شائع 3 مئی 2024'],
    ['hi', 'प्रकाशित: 3 मई 2024'],
    ['bn', 'প্রকাশ: 3 মে 2024'],
    ['ja', '2024年5月3日 公開'],
    ['zh', '发布于2024年5月3日'],
    ['ko', '입력 2024.05.03'],
    ['vi', 'Đăng ngày 3 tháng 5 năm 2024'],
  ])('of publication, in %s: %s', (lang, line) => {
    expect(dateIn(lang, FIRST, LAST, line)).toBe('2024-05-03 time');
    expect(dateIn(lang, '4 June 2024', FIRST, LAST, line)).toBe('2024-05-03 time');
  });

  test.each([
    ['en', 'Updated 3 May 2024'],
    ['en', 'Last modified: 3 May 2024'],
    ['fr', 'Mis à jour le 3 mai 2024'],
    ['de', 'Aktualisiert am 3. Mai 2024'],
    ['es', 'Actualizado el 3 de mayo de 2024'],
    ['pt', 'Atualizado em 3 de maio de 2024'],
    ['it', 'Aggiornato il 3 maggio 2024'],
    ['nl', 'Bijgewerkt op 3 mei 2024'],
    ['sv', 'Uppdaterad 3 maj 2024'],
    ['da', 'Opdateret 3. maj 2024'],
    ['pl', 'Zaktualizowano 3 maja 2024'],
    ['ru', 'Обновлено 3 мая 2024'],
    ['tr', 'Güncelleme: 3 Mayıs 2024'],
    ['id', 'Diperbarui 3 Mei 2024'],
    ['ar', 'آخر تحديث 3 مايو 2024'],
    ['hi', 'अपडेटेड 3 मई 2024'],
    ['bn', 'আপডেট: 3 মে 2024'],
    ['ja', '2024年5月3日 更新'],
    ['ko', '수정 2024.05.03'],
    ['vi', 'Cập nhật 3 tháng 5 năm 2024'],
  ])('of a change, in %s: %s, which a plain date goes before', (lang, line) => {
    expect(dateIn(lang, FIRST, LAST, line)).toBe('2024-05-03 time');
    expect(dateIn(lang, '4 June 2024', FIRST, LAST, line)).toBe('2024-06-04 time');
  });

  test.each([
    ['a header of ninety units', `3 May 2024 ${'x'.repeat(79)}`, '2024-05-03 time'],
    ['one of more is none', `3 May 2024 ${'x'.repeat(80)}`, null],
    ['with a word that says so it may be longer', `Published 3 May 2024 ${'x'.repeat(159)}`, '2024-05-03 time'],
    ['but not longer than a hundred and eighty', `Published 3 May 2024 ${'x'.repeat(160)}`, null],
    ['a sentence is no header', 'They met on 3 May 2024.', null],
  ])('%s', (_, line, date) => {
    expect(dateIn('en', line, '', FIRST, LAST)).toBe(date);
  });

  test('a dateline may stand in the fourth paragraph, not in the fifth', () => {
    const dated = `OSLO, 3 May 2024 – ${FIRST}`;
    expect(dateIn('en', FIRST, LAST, FIRST, dated)).toBe('2024-05-03 dateline');
    expect(dateIn('en', FIRST, LAST, FIRST, LAST, dated)).toBeNull();
  });
});
