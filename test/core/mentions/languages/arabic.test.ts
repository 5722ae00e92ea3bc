import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('ar');

describe('Arabic names', () => {
  it.each([
    ['وقعت اليابان وروسيا وتركيا', ['اليابان=JP', 'روسيا=RU', 'تركيا=TR']],
    ['طوكيو وواشنطن ولندن', ['طوكيو=JP', 'واشنطن=US', 'لندن=GB']],
    ['الأمريكيين والأميركية وأمريكيا', ['الأمريكيين=US', 'الأميركية=US', 'أمريكيا=US']],
    ['امريكا وأمريكا وأميركا', ['امريكا=US', 'أمريكا=US', 'أميركا=US']],
    ['كوريا الجنوبية والكورية الشمالية', ['كوريا الجنوبية=KR', 'الكورية الشمالية=KP']],
    ['اليابانى والمصرى', ['اليابانى=JP', 'المصرى=EG']],
    ['للناتو وللاتحاد الأوروبي', ['لناتو=NATO', 'لاتحاد الأوروبي=EU']],
    ['السعودية والإمارات', ['السعودية=SA', 'الإمارات=AE']],
    ['البيت الأبيض والكرملين', ['البيت الأبيض=US', 'الكرملين=RU']],
    ['أُستراليا واليَابان', ['أُستراليا=AU', 'اليَابان=JP']],
  ])('%s', expectNames);

  it('marks a capital behind في as the place', () => {
    expect(find('اجتماع في مدريد، وقالت مدريد')).toEqual(['مدريد=ES@', 'مدريد=ES']);
  });
});

describe('Arabic words that are no country', () => {
  it.each([
    ['the Indian and Pacific oceans', 'منطقة المحيطين الهندي والهادئ والمحيط الهندي والهادئ والهندي'],
    ['seas', 'بحر الصين الجنوبي وخليج عمان وشبه الجزيرة الكورية'],
    ['engineering and a woman', 'هندسة ومهندس والسيدة هند'],
    ['finance', 'الوضع المالي ووزير مالي'],
    ['prayer', 'بعد صلاة المغرب'],
    ['the right hand', 'اليد اليمنى والقدم اليمنى'],
    ['languages', 'باللغة الفرنسية واللغة الصينية'],
  ])('%s', expectNoNames);

  it('says why', () => {
    expect(rejected('المحيطين الهندي والهادئ')).toEqual(['الهندي:other-place']);
  });
});

describe('Arabic names of two things', () => {
  it('عمان is Oman in the Gulf and Amman in Jordan', () => {
    expect(find('سلطنة عمان وقطر')).toEqual(['سلطنة عمان=OM', 'قطر=QA']);
    expect(find('قال الصفدي في عمان إن الأردن')).toEqual(['عمان=JO@', 'الأردن=JO']);
    expect(find('عُمان')).toEqual(['عُمان=OM']);
  });

  it('مالي is Mali among its neighbours', () => {
    expect(find('مالي والنيجر')).toEqual(['مالي=ML', 'النيجر=NE']);
  });

  it('تركي is a first name before الفيصل', () => {
    expect(find('الأمير تركي الفيصل')).toEqual([]);
    expect(find('مسؤول تركي')).toEqual(['تركي=TR']);
  });
});

describe('Arabic words of agreement', () => {
  it('keep their pronouns', () => {
    expect(findAll('اليابان وشراكتهما واتفاقهما')).toEqual([
      'اليابان=JP',
      'شراكتهما=term:partnership',
      'اتفاقهما=term:agreement',
    ]);
  });
});

describe('peaceful in Arabic', () => {
  it('says of atoms that they are for no weapon, not that somebody makes peace', () => {
    expect(findAll('الطاقة النووية السلمية')).toEqual(['الطاقة النووية السلمية=topic:nuclear']);
    expect(findAll('للأغراض السلمية')).toEqual(['لأغراض السلمية=topic:nuclear']);
    expect(findAll('تسوية سلمية')).toEqual(['تسوية سلمية=topic:peace']);
  });
});

describe('Arabic surnames made of a people', () => {
  it('stand behind a first name', () => {
    expect(find('قال خالد المصري والمدرب حسن التونسي')).toEqual([]);
    expect(find('المدرب المصري حسن شحاتة')).toEqual(['المصري=EG']);
  });

  it('are no languages in a gloss', () => {
    expect(find('طوكيو (باليابانية: 東京)')).toEqual(['طوكيو=JP']);
  });
});

describe('Arabic places by a preposition inside the word', () => {
  it('are cities; of a country the same letter is "with" as often', () => {
    expect(find('اجتمعوا بطوكيو ورحبوا بالصين')).toEqual(['طوكيو=JP@', 'الصين=CN']);
  });
});
