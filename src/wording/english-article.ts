/** States and groups that English names with “the”, by how their names begin or end. */
const ARTICLED_PARTIES =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Quad|Squad|Eurozone|Baltic |Nordic |Central A|Republic |UN |World |Commonwealth|Council|Organi|G\d|E3|D-8|(FAO|ILO|IMF|WHO|WTO|CSTO|IAEA|OECD|OSCE|USMCA|CPTPP)$)|(Islands|Republic|Union|States|Community|League|Council|Group|Alliance|Force|Forum|Triangle|Nine|Eight|Four|Eyes|trilateral)$/;

/** Words for instruments: “the Hiroshima Accord”, but “New START”. */
const INSTRUMENT =
  /\b(accession|accord|act|agreement|alliance|amendment|armistice|arrangement|ceasefire|charter|code|commitment|communiqu[eé]|compact|concept|consensus|constitution|convention|covenant|deal|declaration|dialogue|document|exchange|framework|guideline|initiative|letter|memorandum|minute|mou|note|pact|partnership|plan|pledge|principle|process|program(me)?|protocol|regulation|road ?map|settlement|statement|statute|strategy|summit|term|truce|understanding|undertaking|vision)s?\b|\btreat(y|ies)\b|2\+2/i;

/** And for their kinds in short, as they end the names of such: “the KORUS FTA”, “the US-Japan SOFA”. */
const SHORT_INSTRUMENT = /[ -](ACSA|ART|CEPA|DCA|EPA|EPCA|FTA|GSOMIA|PCA|RAA|SAA|SDP|SOFA|SOVFA|TCA)\b/;

/** Short for what it may be, behind the pair that signed it: “the US-China STA”. */
const SHORT_OF_PAIR = /^\p{L}+-\p{L}+ \p{Lu}{2,7}\b/u;

/** The name of a state or group as it stands in an English sentence. */
export function withArticle(party: string): string {
  return ARTICLED_PARTIES.test(party) ? `the ${party}` : party;
}

/** What goes before the English title of a pact in an English sentence: “the ” or nothing. */
export function articleOf(title: string): string {
  const isInstrument = [INSTRUMENT, SHORT_INSTRUMENT, SHORT_OF_PAIR].some((kind) => kind.test(title));
  return isInstrument && !/^(the|an?|minute) /i.test(title) ? 'the ' : '';
}
