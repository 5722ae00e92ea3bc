/** How the formal titles of a language name the parties, and what they are about. */
export interface TitleForm {
  /** Stands before the parties: “Agreement between …”. */
  readonly between: string;
  readonly and: string;
  /** What goes before the subject of an agreement, as patterns. */
  readonly about: readonly string[];
  /** Offices whose names go on with “for”: what they are for is not yet what the agreement is about. */
  readonly offices: readonly string[];
  /** The small words of names; any other says that more than names stands there. */
  readonly ofNames: ReadonlySet<string>;
  /** Words that by themselves say no more than that something was agreed. */
  readonly instruments: ReadonlySet<string>;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ENGLISH: TitleForm = {
  between: 'between',
  and: 'and',
  about: [
    'concerning',
    'regarding',
    'respecting',
    '(?:relating|relative) to',
    'with (?:regard|respect) to',
    'in respect of',
    'in the (?:field|area|sphere|domain)s? of',
    'amending',
    'modifying',
    'extending',
    'terminating',
    'on',
    'for',
  ],
  offices: [
    'Minist(?:ry|er)s?',
    'Secretary',
    'State',
    'Departments?',
    'Office',
    'Council',
    'Commission',
    'Cent(?:re|er)',
  ],
  ofNames: wordsOf(
    'and as d de for government governments hand in its la member of one other part s states the their well',
  ),
  instruments: wordsOf(
    'a additional agreement an and arrangement basic bilateral by communique communiqué constituting convention cooperation declaration exchange form framework general in joint letters memorandum note notes of press protocol statement supplementary the treaty understanding',
  ),
};

const PORTUGUESE: TitleForm = {
  between: 'entre',
  and: 'e',
  about: [
    'sobre',
    '(?:relativ|referente|concernente)[oa]?s? [aà]o?s?',
    'em matéria de',
    'n[oa]s? (?:campo|domínio|área|âmbito|setor)s? d[aeo]s?',
    'para',
  ],
  offices: [
    'Nações Unidas',
    'Minist(?:ério|ro)',
    'Secretaria',
    'Comissão(?: Estatal)?',
    'Comissári[oa]',
    'Comissariado',
    'Agência',
    'Fundo',
    'Organização',
    'Conselho',
    'Centro',
    'Instituto',
  ],
  ofNames: wordsOf('a as da das de do dos e em o os para'),
  instruments: wordsOf(
    'acordo adicional ajuste básico complementar comunicado conjunta conjunto convênio de declaração entendimento intenções memorando notas por protocolo quadro tratado troca',
  ),
};

const FRENCH: TitleForm = {
  between: 'entre',
  and: 'et',
  about: [
    'concernant',
    'relati(?:f|fs|ve|ves) (?:à|aux?)',
    'en matière de',
    'dans les? domaines? d[eu]s?',
    'sur',
    'pour',
  ],
  offices: ['Ministère', 'Organisation', 'Commission', 'Agence', 'Office', 'Nations Unies'],
  ofNames: wordsOf('au aux d de des du et gouvernement l la le les pour république'),
  instruments: wordsOf('accord commune conjointe convention déclaration de lettres notes par protocole traité échange'),
};

const SPANISH: TitleForm = {
  between: 'entre',
  and: 'y',
  about: [
    'sobre',
    'relativ[oa]s? a(?:l| la)?',
    'referentes? a(?:l| la)?',
    'en materia de',
    'en el (?:campo|ámbito) de(?:l| la)?',
    'para',
  ],
  offices: ['Ministerio', 'Secretaría', 'Comisión', 'Organización', 'Agencia', 'Naciones Unidas'],
  ofNames: wordsOf('de del e el la las los para y'),
  instruments: wordsOf(
    'acuerdo conjunta convenio de declaración entendimiento intercambio marco memorándum notas por protocolo tratado',
  ),
};

/** By the language that `findTitleLanguage` tells. */
export const TITLE_FORMS: Readonly<Record<string, TitleForm>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
};
