import { testLivingPages } from '../support/living-scenarios.ts';
import { launchFirefox } from './support/firefox-browser.ts';

testLivingPages('Firefox', launchFirefox);
