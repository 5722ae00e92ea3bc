import type { IsPlainlyNone } from '../page/gate/glance.ts';
import { startGate } from './gate.ts';

/** Comes from `gate-script.ts`, so that it is not in the package twice. */
declare const isPlainlyNone: IsPlainlyNone;

startGate(document, isPlainlyNone);
