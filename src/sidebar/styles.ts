import base from './styles/base.css?inline';
import card from './styles/card.css?inline';
import controls from './styles/controls.css?inline';
import details from './styles/details.css?inline';
import entities from './styles/entities.css?inline';
import findings from './styles/findings.css?inline';
import pacts from './styles/pacts.css?inline';
import panel from './styles/panel.css?inline';
import partyMap from './styles/party-map.css?inline';
import search from './styles/search.css?inline';
import stars from './styles/stars.css?inline';
import timeline from './styles/timeline.css?inline';
import tokens from './styles/tokens.css?inline';

/** Every style of the shadow root, in the order of the cascade. */
export const STYLES = [
  tokens,
  base,
  panel,
  controls,
  findings,
  pacts,
  details,
  stars,
  timeline,
  partyMap,
  entities,
  search,
  card,
].join('\n');
