import type { VNode } from 'preact';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { capitalise, labelTopic } from '../model/describe.ts';
import { namePact } from '../model/pact-name.ts';
import { type Lane, placeOnTimeline, type TimelineModel, type TimelinePoint } from '../model/timeline-points.ts';
import { useTranslator } from './context.ts';
import { toneOf } from './Status.tsx';

interface Props {
  readonly pacts: readonly RankedPact[];
  readonly articleDate: string;
  /** Topics of the article, the weightiest first. */
  readonly topics: readonly string[];
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
const LANE_GAP = 5;
const LANE_LABEL = 16; // The line of a lane's name above its dots.
const LANE_LABEL_GAP = 5; // Descenders must not touch a dot below them.
const MIN_HEIGHT = 22; // So that the article's mark is tall enough to be seen.
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
  /** Where the lane's lowest dots stand. */
  readonly baseY: number;
};

function Dot({ point: { ranked, at, level }, isRtl, baseY, current, onPoint, onChoose }: DotProps): VNode {
  const { lang, year } = useTranslator();
  const { id, signed } = ranked.pact;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut to the list, which is the keyboard's way
    <circle
      class="dot"
      data-tone={toneOf(ranked.statusAtDate)}
      data-current={id === current || undefined}
      cx={toPercent(at, isRtl)}
      cy={baseY - level * LEVEL_HEIGHT}
      r={id === current ? DOT + 1.5 : DOT}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onChoose(id)}
    >
      <title>{`${year(signed)} ${namePact(ranked.pact, lang).text}`}</title>
    </circle>
  );
}

/** Where the dots of each lane stand, from the top, and where the axis lies below them. */
function layOut(lanes: readonly Lane[]): { readonly bases: readonly number[]; readonly axisY: number } {
  const label = lanes.length > 1 ? LANE_LABEL : 0;
  let y = LABEL_HEIGHT - LANE_GAP;
  const bases = lanes.map(({ levels }) => {
    y += LANE_GAP + label + levels * LEVEL_HEIGHT;
    return y - LEVEL_HEIGHT / 2;
  });
  return { bases, axisY: Math.max(y + LANE_GAP, LABEL_HEIGHT + MIN_HEIGHT) };
}

interface LaneNameProps {
  readonly lane: Lane;
  readonly isRtl: boolean;
  readonly baseY: number;
}

/** A lane's topic above its dots. */
function LaneName({ lane: { topic, levels }, isRtl, baseY }: LaneNameProps): VNode {
  const translator = useTranslator();
  const floor = baseY + LEVEL_HEIGHT / 2 + 2;
  return (
    <>
      <line class="lane" x1="0" x2="100%" y1={floor} y2={floor} />
      <text
        class="lane-name"
        x={isRtl ? '100%' : '0'}
        y={baseY - (levels - 0.5) * LEVEL_HEIGHT - LANE_LABEL_GAP}
        text-anchor="start"
      >
        {topic === null ? capitalise(translator.t('other_topics'), translator) : labelTopic(topic, translator)}
      </text>
    </>
  );
}

interface AxisProps {
  readonly model: TimelineModel;
  readonly isRtl: boolean;
  readonly axisY: number;
}

function Axis({ model, isRtl, axisY }: AxisProps): VNode {
  const article = toPercent(model.articleAt, isRtl);
  const { t, year: nameYear } = useTranslator();
  const flush = isRtl ? 'start' : 'end';
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={axisY} y2={axisY} />
      {model.ticks.map(({ year, at }) => (
        <g key={year}>
          <line class="axis" x1={toPercent(at, isRtl)} x2={toPercent(at, isRtl)} y1={axisY} y2={axisY + 4} />
          <text class="tick" x={toPercent(at, isRtl)} y={axisY + 16} text-anchor="middle">
            {nameYear(year)}
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

/** The pacts over the years, a lane for each topic; the list below says the same in words. */
export function Timeline({ pacts, articleDate, topics, ...rest }: Props): VNode | null {
  const { n, dir, yearRange } = useTranslator();
  if (pacts.length < 2) return null;
  const model = placeOnTimeline(pacts, articleDate, topics);
  const isRtl = dir === 'rtl';
  const { bases, axisY } = layOut(model.lanes);
  return (
    <svg
      class="timeline"
      width="100%"
      height={axisY + TICK_HEIGHT}
      role="img"
      aria-label={n('timeline_summary', pacts.length, yearRange(model.firstYear, model.lastYear))}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; browsers tell a screen reader of each dot */}
      <g aria-hidden="true">
        <Axis model={model} isRtl={isRtl} axisY={axisY} />
        {model.lanes.length > 1 &&
          model.lanes.map((lane, at) => (
            <LaneName key={lane.topic ?? ''} lane={lane} isRtl={isRtl} baseY={bases[at] ?? 0} />
          ))}
        {model.points.map((point) => (
          <Dot key={point.ranked.pact.id} point={point} isRtl={isRtl} baseY={bases[point.lane] ?? axisY} {...rest} />
        ))}
      </g>
    </svg>
  );
}
