import { openInterface } from '../article/reader-interface.ts';
import { getPageWorld } from './page-world.ts';

getPageWorld().openInterface = openInterface;
