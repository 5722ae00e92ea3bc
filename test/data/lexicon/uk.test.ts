import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const uk = new Marker('uk');

describe('Ukrainian names', () => {
  testNames(
    uk,
    [
      'Президент {України|UA} подякував {Польщі|PL}, {Франції|FR}, {Німеччині|DE} та {США|US}.',
      'У {Литві|LT}, {Латвії|LV}, {Празі|CZ}, {Мексиці|MX}, {Люксембурзі|LU} й {Гаазі|NL~} тихо.',
      'Торгівля з {Єгиптом|EG}, {Китаєм|CN}, {Ізраїлем|IL}, {Білоруссю|BY} і {Туреччиною|TR} зросла.',
      'Посли {Нідерландів|NL}, {Філіппін|PH}, {Уругваю|UY}, {Косова|XK} та {Ємену|YE} пішли.',
      'Біля {Києва|UA}, {Кишинева|MD} і {Відня|AT} сніг.',
    ],
    'in every case: %s',
  );

  it.each(["Об'єднаних", 'Об’єднаних', 'Обʼєднаних'])('with each apostrophe: %s', (word) => {
    const marked = `у {${word} Арабських Еміратах|AE} і {Саудівській Аравії|SA}`;
    expect(uk.names(marked)).toBe(marked);
  });

  it('of several words: Great Britain, the United States, New Zealand, South Korea', () => {
    const marked = 'з {Великою Британією|GB}, {Сполученими Штатами|US}, {Новою Зеландією|NZ}, {Південною Кореєю|KR}';
    expect(uk.names(marked)).toBe(marked);
  });

  it('that Ukrainian writers leave without a capital', () => {
    const marked = 'війна {росії|RU} проти {України|UA}, заявили в {рф|RU}; {російські|RU} війська';
    expect(uk.names(marked)).toBe(marked);
  });
});

describe('Ukrainian adjectives, peoples, institutions, groups', () => {
  testNames(uk, [
    '{японський|JP} міністр, {німецькою|DE} зброєю, {фінських|FI}, {американсько|US}-{китайські|CN} торги',
    '{французи|FR}, {німців|DE}, {українцям|UA}, {поляками|PL}, {грузинів|GE}, {росіяни|RU}, {британець|GB}',
    'у {Білому домі|US} і {Кремлі|RU}; {Радбез ООН|UNSC_P5}, {ЄС|EU}, {Європейського Союзу|EU}, {країн Балтії|BALTIC}',
  ]);

  it('tells their form', () => {
    expect(uk.forms('Київ, українці, український, НАТО, Держдеп')).toEqual([
      'Київ capital',
      'українці people',
      'український adjective',
      'НАТО abbreviation',
      'Держдеп institution',
    ]);
  });
});

describe('what only looks like a country in Ukrainian', () => {
  testRejections(uk, [
    ['Індійський океан і Мексиканська затока', ['Індійський other-place', 'Мексиканська other-place']],
    ['у Латинській Америці', ['Америці other-place']],
    ['говорити українською', ['українською language']],
    ['словник японської мови', ['японської language']],
    ['Банк Японії підняв ставку', ['Японії organisation']],
    ['Того ж дня пішов дощ.', ['Того common-word']],
    ['шведський стіл', ['шведський common-word']],
  ]);
});

describe('Ukrainian words of agreement', () => {
  testWords(uk, [
    'Сторони {підписали|sign} {угоду|agreement} й {договір|treaty}.',
    '{Припинення вогню|ceasefire} і {ратифікація|ratify} {меморандуму|mou}',
    'Тривають {переговори|negotiation} про {безпекову угоду|security_agreement}.',
    'Трудовий договір діє рік.',
  ]);
});
