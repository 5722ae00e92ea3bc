import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectAll } = checksFor('pl');

describe('Polish news: countries, groups, terms and topics of whole sentences', () => {
  it.each<[string, string[]]>([
    [
      'Polska i Wielka Brytania podpisały traktat o obronności, a Kreml go skrytykował.',
      [
        'Polska=PL',
        'Wielka Brytania=GB',
        'podpisały=term:sign',
        'traktat=term:treaty',
        'obronności=topic:defence',
        'Kreml=RU',
      ],
    ],
    [
      'Premier odwiedził Republikę Czeską i Republikę Korei, gdzie rozmawiał o eksporcie czołgów.',
      ['Republikę Czeską=CZ@', 'Republikę Korei=KR', 'czołgów=topic:defence'],
    ],
    [
      'Biały Dom zapowiedział cła na towary z ChRL; Pekin odpowiedział kontrolą eksportu metali ziem rzadkich.',
      [
        'Biały Dom=US',
        'cła=topic:trade',
        'towary=topic:trade~',
        'ChRL=CN',
        'Pekin=CN',
        'kontrolą eksportu=topic:export_control',
        'metali ziem rzadkich=topic:critical_minerals',
      ],
    ],
    [
      'Radziecki dyplomata Andriej Gromyko i Amerykanie negocjowali zawieszenie broni.',
      [
        'Radziecki=RU~',
        'dyplomata=topic:diplomatic~',
        'Amerykanie=US',
        'negocjowali=term:negotiation',
        'zawieszenie broni=term:ceasefire',
      ],
    ],
    [
      'Na Wyspach Brytyjskich żyje wielu Polaków, mówi prezes Jan Kowalski.',
      ['Wyspach Brytyjskich=GB@~', 'Polaków=PL'],
    ],
    [
      'Ministrowie Francji, Niemiec i Polski przyjęli wspólną deklarację Trójkąta Weimarskiego.',
      [
        'Francji=FR',
        'Niemiec=DE',
        'Polski=PL',
        'wspólną deklarację=term:joint_statement',
        'Trójkąta Weimarskiego=WEIMAR',
      ],
    ],
    [
      'Ocean Indyjski i Morze Południowochińskie patrolują okręty japońskie i indyjskie.',
      ['okręty=topic:defence', 'japońskie=JP', 'indyjskie=IN'],
    ],
    ['Uczy się języka angielskiego, a jej mąż zna niemiecki.', []],
    [
      'Ukraina i Federacja Rosyjska uzgodniły wymianę jeńców w Stambule, podała Ankara.',
      ['Ukraina=UA', 'Federacja Rosyjska=RU', 'uzgodniły=term:agree', 'wymianę jeńców=term:deal', 'Ankara=TR'],
    ],
    [
      'UE i Mercosur zakończyły negocjacje umowy o wolnym handlu.',
      ['UE=EU', 'Mercosur=MERCOSUR', 'negocjacje=term:negotiation', 'umowy o wolnym handlu=term:trade_agreement'],
    ],
  ])('%s', expectAll);
});
