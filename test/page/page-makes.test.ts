import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { paragraph, sentences, story } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';
import { blocksOf, read, TITLE } from './fixtures/read-page.ts';

const OPEN_GRAPH = '<meta property="og:type" content="article">';

/** The blocks of a page whose names say nothing: only its head tells that it is an article. */
async function blocksOfPage(lang: string, title: string, body: string): Promise<string[]> {
  const head = `<meta charset="utf-8"><title>${title}</title>${OPEN_GRAPH}`;
  const page = await openPage(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
  const article = readArticle(page);
  if (!article) throw new Error('the page was taken for no article');
  return blocksOf(article);
}

const plain = (texts: readonly string[]): string[] =>
  texts.map((text, index) => `${index === 0 ? 'lead' : 'paragraph'}: ${text}`);

/** A list of other stories as a site sets it: a linked headline each, and a line of text below it. */
const others = (rows: readonly (readonly [headline: string, text: string])[]): string =>
  `<ul class="k8">${rows.map(([headline, text]) => `<li><a href="/x">${headline}</a><div>${text}</div></li>`).join('')}</ul>`;

describe('pages of many makes', () => {
  test('Hindi: one division with line breaks, pointers between them, the writer below', async () => {
    const headline = 'दो शहरों के बीच नई नाव सेवा शुरू';
    const texts = [
      'दोनों शहरों के महापौरों ने मंगलवार को समझौते पर हस्ताक्षर किए, जिसके बाद नाव दिन में चार बार चलेगी।',
      'यात्रियों को आधा किराया देना होगा, लेकिन ट्रकों को अभी एक साल और इंतज़ार करना पड़ेगा।',
      'बंदरगाह के अधिकारियों का कहना है कि नई सेवा से दोनों किनारों के व्यापार को बड़ा फ़ायदा होगा।',
      'पिछली सेवा तीन साल पहले बंद हो गई थी, तब से लोगों को लंबा रास्ता लेना पड़ता था।',
    ];
    const pointer = '<br><b>ये भी पढ़ें: <a href="/y">तट का आख़िरी प्रकाशस्तंभ बंद होगा</a></b><br>';
    const body = `<div class="k1"><a href="/">होम</a> <a href="/d">देश</a> <a href="/v">विदेश</a></div>
      <div class="k2"><h1>${headline}</h1><div class="k3">लेखक: अदा नाविक | 5 अगस्त 2023, 18:30</div>
      <div class="k4">${texts.slice(0, 2).join('<br><br>')}${pointer}${texts.slice(2).join('<br><br>')}</div>
      <div class="k5"><a href="/w">अदा नाविक</a><br>डिजिटल डेस्क</div></div>
      ${others([
        ['मेले में भीड़', 'मेले में इस बार भीड़ पहले से कम रही, दुकानदारों ने कहा।'],
        ['बारिश की चेतावनी', 'मौसम विभाग ने तीन ज़िलों में बारिश की चेतावनी दी है।'],
      ])}`;
    expect(await blocksOfPage('hi', headline, body)).toEqual([`title: ${headline}`, ...plain(texts)]);
  });

  test('Arabic, right to left: tables within tables, fonts and spacers', async () => {
    const headline = 'مدينتان تتقاسمان عبارة واحدة في المضيق';
    const texts = [
      'وقع رئيسا البلديتين يوم الثلاثاء اتفاقا ينص على أن تعبر العبارة المضيق أربع مرات في اليوم، صيفا وشتاء.',
      'سيدفع السكان نصف الثمن، أما الشاحنات فعليها أن تنتظر سنة أخرى حتى يكتمل بناء الرصيف الجديد.',
      'وقال مدير الميناء إن المحادثات استمرت ثلاث سنوات، وإن أحدا لم يكن يتوقع أن تنتهي قبل الخريف.',
    ];
    const links = ['الرئيسية', 'أخبار', 'رياضة', 'اقتصاد', 'ثقافة'].map((name) => `<a href="/${name}">${name}</a><br>`);
    const body = `<table dir="rtl" width="980"><tr><td colspan="3"><img src="/l.gif" alt=""></td></tr><tr>
      <td width="160" valign="top"><font size="2">${links.join('')}</font></td>
      <td valign="top"><table><tr><td><font size="5"><b>${headline}</b></font></td></tr>
      <tr><td><font size="2">الثلاثاء 5 أغسطس 2023 - 18:30</font></td></tr>
      <tr><td align="justify"><font size="3">${texts.join('<br><br>')}</font></td></tr></table></td>
      <td width="200" valign="top">${links.map((link) => `<table><tr><td>${link}</td></tr></table>`).join('')}</td></tr></table>`;
    expect(await blocksOfPage('ar', headline, body)).toEqual([`title: ${headline}`, ...plain(texts)]);
  });

  test('Japanese: a division for each paragraph, no spaces, a page number and other news below', async () => {
    const headline = '二つの町、一隻の渡し船を共有へ';
    const texts = [
      '両町の町長は火曜日、渡し船を一日四往復させる協定に署名した。冬も欠航しないという。',
      '住民の運賃は半額になるが、トラックは新しい岸壁が完成するまで、あと一年待たなければならない。',
      '港の責任者は「三年も話し合った。秋まで決まらないと誰もが思っていた」と話した。',
      '前の船は三年前に廃止され、住民は山を越えて隣町へ通っていた。',
    ];
    const part = (text: string, index: number): string => `<div class="c${index}x"><div>${text}</div></div>`;
    const rows = ['灯台が来春に閉館', '祭りに三万人', '大雨に注意を呼びかけ'].map((each): [string, string] => [
      each,
      '2023年8月5日 18時30分',
    ]);
    const body = `<div><a href="/">トップ</a><a href="/s">社会</a></div><div><div><h1>${headline}</h1><div>2023年8月5日 18時30分</div>
      ${texts.map(part).join('')}<div><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">次のページ</a></div></div>${others(rows)}</div>`;
    expect(await blocksOfPage('ja', headline, body)).toEqual([`title: ${headline}`, ...plain(texts)]);
  });

  test('Italian: an AMP page, its advertisements, accordions and buttons to share', async () => {
    const headline = 'Due città si dividono un traghetto';
    const texts = [
      'I due sindaci hanno firmato martedì la convenzione: il traghetto attraverserà il fiordo quattro volte al giorno.',
      'Gli abitanti pagheranno la metà, ma i camion dovranno aspettare ancora un anno per il nuovo molo.',
      'Il direttore del porto dice che nessuno, dopo tre anni di colloqui, ci credeva più davvero.',
    ];
    const advert = '<amp-ad width="300" height="250" type="x"><div fallback>Pubblicità</div></amp-ad>';
    const body = `<amp-sidebar id="m" layout="nodisplay"><ul><li><a href="/a">Cronaca</a></li><li><a href="/b">Politica</a></li></ul></amp-sidebar>
      <main><section><h1>${headline}</h1><amp-img alt="" width="1" height="1"></amp-img><p>${texts[0]}</p>${advert}<p>${texts[1]}</p>
      <p><a href="/c">Leggi anche: l’ultimo faro della costa chiude</a></p>${advert}<p>${texts[2]}</p>
      <amp-social-share type="x">Condividi</amp-social-share></section>
      <amp-accordion><section><h4>Altre notizie</h4><p><a href="/d">Trentamila alla festa del porto, mai così tanti da dieci anni</a></p></section></amp-accordion></main>`;
    expect(await blocksOfPage('it', headline, body)).toEqual([`title: ${headline}`, ...plain(texts)]);
  });

  test('a live blog without names: a summary with jumps, entries with a time each', async () => {
    const jump = (index: number): string => `<li><a href="#e${index}">Hour ${index} of the talks in the town</a></li>`;
    const entry = (index: number): string =>
      `<li id="e${index}"><span>1${index}:05</span><h3>Hour ${index} of the talks in the town</h3>${paragraph(index)}<a href="#">Share</a></li>`;
    const hours = [0, 1, 2, 3, 4];
    const article = await read(
      `<main>${TITLE}<div><ul>${hours.map(jump).join('')}</ul></div><div><ol>${hours.map(entry).join('')}</ol></div></main>`,
    );
    expect(blocksOf(article).filter((block) => /^(?:lead|paragraph|list-item)/.test(block))).toHaveLength(5);
    for (const index of hours) expect(article.text).toContain(sentences(index));
    expect(article.text.match(/Hour 3 of the talks/g)).toHaveLength(1);
    expect(article.text).not.toContain('Share');
  });

  test('a photo story: an opening, then pictures with what they show', async () => {
    const shown = (index: number): string => `Boats of the ${index}th day come home to the harbour, nets and all.`;
    const picture = (index: number): string =>
      `<div class="p${index}"><img alt="" src="/${index}.jpg"><div>${shown(index)} <i>Photo: Harbour Studio</i></div></div>`;
    const days = [4, 5, 6, 7, 8];
    const { text } = await read(
      `<main>${TITLE}<div>${paragraph(0)}${paragraph(1)}</div><div>${days.map(picture).join('')}</div></main>`,
    );
    for (const index of [0, 1]) expect(text).toContain(sentences(index));
    for (const day of days) expect(text).toContain(shown(day));
    expect(text).not.toContain('Studio');
  });

  test('a long read: chapters of their own, a quote out of them, notes below', async () => {
    const chapter = (index: number): string =>
      `<section><h2>Chapter ${index}</h2>${paragraph(index)}<blockquote>“Nobody asked the fish of year ${index}.”</blockquote>${paragraph(index + 1)}</section>`;
    const { text } = await read(
      `<main><div>${TITLE}</div>${[0, 1, 2, 3].map(chapter).join('<div><a href="#c">Next chapter</a></div>')}</main>`,
    );
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
    expect(text.match(/Chapter \d/g)).toHaveLength(4);
    expect(text).toContain('Nobody asked the fish of year 3.');
    expect(text).not.toContain('Next chapter');
  });

  test('an interview: questions in bold, answers of one word', async () => {
    const questions = ['Who owns the bay?', 'And the fish?', 'Will it hold?', 'Are you sure?'];
    const answers = [sentences(0), 'Nobody.', sentences(1), 'No.'];
    const asked = questions.map((question, index) => `<p><b>${question}</b></p><p>${answers[index]}</p>`).join('');
    const article = await read(`<main>${TITLE}<div>${paragraph(2)}${asked}${paragraph(3)}</div></main>`);
    const said = questions.flatMap((question, index) => [`paragraph: ${question}`, `paragraph: ${answers[index]}`]);
    expect(blocksOf(article).slice(2, -1)).toEqual(said);
  });

  test.each(['kommentare', 'comentarios', 'commentaires', 'yorumlar', 'reacties'])(
    'what readers write below, in a box named %s, however much',
    async (name) => {
      const reader = (index: number): string =>
        `<div><b>reader${index}</b><div>Xanadu! ${sentences(index)}</div></div>`;
      const readers = Array.from({ length: 9 }, (_, index) => reader(index)).join('');
      const { text } = await read(`<main>${TITLE}<div>${story(4)}</div><div class="${name}">${readers}</div></main>`);
      expect(text).toContain(sentences(3));
      expect(text).not.toContain('Xanadu');
    },
  );

  test('a story that is sold: its beginning, not what it costs', async () => {
    const offer = `<div class="o1"><h2>Read on with a subscription to the harbour news</h2><ul><li>All stories of the bay, each day</li><li>2 crowns a week</li></ul><a href="/subscribe">Subscribe</a> <a href="/login">I have one already, sign in</a></div>`;
    const { text } = await read(
      `<main>${TITLE}<div>${paragraph(0)}${paragraph(1)}<div style="display:none">${paragraph(2)}</div></div>${offer}</main>`,
    );
    expect(text).toContain(sentences(1));
    expect(text).not.toContain('crowns');
    expect(text).not.toContain('subscription');
  });
});
