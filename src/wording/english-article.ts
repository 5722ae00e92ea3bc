/** States and groups that English names with “the”, by how their names begin or end. */
const ARTICLED_PARTIES =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Quad|Squad|Eurozone|Baltic |Nordic |Central A|UN |World |Commonwealth|Council|Organi|G\d|E3|D-8|(FAO|ILO|IMF|WHO|WTO|CSTO|IAEA|OECD|OSCE|USMCA|CPTPP)$)|(Islands|Republic|Union|States|Community|League|Council|Group|Alliance|Force|Forum|Triangle|Nine|Eight|Four|Eyes|trilateral)$/;

/** Words for instruments: “the Hiroshima Accord”, but “New START”. */
const INSTRUMENT =
  /\b(accords?|act|agreements?|alliance|armistice|arrangement|ceasefire|charter|code|communiqué|compact|concept|convention|covenant|declaration|dialogue|document|exchange|framework|guidelines|initiative|memorandum|notes|pact|partnership|plan|principles|programme|protocol|roadmap|statement|strategy|treaty|truce|understanding|undertaking|vision)\b|2\+2/i;

/** The name of a state or group as it stands in an English sentence. */
export function withArticle(party: string): string {
  return ARTICLED_PARTIES.test(party) ? `the ${party}` : party;
}

/** What goes before the English title of a pact in an English sentence: “the ” or nothing. */
export function articleOf(title: string): string {
  return /^(the|an?) /i.test(title) || !INSTRUMENT.test(title) ? '' : 'the ';
}
