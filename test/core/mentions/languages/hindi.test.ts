import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('hi');

describe('Hindi names', () => {
  it.each([
    ['भारत और जापान ने समझौता किया', ['भारत=IN', 'जापान=JP']],
    ['अमरीका, अमेरिका और यूएस', ['अमरीका=US', 'अमेरिका=US', 'यूएस=US']],
    ['लन्दन और लंदन', ['लन्दन=GB', 'लंदन=GB']],
    ['फ़्रांस, फ्रांस, फ्रान्स', ['फ़्रांस=FR', 'फ्रांस=FR', 'फ्रान्स=FR']],
    ['ऑस्ट्रेलिया और आस्ट्रेलिया', ['ऑस्ट्रेलिया=AU', 'आस्ट्रेलिया=AU']],
    ['सूडान, सुडान और दक्षिण सूडान', ['सूडान=SD', 'सुडान=SD', 'दक्षिण सूडान=SS']],
    ['भारतीयों और जापानियों ने', ['भारतीयों=IN', 'जापानियों=JP']],
    ['नाटो, यूरोपीय संघ और क्वाड', ['नाटो=NATO', 'यूरोपीय संघ=EU', 'क्वाड=QUAD']],
  ])('%s', expectNames);

  it('parts a pair at the hyphen', () => {
    expect(find('जापान-ब्रिटेन संबंध')).toEqual(['जापान=JP', 'ब्रिटेन=GB']);
  });

  it('finds English names and abbreviations in the same text', () => {
    expect(find('UK-Japan: जापान की MoU पर NATO से बात')).toEqual(['UK=GB', 'Japan=JP', 'जापान=JP', 'NATO=NATO']);
  });

  it('marks a capital before में as the place', () => {
    expect(find('टोक्यो में बैठक हुई, टोक्यो ने कहा')).toEqual(['टोक्यो=JP@', 'टोक्यो=JP']);
  });
});

describe('Hindi words that are no country', () => {
  it.each([
    ['seas and regions', 'हिंद महासागर, इंडो-पैसिफिक, हिंद-प्रशांत और दक्षिण चीन सागर'],
    ['languages', 'हिंदी में और जापानी भाषा में'],
    ['parties and prizes', 'भारतीय जनता पार्टी ने भारत रत्न की मांग की'],
    ['sugar', 'एक किलो चीनी और दूध'],
    ['the gardener', 'माली ने पौधे लगाए'],
  ])('%s', expectNoNames);

  it('says of sugar what it is', () => {
    expect(rejected('चाय में दो चम्मच चीनी')).toContain('चीनी:common-word');
  });
});

describe('Hindi names of two things', () => {
  it('चीनी is Chinese before a minister and beside चीन', () => {
    expect(find('चीनी विदेश मंत्री पहुंचे')).toEqual(['चीनी=CN']);
    expect(find('चीन ने कहा कि चीनी सामान सस्ता है')).toEqual(['चीन=CN', 'चीनी=CN']);
  });

  it('माली is Mali in Africa', () => {
    expect(find('माली और नाइजर की सेना')).toEqual(['माली=ML', 'नाइजर=NE']);
  });
});

describe('Hindi words of agreement', () => {
  it('count strong or by their sentence', () => {
    expect(findAll('जापान और भारत की संधि में साइबर सुरक्षा')).toEqual([
      'जापान=JP',
      'भारत=IN',
      'संधि=term:treaty',
      'साइबर सुरक्षा=topic:cyber',
    ]);
  });
});

describe('Hindi names inside other names, and languages', () => {
  it.each([
    ['मेक इन इंडिया और निर्मल भारत अभियान', []],
    ['क्योटो (जापानी: 京都)', []],
    ['यह फ़्रांसीसी शब्द है', []],
    ['भारतीय भाषाओं का सम्मेलन', ['भारतीय=IN']],
    ['स्वच्छ जल पर भारत और नेपाल की योजना', ['भारत=IN', 'नेपाल=NP']],
    ['भारतीय उपमहाद्वीप', []],
    ['माली की राजधानी', ['माली=ML']],
    ['अभिनेता बोमन ईरानी', []],
  ])('%s', expectNames);
});
