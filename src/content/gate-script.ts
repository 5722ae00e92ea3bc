import { type GlanceAt, glanceAt } from '../page/gate/glance.ts';
import { awaitFirstChange } from '../page/live/first-change.ts';

/** `gate-rest-script.ts`, which the build puts beside this as a function: what is in it is compiled where it is called. */
declare function startRest(glanceAt: GlanceAt): void;

if (glanceAt(document) === null) awaitFirstChange(document, () => startRest(glanceAt));
else startRest(glanceAt);
