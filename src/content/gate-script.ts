import { type IsPlainlyNone, isPlainlyNone } from '../page/gate/glance.ts';
import { awaitFirstChange } from '../page/live/first-change.ts';

/** `gate-rest-script.ts`, which the build puts beside this as a function: what is in it is compiled where it is called. */
declare function startRest(isPlainlyNone: IsPlainlyNone): void;

if (isPlainlyNone(document)) awaitFirstChange(document, () => startRest(isPlainlyNone));
else startRest(isPlainlyNone);
