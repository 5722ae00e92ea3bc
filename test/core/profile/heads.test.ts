import { describe, expect, test } from 'vitest';
import { profile, sorted } from './support/profile.ts';

describe('whoever the headline names is a party where it tells of no agreement', () => {
  test.each([
    [
      'es',
      'AR BR CL PY',
      [
        'title: [c CL|Chile] mostró sus planes de carretera con [c BR|Brasil], [c AR|Argentina] y [c PY|Paraguay]',
        'paragraph: [c CL|Chile] enseñó el lunes los planos de una carretera hasta [c AR|Argentina], [c PY|Paraguay] y [c BR|Brasil].',
        'paragraph: El camino de [c BR|Brasil], [c AR|Argentina] y [c PY|Paraguay] al mar es largo, según el [t agreement|acuerdo].',
      ],
    ],
    [
      'en',
      'FI NO RU SE',
      [
        'title: [c RU|Russia] shuts its airfields to [c FI|Finland], [c SE|Sweden] and [c NO|Norway]',
        'paragraph: From May [c RU|Russia] lets no plane land from [c FI|Finland], [c SE|Sweden] and [c NO|Norway].',
        'paragraph: [c FI|Finland], [c SE|Sweden] and [c NO|Norway] spoke of a broken [t agreement|agreement].',
      ],
    ],
    [
      'fr',
      'BE DE FR LU',
      [
        'title: La [c FR|France] dévoile son train vers la [c BE|Belgique], le [c LU|Luxembourg] et l’[c DE|Allemagne]',
        'paragraph: La [c FR|France] a montré lundi le tracé vers la [c BE|Belgique], le [c LU|Luxembourg] et l’[c DE|Allemagne].',
        'paragraph: La [c BE|Belgique], le [c LU|Luxembourg] et l’[c DE|Allemagne] attendent un [t agreement|accord].',
      ],
    ],
  ])('%s: %s', (lang, parties, lines) => {
    expect(sorted(profile(lines, { lang }).parties)).toEqual(parties.split(' '));
  });

  test.each([
    [
      'en',
      'BT FJ MT NP',
      [
        'title: [c BT|Bhutan], [c FJ|Fiji] and [c MT|Malta] cut ties with [c NP|Nepal]',
        'paragraph: [c BT|Bhutan], [c FJ|Fiji] and [c MT|Malta] called their envoys home on Monday, away from [c NP|Nepal].',
        'paragraph: [c NP|Nepal] was silent. The embassy of [c NP|Nepal] closed. A [t treaty|treaty] was broken, said [c BT|Bhutan].',
      ],
    ],
    [
      'ar',
      'BT FJ MT NP',
      [
        'title: [c BT|بوتان] و[c FJ|فيجي] و[c MT|مالطا] تقطع علاقاتها مع [c NP|نيبال]',
        'paragraph: استدعت [c BT|بوتان] و[c FJ|فيجي] و[c MT|مالطا] سفراءها من [c NP|نيبال] أمس.',
        'paragraph: صمتت [c NP|نيبال]. وأغلقت سفارة [c NP|نيبال]. وقالت [c BT|بوتان] إن [t treaty|معاهدة] نقضت.',
      ],
    ],
    [
      'it',
      'BT FJ MT NP',
      [
        'title: [c BT|Bhutan], [c FJ|Figi] e [c MT|Malta] rompono con il [c NP|Nepal]',
        'paragraph: [c BT|Bhutan], [c FJ|Figi] e [c MT|Malta] hanno richiamato lunedì gli ambasciatori dal [c NP|Nepal].',
        'paragraph: Il [c NP|Nepal] tace. L’ambasciata del [c NP|Nepal] chiude. Il [c BT|Bhutan] parla di un [t treaty|trattato] violato.',
      ],
    ],
  ])('also whom a list of others turns away from, in %s: %s', (lang, parties, lines) => {
    expect(sorted(profile(lines, { lang }).parties)).toEqual(parties.split(' '));
  });

  test('but not where it has a word of agreement: that tells who agrees', () => {
    const { parties } = profile([
      'title: [c JP|Japan] and [c GB|Britain] [t sign|sign] cyber [t pact|pact] amid the weight of [c CN|China]',
      'paragraph: [c JP|Japan] and [c GB|Britain] [t sign|signed] it on Monday. [c CN|China] protested, [c CN|Beijing] said.',
    ]);
    expect(sorted(parties)).toEqual(['GB', 'JP']);
  });
});
