import { testHostilePages } from '../support/hostile-scenarios.ts';
import { launchFirefox } from './support/firefox-browser.ts';

testHostilePages('Firefox', launchFirefox);
