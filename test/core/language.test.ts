import { describe, expect, test } from 'vitest';
import { detectLanguage, fitsLanguage, withItsScript } from '../../src/core/language.ts';
import { findMainScript } from '../../src/core/language-scripts.ts';
import { anyText } from '../any-text.ts';
import fc from '../fuzz.ts';

/** A sentence or two of a made-up story in each language. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The two ministers said that the new agreement will be signed in the spring, but it is not yet clear which of the ports are part of it.',
  fr: 'Les deux ministres ont déclaré que le nouvel accord sera signé au printemps, mais on ne sait pas encore quels ports en font partie.',
  de: 'Die beiden Minister erklärten, dass das neue Abkommen im Frühjahr unterzeichnet wird, aber es ist noch nicht klar, welche Häfen dazu gehören.',
  es: 'Los dos ministros dijeron que el nuevo acuerdo se firmará en primavera, pero todavía no está claro qué puertos forman parte de él.',
  pt: 'Os dois ministros disseram que o novo acordo será assinado na primavera, mas ainda não está claro quais os portos que fazem parte dele.',
  it: 'I due ministri hanno detto che il nuovo accordo sarà firmato in primavera, ma non è ancora chiaro quali porti ne facciano parte.',
  nl: 'De twee ministers zeiden dat het nieuwe akkoord in het voorjaar wordt getekend, maar het is nog niet duidelijk welke havens er deel van uitmaken.',
  sv: 'De två ministrarna sade att det nya avtalet ska undertecknas i vår, men det är ännu inte klart vilka hamnar som ingår.',
  da: 'De to ministre sagde, at den nye aftale bliver underskrevet til foråret, men det er endnu ikke klart, hvilke havne der er med.',
  nb: 'De to ministrene sa at den nye avtalen blir undertegnet til våren, men det er ennå ikke klart hvilke havner som er med, sier de.',
  fi: 'Ministerit kertoivat, että uusi sopimus allekirjoitetaan keväällä, mutta vielä ei ole selvää, mitkä satamat ovat mukana.',
  et: 'Ministrid ütlesid, et uus leping allkirjastatakse kevadel, kuid veel ei ole selge, millised sadamad on selle osa.',
  lv: 'Abi ministri sacīja, ka jaunais līgums tiks parakstīts pavasarī, bet vēl nav skaidrs, kuras ostas tajā ir iekļautas.',
  lt: 'Abu ministrai sakė, kad nauja sutartis bus pasirašyta pavasarį, tačiau dar nėra aišku, kurie uostai į ją įtraukti.',
  pl: 'Obaj ministrowie powiedzieli, że nowa umowa zostanie podpisana wiosną, ale nie jest jeszcze jasne, które porty są jej częścią.',
  cs: 'Oba ministři řekli, že nová smlouva bude podepsána na jaře, ale zatím není jasné, které přístavy jsou její součástí.',
  sk: 'Obaja ministri povedali, že nová zmluva bude podpísaná na jar, ale zatiaľ nie je jasné, ktoré prístavy sú jej súčasťou.',
  sl: 'Ministra sta povedala, da bo novi sporazum podpisan spomladi, vendar še ni jasno, katera pristanišča so del tega dogovora.',
  hr: 'Dvojica ministara rekla su da će novi sporazum biti potpisan na proljeće, ali još nije jasno koje su luke dio toga, također kako će se provoditi tijekom godine.',
  hu: 'A két miniszter azt mondta, hogy az új megállapodást tavasszal írják alá, de még nem világos, hogy mely kikötők a részei.',
  ro: 'Cei doi miniștri au spus că noul acord va fi semnat în primăvară, dar nu este încă clar care porturi fac parte din el.',
  sq: 'Dy ministrat thanë se marrëveshja e re do të nënshkruhet në pranverë, por ende nuk është e qartë se cilat porte janë pjesë e saj.',
  tr: 'İki bakan yeni anlaşmanın ilkbaharda imzalanacağını söyledi, ancak hangi limanların bunun bir parçası olduğu henüz belli değil.',
  az: 'İki nazir yeni sazişin yazda imzalanacağını deyib, lakin hansı limanların onun bir hissəsi olduğu hələ də məlum deyil, çünki bu üçün vaxt var.',
  id: 'Kedua menteri mengatakan bahwa perjanjian baru itu akan ditandatangani pada musim semi, tetapi belum jelas pelabuhan mana yang termasuk karena pihak lain bisa ikut.',
  ms: 'Kedua-dua menteri berkata perjanjian baharu itu akan ditandatangani kerana beliau boleh hadir, iaitu pada bulan hadapan, tetapi belum jelas pelabuhan yang terlibat berkenaan.',
  vi: 'Hai bộ trưởng cho biết thỏa thuận mới sẽ được ký vào mùa xuân, nhưng vẫn chưa rõ những cảng nào là một phần của thỏa thuận đó.',
  sw: 'Mawaziri hao wawili walisema kuwa makubaliano mapya yatasainiwa katika majira ya kuchipua, lakini bado haijulikani ni bandari zipi za nchi hiyo.',
  ca: 'Els dos ministres van dir que el nou acord es signarà a la primavera, però encara no és clar quins ports en formen part i quins són de la seva zona.',
  tl: 'Sinabi ng dalawang ministro na ang bagong kasunduan ay lalagdaan sa tagsibol, ngunit hindi pa malinaw kung aling mga daungan ang kasama nila.',
  is: 'Ráðherrarnir sögðu að nýi samningurinn verði undirritaður í vor, en það er ekki enn ljóst hvaða hafnir eru með í honum.',
  ru: 'Министры заявили, что новое соглашение будет подписано весной, но пока не ясно, какие порты в него входят.',
  uk: 'Міністри заявили, що нову угоду буде підписано навесні, але поки що не ясно, які порти до неї входять.',
  be: 'Міністры заявілі, што новае пагадненне будзе падпісана вясной, але пакуль не ясна, якія парты ў яго ўваходзяць.',
  bg: 'Министрите казаха, че новото споразумение ще бъде подписано през пролетта, но все още не е ясно кои пристанища са част от него.',
  sr: 'Министри су рекли да ће нови споразум бити потписан на пролеће, али још није јасно које су луке његов део.',
  mk: 'Министрите рекоа дека новиот договор ќе биде потпишан на пролет, но сè уште не е јасно кои пристаништа се дел од него.',
  kk: 'Министрлер жаңа келісімге көктемде қол қойылады деп мәлімдеді, бірақ қандай порттар кіретіні және оның мерзімі әлі белгісіз.',
  el: 'Οι δύο υπουργοί δήλωσαν ότι η νέα συμφωνία θα υπογραφεί την άνοιξη.',
  he: 'שני השרים אמרו כי ההסכם החדש ייחתם באביב.',
  ar: 'قال الوزيران إن الاتفاق الجديد سيوقع في الربيع، لكن لم يتضح بعد ما هي الموانئ التي تشكل جزءا من هذا الاتفاق.',
  fa: 'دو وزیر گفتند که توافق جدید در بهار امضا خواهد شد، اما هنوز روشن نیست که کدام بندرها بخشی از آن هستند.',
  ur: 'دونوں وزیروں نے کہا کہ نیا معاہدہ موسم بہار میں ہو گا لیکن ابھی یہ واضح نہیں ہے کہ کون سی بندرگاہیں اس میں شامل ہیں۔',
  ps: 'دواړو وزیرانو وویل چې نوی تړون به په پسرلي کې لاسلیک شي، خو لا معلومه نه ده چې کوم بندرونه په کې شامل دي.',
  hi: 'दोनों मंत्रियों ने कहा कि नए समझौते पर वसंत में हस्ताक्षर किए जाएंगे, लेकिन अभी यह साफ नहीं है कि कौन से बंदरगाह इसमें हैं।',
  mr: 'दोन्ही मंत्र्यांनी सांगितले की नवीन करारावर वसंत ऋतूत स्वाक्षऱ्या होतील, मात्र त्यात कोणती बंदरे आहेत हे अजून स्पष्ट नाही.',
  ne: 'दुवै मन्त्रीले नयाँ सम्झौतामा वसन्तमा हस्ताक्षर हुने बताए, तर कुन बन्दरगाह त्यसमा छन् भन्ने अझै स्पष्ट भएको छैन।',
  bn: 'দুই মন্ত্রী বলেছেন যে নতুন চুক্তি বসন্তে স্বাক্ষর করা হবে, কিন্তু কোন বন্দরগুলি এর মধ্যে রয়েছে তা এখনও স্পষ্ট নয়।',
  ta: 'புதிய ஒப்பந்தம் வசந்த காலத்தில் கையெழுத்தாகும் என்று இரு அமைச்சர்களும் தெரிவித்தனர்.',
  te: 'కొత్త ఒప్పందంపై వసంతంలో సంతకాలు జరుగుతాయని మంత్రులు తెలిపారు.',
  th: 'รัฐมนตรีทั้งสองกล่าวว่าข้อตกลงใหม่จะลงนามในฤดูใบไม้ผลิ',
  ja: '両大臣は、新しい協定が春に署名されると述べたが、どの港が対象になるかはまだ明らかではない。',
  ko: '두 장관은 새 협정이 봄에 서명될 것이라고 말했지만 어느 항구가 포함되는지는 아직 분명하지 않다.',
  'zh-Hans': '两位部长说，新的协议将在春天签署，但还不清楚哪些港口会包括在内，这个问题要经过进一步谈判。',
  'zh-Hant': '兩位部長說，新的協議將在春天簽署，但還不清楚哪些港口會包括在內，這個問題要經過進一步談判。',
  ka: 'მინისტრებმა განაცხადეს, რომ ახალ შეთანხმებას გაზაფხულზე მოეწერება ხელი.',
  hy: 'Նախարարներն ասացին, որ նոր համաձայնագիրը կստորագրվի գարնանը։',
  my: 'ဝန်ကြီးနှစ်ဦးက သဘောတူညီချက်သစ်ကို နွေဦးတွင် လက်မှတ်ရေးထိုးမည်ဟု ပြောသည်။',
  am: 'ሚኒስትሮቹ አዲሱ ስምምነት በጸደይ ወቅት እንደሚፈረም ተናግረዋል።',
};

describe('detectLanguage', () => {
  test.each(Object.entries(TEXTS))('tells %s', (lang, text) => {
    expect(detectLanguage(text)?.lang).toBe(lang);
  });

  test('is not led astray by names and quotations of another script', () => {
    const text = `${TEXTS.de} Auf Japanisch heißt das Abkommen 春の協定, auf Russisch «Весеннее соглашение».`;
    expect(detectLanguage(text)?.lang).toBe('de');
  });

  test('is surer of a longer text than of a headline', () => {
    const long = detectLanguage(`${TEXTS.sv} ${TEXTS.sv}`);
    expect(long?.confidence).toBeGreaterThan(0.25);
  });

  test('is not led astray by foreign names, however many letters of another alphabet they have', () => {
    const names = 'Şahin, Yılmaz, Çağlar, Güneş, Işık, Özgür, Yıldız, Şimşek';
    const text = `The talks between ${names} and the others on a pact were held in the town, said those who were there.`;
    expect(detectLanguage(text)?.lang).toBe('en');
  });

  test('does not guess where no script has most of the text', () => {
    expect(detectLanguage('συμφωνία λιμάνι ειρήνη შეთანხმება პორტი ზღვა համաձայնագիր նավ')).toBeNull();
  });

  test('is not sure of a list of names with a small word between', () => {
    const list = `${'Petra Lindberg, Mark Holm, '.repeat(12)}Karl und Petra Weber`;
    expect(detectLanguage(list)?.confidence).toBeLessThan(0.25);
  });

  test.each(['', '12 34 56', '!!!', 'Tokyo', '🙂🙂🙂', '\ud800\ud800'])('does not guess on %s', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test.each([
    ['Pact\n\nOSLO, May 3 (Agency) - Norway and Sweden signed a defence agreement.', 'en'],
    ['India, Japan at odds over pact', 'en'],
    ['Ministers may meet on 3 May in Manila', 'en'],
    ['Italia e Giappone firmano un accordo', 'it'],
    ['Russland og Norge: avtale om fisk, sier de', 'nb'],
    ['Pilipinas at Japan lumagda sa kasunduan, ayon kay Marcos', 'tl'],
    ['Sverige och Norge undertecknar avtal', 'sv'],
    ['Polska i Ukraina podpisały umowę', 'pl'],
    ['Україна та Польща підписали угоду', 'uk'],
  ])('in a short text, asks more of rarer languages: %s', (text, lang) => {
    expect(detectLanguage(text)?.lang).toBe(lang);
  });

  test('takes Japanese without kana in its headline for Japanese by its text', () => {
    expect(detectLanguage('日英首脳会談\n両首脳は協定に署名した。')?.lang).toBe('ja');
  });

  test('never throws, and gives a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const confidence = detectLanguage(text)?.confidence ?? 0;
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('fitsLanguage', () => {
  const TEXT = 'The two governments said that they had signed a pact on the use of ports and of the sea. '.repeat(4);

  test.each([
    ['en', true],
    ['fr', false],
    ['', false],
    ['constructor', false],
    ['__proto__', false],
  ])('says of an English text said to be in %j: %s', (lang, fits) => {
    expect(fitsLanguage(TEXT, lang)).toBe(fits);
  });
});

describe('withItsScript', () => {
  test.each([
    ['sr', 'Брод није испловио јер су рибари чекали одговор.', 'sr'],
    ['sr', 'Brod nije isplovio jer su ribari čekali odgovor.', 'sr-Latn'],
    ['sr', '', 'sr'],
    ['hr', 'Brod nije isplovio jer su ribari čekali odgovor.', 'hr'],
  ])('%s of „%s“ is %s', (said, text, lang) => {
    expect(withItsScript(said, text)).toBe(lang);
  });
});

describe('findMainScript', () => {
  test.each([
    ['Hello мир', 'latin', 5 / 8],
    ['שלום', 'hebrew', 1],
    ['ｗｏｒｌｄ 日本', 'han', 1],
  ])('%s is mostly %s', (text, script, share) => {
    const main = findMainScript(text);
    expect(main?.script).toBe(script);
    expect(main?.share).toBeCloseTo(share);
  });

  test('counts a Han character for more than a letter', () => {
    expect(findMainScript('Tokyo 日英協定')?.script).toBe('han');
  });
});
