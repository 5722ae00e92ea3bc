import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const ru = new Marker('ru');

describe('Russian names', () => {
  testNames(
    ru,
    [
      'Посол {России|RU} прибыл из {Китая|CN} в {Иран|IR}, а оттуда в {КНДР|KP}.',
      'Между {Японией|JP} и {Великобританией|GB} нет споров, сказали {Индии|IN} и {Бразилии|BR}.',
      'Речь шла о {Польше|PL}, {Чехии|CZ}, {Кубе|CU}, {Перу|PE}, {Чаде|TD}, {Мали|ML}, {Гане|GH} и {Чили|CL}.',
      'Торговля с {Египтом|EG}, {Тунисом|TN}, {Люксембургом|LU}, {Бангладешем|BD} и {Израилем|IL} выросла.',
      'Жители {Филиппин|PH}, {Нидерландов|NL}, {Мальдив|MV} и {Сейшел|SC} довольны.',
      'Границы {Беларуси|BY}, {Белоруссии|BY}, {Кыргызстана|KG}, {Молдавии|MD} и {Мьянмы|MM} закрыты.',
      'Послы {Маврикия|MU}, {Косова|XK}, {Йемена|YE}, {Уругвая|UY} и {Барбадоса|BB} ушли.',
    ],
    'in every case: %s',
  );

  testNames(
    ru,
    [
      'Решение {Саудовской Аравии|SA} и {Объединённых Арабских Эмиратов|AE} ждут в {Южной Корее|KR}.',
      'Визит в {Соединённые Штаты|US} и {Соединённое Королевство|GB} отложен, {США|US} молчат.',
      'Лидер {Северной Македонии|MK} и министр {Центральноафриканской Республики|CF} говорят.',
      'Поддержали {Доминиканскую Республику|DO}, {Новую Зеландию|NZ} и {Папуа — Новую Гвинею|PG}.',
      'Суд в {Республике Корея|KR} и выборы в {Демократической Республике Конго|CD}.',
    ],
    'of several words, declined together: %s',
  );

  it('with and without the dots of ё, and in capitals', () => {
    const marked = '{СОЕДИНЕННЫЕ ШТАТЫ|US} И {ЯПОНИЯ|JP} ОТВЕТИЛИ, {Соединённые Штаты|US} согласны';
    expect(ru.names(marked)).toBe(marked);
  });
});

describe('Russian adjectives and peoples', () => {
  testNames(ru, [
    '{Российско|RU}-{китайское|CN} заявление и {американские|US} ракеты',
    'в {чешском|CZ} городе, с {немецкой|DE} стороны, {французскому|FR} министру, {шри-ланкийских|LK} портов',
    '{японцы|JP}, {немок|DE}, {украинцами|UA}, {британцев|GB}, {египтянам|EG}, {бразильцев|BR}, {англичанин|GB~}',
    '{австралийцы|AU} и {китайцы|CN} спорят, {грузины|GE} и {армяне|AM} слушают, {россиян|RU} меньше',
  ]);

  it('are not stoves, grinders, cuts of pork or dances', () => {
    expect(ru.names('болгарка, финка, голландка, корейка, венгерка, панамка')).not.toContain('{');
  });
});

describe('Russian capitals, institutions and groups', () => {
  it('tells the form of each', () => {
    expect(ru.forms('Кремль и Белый дом ждут, Пекин и российский посол тоже, КНР молчит.')).toEqual([
      'Кремль institution',
      'Белый дом institution',
      'Пекин capital',
      'российский adjective',
      'КНР abbreviation',
    ]);
  });

  testNames(ru, [
    'Саммит {Европейского союза|EU}, {ЕС|EU}, {НАТО|NATO} и {ШОС|SCO} прошёл без {стран Балтии|BALTIC}.',
    'В {Большой двадцатке|G20} и {Лиге арабских государств|ARAB_LEAGUE} спорят, {Совбез ООН|UNSC_P5} собрался.',
    'В {Белом доме|US} и {Елисейском дворце|FR} осудили удар.',
  ]);
});

describe('what only looks like a country in Russian', () => {
  testRejections(ru, [
    ['Индийский океан и Южно-Китайское море', ['Индийский other-place', 'Китайское other-place']],
    ['в Латинской Америке и Южной Америке', ['Америке other-place']],
    ['говорит на русском языке', ['русском language']],
    ['шведский стол и турецкая баня', ['шведский common-word', 'турецкая common-word']],
    ['Потом премьер Доминик и Анна Грузинская ушли', ['Грузинская person']],
    ['Она владеет английским.', ['английским language']],
    ['Роман вышел на немецком.', ['немецком language']],
    ['Александр Македонский и Джордж Вашингтон', ['Македонский person', 'Вашингтон person']],
    ['Банк Англии и «Единая Россия»', ['Англии organisation', 'Россия organisation']],
    ['Дожди залили штат Вашингтон', ['Вашингтон other-place']],
    ['полуостров: Корейский полуостров', ['Корейский other-place']],
  ]);

  it('takes того for the pronoun where a sentence begins, for the country inside it', () => {
    expect(ru.names('Того, что было, не вернуть.')).not.toContain('TG');
    expect(ru.names('Выборы в {Того|TG} прошли тихо.')).toBe('Выборы в {Того|TG} прошли тихо.');
  });

  it('takes no surname for a people', () => {
    const text = 'Пьесы Чехова ставят, Немцовой верят, Полякову и Грекова слушают';
    expect(ru.names(text)).toBe(text);
  });

  it('leaves small words alone: chad, cube, pen, chilli', () => {
    const text = 'чад от кубов, перо и перу, соус чили и мали';
    expect(ru.names(text)).toBe(text);
  });

  it('takes Korea for the North where its capital is named', () => {
    expect(ru.names('{Пхеньян|KP}: {корейские|KP} военные ушли.')).toBe('{Пхеньян|KP}: {корейские|KP} военные ушли.');
    expect(ru.names('{Корейский|KR~} фильм получил приз.')).toBe('{Корейский|KR~} фильм получил приз.');
  });
});

describe('Russian words of agreement', () => {
  testWords(ru, [
    'Стороны {подписали|sign} {договор|treaty} и {меморандум о взаимопонимании|mou}.',
    '{Ратификация|ratify} {соглашения|agreement} и его {вступление в силу|enter_into_force} задержались.',
    '{Режим тишины|ceasefire} и {прекращение огня|ceasefire} держатся; {перемирием|ceasefire} довольны.',
    'Проект готов: {дорожной картой|roadmap} и {стратегическим партнёрством|strategic_partnership}.',
    'Он подал на неё договор аренды и трудовой договор.',
  ]);

  it('counts a weak word only beside a country', () => {
    expect(ru.words('Они обсудили сотрудничество.')).toBe('Они обсудили сотрудничество.');
    expect(ru.words('С Кубой обсудили {сотрудничество|cooperation~}.')).toContain('cooperation~');
  });
});
