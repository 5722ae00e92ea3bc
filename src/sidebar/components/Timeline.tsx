import type { VNode } from 'preact';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { placeOnTimeline, type TimelineModel, type TimelinePoint } from '../model/timeline-points.ts';
import { useTranslator } from './context.ts';
import { toneOf } from './Status.tsx';

interface Props {
  readonly pacts: readonly RankedPact[];
  readonly articleDate: string;
  /** Id of the pact under the pointer or focus. */
  readonly current: string | null;
  onPoint(id: string | null): void;
  onChoose(id: string): void;
}

// All in px, but for places along the axis.
const LABEL_HEIGHT = 16; // The line of the article's label above the dots.
const TICK_HEIGHT = 20; // The line of years below the axis.
const DOT = 3.5;
const LEVEL_HEIGHT = 9;
const MIN_LEVELS = 2; // So that the article's mark is tall enough to be seen.
/** Share of the width kept free at both ends, so that dots and labels stay inside. */
const INSET = 4;
const EDGE = 0.88; // Past this share of the axis a label is set flush with its end.

function toPercent(at: number, isRtl: boolean): string {
  const place = INSET + at * (100 - 2 * INSET);
  return `${(isRtl ? 100 - place : place).toFixed(2)}%`;
}

type DotProps = Pick<Props, 'current' | 'onPoint' | 'onChoose'> & {
  readonly point: TimelinePoint;
  readonly isRtl: boolean;
  readonly axisY: number;
};

function Dot({ point: { ranked, at, level }, isRtl, axisY, current, onPoint, onChoose }: DotProps): VNode {
  const { id } = ranked.pact;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut to the list, which is the keyboard's way
    <circle
      class="dot"
      data-tone={toneOf(ranked.statusAtDate)}
      data-current={id === current || undefined}
      cx={toPercent(at, isRtl)}
      cy={axisY - LEVEL_HEIGHT - level * LEVEL_HEIGHT}
      r={id === current ? DOT + 1.5 : DOT}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onChoose(id)}
    />
  );
}

interface AxisProps {
  readonly model: TimelineModel;
  readonly isRtl: boolean;
  readonly axisY: number;
}

function Axis({ model, isRtl, axisY }: AxisProps): VNode {
  const article = toPercent(model.articleAt, isRtl);
  const { t } = useTranslator();
  const flush = isRtl ? 'start' : 'end';
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={axisY} y2={axisY} />
      {model.ticks.map(({ year, at }) => (
        <g key={year}>
          <line class="axis" x1={toPercent(at, isRtl)} x2={toPercent(at, isRtl)} y1={axisY} y2={axisY + 4} />
          <text class="tick" x={toPercent(at, isRtl)} y={axisY + 16} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line class="now" x1={article} x2={article} y1={LABEL_HEIGHT - 3} y2={axisY + 4} />
      <text class="now-label" x={article} y="10" text-anchor={model.articleAt > EDGE ? flush : 'middle'}>
        {t('timeline_article')}
      </text>
    </>
  );
}

/** The pacts over the years at a glance; the list below says the same in words. */
export function Timeline({ pacts, articleDate, ...rest }: Props): VNode | null {
  const { n, dir } = useTranslator();
  if (pacts.length < 2) return null;
  const model = placeOnTimeline(pacts, articleDate);
  const isRtl = dir === 'rtl';
  const axisY = LABEL_HEIGHT + (Math.max(model.levels, MIN_LEVELS) + 0.5) * LEVEL_HEIGHT;
  return (
    <svg
      class="timeline"
      width="100%"
      height={axisY + TICK_HEIGHT}
      role="img"
      aria-label={n('timeline_summary', pacts.length, String(model.firstYear), String(model.lastYear))}
    >
      <Axis model={model} isRtl={isRtl} axisY={axisY} />
      {model.points.map((point) => (
        <Dot key={point.ranked.pact.id} point={point} isRtl={isRtl} axisY={axisY} {...rest} />
      ))}
    </svg>
  );
}
