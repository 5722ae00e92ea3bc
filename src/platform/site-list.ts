/** A newspaper is one site with and without the www. */
function bare(host: string): string {
  return host.replace(/^www\./, '');
}

/** True where a list of sites holds a host, with or without its www. */
export function holdsSite(sites: readonly string[], host: string): boolean {
  return sites.some((each) => bare(each) === bare(host));
}

/** The list of switched-off sites after one of them was switched on or off; each site stands in it once. */
export function withSite(disabled: readonly string[], site: string, isOn: boolean): string[] {
  const others = disabled.filter((each) => bare(each) !== bare(site));
  return isOn ? others : [...others, site];
}
