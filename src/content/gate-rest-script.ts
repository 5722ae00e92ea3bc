import type { GlanceAt } from '../page/gate/glance.ts';
import { startGate } from './gate.ts';

/** Comes from `gate-script.ts`, so that it is not in the package twice. */
declare const glanceAt: GlanceAt;

startGate(document, glanceAt);
