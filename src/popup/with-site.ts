/** The list of switched-off sites after one of them was switched on or off; each site stands in it once. */
export function withSite(disabled: readonly string[], site: string | null, isOn: boolean): string[] {
  const others = disabled.filter((each) => each !== site);
  return site === null || isOn ? others : [...others, site];
}
