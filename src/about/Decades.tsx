import type { VNode } from 'preact';
import type { DataFacts } from '../core/pacts/data-facts.ts';
import { useTranslator } from '../sidebar/components/context.ts';

type Decade = DataFacts['decades'][number];

/** Pacts by decade, as a list whose bars repeat its numbers. The first entry holds everything older, too. */
export function Decades({ decades }: Pick<DataFacts, 'decades'>): VNode {
  const { t, number, year } = useTranslator();
  const most = Math.max(...decades.map(({ pactCount }) => pactCount));
  const nameOf = ({ firstYear }: Decade, index: number): string =>
    index === 0 ? t('about_before', year(firstYear + 10)) : `${year(firstYear)}–${year(firstYear + 9)}`;
  return (
    <dl class="decades">
      {decades.map((decade, index) => (
        <div key={decade.firstYear}>
          <dt>
            <bdi>{nameOf(decade, index)}</bdi>
          </dt>
          <dd>
            <span class="bar-fill" style={{ inlineSize: `${(decade.pactCount / most) * 100}%` }} />
            <span class="figure">{number(decade.pactCount)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
