import { startGate } from './gate.ts';

startGate(document);
