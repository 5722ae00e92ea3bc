/** What is read of an event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; absent where it is nothing or where the system does not tell. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly frame?: string };
    readonly beginData?: { readonly frame?: string };
  };
}

type Kind = 'script' | 'style' | 'layout' | 'paint';

/** What a page's main thread did, in milliseconds of its processor time: what else the machine does is not in it. */
export interface Cost extends Readonly<Record<Kind, number>> {
  /** The longest task with script in it. */
  readonly longestTask: number;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['EvaluateScript', 'script'],
  ['v8.compile', 'script'],
  ['v8.callFunction', 'script'],
  ['FunctionCall', 'script'],
  ['RunMicrotasks', 'script'],
  ['UpdateLayoutTree', 'style'],
  ['Layout', 'layout'],
  ['PrePaint', 'paint'],
  ['Paint', 'paint'],
  ['Layerize', 'paint'],
  ['Commit', 'paint'],
]);

/** Events that say whose script it is. */
const SIGNED: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall']);

/** An event with what happened during it. */
interface Span {
  readonly event: TraceEvent;
  readonly inner: Span[];
}

const frameOf = ({ args }: TraceEvent): string | undefined => args?.data?.frame ?? args?.beginData?.frame;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/** The events of the thread that shows a frame: of several that once did, the one where most happened. */
function pickThread(events: readonly TraceEvent[], frame: string): readonly TraceEvent[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (frameOf(event) === frame) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  }
  const [thread] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events.filter((event) => event.ph === 'X' && threadOf(event) === thread);
}

/** Spans that lie in no other one. */
function nest(events: readonly TraceEvent[]): readonly Span[] {
  const outermost: Span[] = [];
  const open: Span[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    while (open.length > 0 && endOf((open.at(-1) as Span).event) < endOf(event)) open.pop();
    const span = { event, inner: [] };
    (open.at(-1)?.inner ?? outermost).push(span);
    open.push(span);
  }
  return outermost;
}

/** Addresses of the scripts that ran during a span; empty text for the measuring one. */
const listScripts = ({ event, inner }: Span): readonly string[] => [
  ...(SIGNED.has(event.name) ? [event.args?.data?.url ?? ''] : []),
  ...inner.flatMap(listScripts),
];

/**
 * Sums up what the main thread of a frame did.
 * @param owner beginning of the addresses of the scripts that count; script without an address belongs to them too
 */
export function sumCosts(events: readonly TraceEvent[], frame: string, owner: string): Cost {
  const thread = pickThread(events, frame);
  const isTimed = thread.some(({ tdur }) => tdur !== undefined);
  const timeOf = ({ dur = 0, tdur = 0 }: TraceEvent): number => (isTimed ? tdur : dur) / 1000;
  const sums: Record<Kind, number> = { script: 0, style: 0, layout: 0, paint: 0 };
  const isForeign = (span: Span): boolean => {
    const scripts = listScripts(span);
    return scripts.length > 0 && !scripts.some((url) => url.startsWith(owner));
  };
  /** Whether script that counts ran. What a span does beside its inner ones is of its own kind, else of the outer one's. */
  const visit = (span: Span, outer: Kind | null): boolean => {
    const kind = KINDS.get(span.event.name) ?? outer;
    if (kind === 'script' && outer !== 'script' && isForeign(span)) return false;
    const hasScript = span.inner.map((inner) => visit(inner, kind)).includes(true);
    const own = timeOf(span.event) - span.inner.reduce((sum, { event }) => sum + timeOf(event), 0);
    if (kind) sums[kind] += Math.max(0, own);
    return hasScript || kind === 'script';
  };
  const tasks = nest(thread).filter((task) => visit(task, null));
  return { ...sums, longestTask: Math.max(0, ...tasks.map(({ event }) => timeOf(event))) };
}
