import { describe, expect, it } from 'vitest';
import { placeOnTimeline, toYears } from '../../../src/sidebar/model/timeline-points.ts';
import { makeView, SAMPLE_DATE } from '../sample-view.ts';

const prior = makeView('en').annotation.prior.ranked.filter(({ relation }) => relation === 'prior');

describe('placeOnTimeline', () => {
  const model = placeOnTimeline(prior, SAMPLE_DATE);

  it('keeps all points on the axis and in the order of time', () => {
    expect(model.points).toHaveLength(prior.length);
    const inTime = model.points.toSorted((a, b) => toYears(a.ranked.pact.signed) - toYears(b.ranked.pact.signed));
    inTime.forEach(({ at }, index) => {
      expect(at).toBeGreaterThanOrEqual(inTime[index - 1]?.at ?? 0);
      expect(at).toBeLessThanOrEqual(1);
    });
    expect(model.articleAt).toBe(1);
  });

  it('stacks what falls on one place', () => {
    const places = model.points.map(({ at, level }) => `${at}/${level}`);
    expect(new Set(places).size).toBe(places.length);
    expect(model.lanes).toEqual([{ topic: null, levels: expect.any(Number) }]);
    expect(model.lanes[0]?.levels).toBeGreaterThan(1);
  });

  it('puts each pact into the lane of the first of the topics that it has', () => {
    const { lanes, points } = placeOnTimeline(prior, SAMPLE_DATE, ['cyber', 'space', 'defence']);
    expect(lanes.map(({ topic }) => topic)).toEqual(['cyber', 'defence', null]);
    const laneOf = (id: string) => lanes[points.find(({ ranked }) => ranked.pact.id === id)?.lane ?? -1]?.topic;
    expect(laneOf('gb-jp-2023-hiroshima')).toBe('cyber');
    expect(laneOf('gb-jp-2023-raa')).toBe('defence');
    expect(laneOf('cptpp-2023-accession')).toBeNull();
    const places = points.map(({ at, lane, level }) => `${at}/${lane}/${level}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has no lane for the rest where there is none, and never more than four', () => {
    const topics = ['cyber', 'critical_minerals', 'defence', 'trade'];
    expect(placeOnTimeline(prior.slice(0, 2), SAMPLE_DATE, topics).lanes.map(({ topic }) => topic)).toEqual(['cyber']);
    expect(placeOnTimeline(prior, SAMPLE_DATE, topics).lanes).toHaveLength(4);
  });

  it('labels few years, none too near another', () => {
    const { ticks } = model;
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    ticks.slice(1).forEach((tick, index) => {
      expect(tick.at - (ticks[index]?.at ?? 0)).toBeGreaterThanOrEqual(0.13);
    });
  });

  it('gives a later pact room to the right of the article', () => {
    const all = makeView('en').annotation.prior.ranked;
    expect(placeOnTimeline(all, SAMPLE_DATE).articleAt).toBeLessThan(1);
  });

  it('stands pacts of one day apart from the start of the axis', () => {
    const one = placeOnTimeline(prior.slice(0, 1), SAMPLE_DATE);
    expect(one.points[0]?.at).toBeGreaterThan(0);
    expect(Number.isFinite(placeOnTimeline([], SAMPLE_DATE).articleAt)).toBe(true);
  });
});
