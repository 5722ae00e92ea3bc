import { readArticleInSlices } from '../page/index.ts';
import { offerFinder } from './finder.ts';

offerFinder(readArticleInSlices);
