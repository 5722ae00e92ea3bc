import { getPageWorld } from './page-world.ts';
import { openInterface } from './reader-interface.ts';

getPageWorld().openInterface = openInterface;
